import '@pnp/sp/site-users/index.js';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Connection } from '../connection/index.ts';
import { openOrganisation } from '../organisation/index.ts';
import { openDuty } from './duty.ts';
import type { DutyRow } from './duty.ts';
import { openWitnessList } from './witness-list.ts';
import type { WitnessList } from './witness-list.ts';

/** The two sites, each with a list of its own. */
export type WitnessedSite = 'register' | 'vault';

/** What the bot witnesses with. */
export interface Witness {
  readonly lists: Readonly<Record<WitnessedSite, WitnessList>>;
  readonly duty: DutyRow;
  /** A site's users by the number that versions name as editor: people, and `bot` for the connection's own. Three requests. */
  editors(of: WitnessedSite): Promise<ReadonlyMap<number, PersonId>>;
}

/** The witness of both sites; the connection must be the bot's. */
export const openWitness = (connection: Connection): Witness => ({
  lists: { register: openWitnessList(connection.register), vault: openWitnessList(connection.vault) },
  duty: openDuty(connection.vault),
  editors: async (of) => {
    const { Id } = await connection[of].sp.web.currentUser.select('Id')();
    return new Map([...(await openOrganisation(connection).editors(of)), [Id, 'bot']]);
  },
});
