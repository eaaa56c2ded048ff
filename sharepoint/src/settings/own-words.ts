import type { PersonId } from '@loggkontroll/core/organisation';
import type { Connection } from '../connection/index.ts';
import { ensurePeople } from '../connection/principals.ts';
import { ownWordKey, ownWordPrefix } from './own-word.ts';
import { putTold } from './put-told.ts';
import { toldRow, toldUnder } from './told.ts';

/** What the bot tells people one by one, each in a row that nobody else reads. */
export interface OwnWords {
  /** What everybody has been told whose row the connection's identity may read. One request for a thousand. */
  all(): Promise<ReadonlyMap<PersonId, string>>;
  /** The bot's: tells a person something else than before. Their row is open to nobody else before it says anything. */
  put(person: { readonly personId: PersonId; readonly upn: string }, word: string): Promise<void>;
}

/** The rows of the Register's settings that are one person's each. Whoever reads their own needs none of the rights here. */
export const openOwnWords = (connection: Connection): OwnWords => ({
  all: () => toldUnder(connection, ownWordPrefix),
  put: async ({ personId, upn }, value) => {
    const key = ownWordKey(personId);
    const readers = await ensurePeople(connection.register, [upn.toLowerCase()]);
    const there = await toldRow(connection, key);
    await putTold(connection, there, { key, title: 'Till en person', readers, value });
  },
});
