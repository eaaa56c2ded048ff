import { addDays, isoInstantOf, localOf, yearOf } from '@loggkontroll/core/calendar';
import type { IsoDate } from '@loggkontroll/core/calendar';
import type { World } from '../world.ts';

/** A control goes two years after its own at the earliest: a signature of a later year lets nothing go. */
const leastYearsAgo = 2;

/**
 * The days on which what has been let go since the last sweep is to be looked at: a case whose documents have gone, on the
 * day after, and a year that was signed late, on that day. What else ends a hold is an entry in the record itself, from
 * which its time is counted anew.
 */
export const letGoOn = (
  { board, memory }: Pick<World, 'board' | 'memory'>,
  today: IsoDate,
): readonly IsoDate[] =>
  [...memory.changed].flatMap((recordId): readonly IsoDate[] => {
    const signature = board.signatures.records.get(recordId)?.state.signatures.at(-1);
    if (signature !== undefined && signature.year <= yearOf(today) - leastYearsAgo)
      return [localOf(isoInstantOf(signature.at)).date];
    const fate = board.cases.records.get(recordId)?.state.documentsFate;
    return fate?.fate === 'deleted' ? [addDays(localOf(isoInstantOf(fate.deletedAt)).date, 1)] : [];
  });
