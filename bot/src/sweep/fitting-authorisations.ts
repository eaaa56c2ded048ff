import { authorisationFitsPolicy } from '@loggkontroll/core/workflow';
import type { Authorisation, AuthorisationEvent } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import { fitting } from './fitting.ts';
import type { World } from './world.ts';

/** An authorisation review as the board has it. */
export type AuthorisationOnBoard = StoredRecord<Authorisation, AuthorisationEvent>;

/** The authorisation reviews that were opened as their policy wants them, of units that there are. */
export const fittingAuthorisations = async (world: World): Promise<readonly AuthorisationOnBoard[]> => {
  const records = [...world.board.authorisations.records.values()];
  if (records.length === 0) return [];
  const units = await world.directory.units();
  return fitting(world, 'authorisation review', records, ({ history }, policy) => {
    const opened = history[0]?.event;
    if (opened?.type !== 'authorisationOpened') return false;
    const { type: _, ...facts } = opened;
    return authorisationFitsPolicy(
      facts,
      policy,
      units.find(({ unitId }) => unitId === facts.unitId),
    );
  });
};
