import { accessFactsOf } from '@loggkontroll/core/authorisations';
import { localOf } from '@loggkontroll/core/calendar';
import type { Authorisation } from '@loggkontroll/core/workflow';
import { carriedOrders, lastListed, listIn, putFacts } from '../access-files.ts';
import { fittingAuthorisations } from '../fitting-authorisations.ts';
import type { AuthorisationOnBoard } from '../fitting-authorisations.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';

/** The review before this one, of the same unit and kind, whose list is still there. */
const previousOf = (
  { state }: AuthorisationOnBoard,
  all: readonly AuthorisationOnBoard[],
): Authorisation | undefined =>
  lastListed(
    state,
    all.filter((other) => other.state.doneBy < state.doneBy),
  );

const isToPrepare = ({ occasion, listed, prepared, closed, withdrawn }: Authorisation): boolean =>
  occasion !== 'single' &&
  listed !== undefined &&
  prepared === undefined &&
  closed === undefined &&
  withdrawn === undefined;

/**
 * Puts beside a list how it stands to the one before, to the single orders since then and to the employee register, and which
 * access is the decider's own:
 * what neither whoever made it nor whoever decides may read for themselves. A list that is gone or altered is told in the
 * log, and waits for another.
 */
export const prepareAccess: Task = async (world, now) => {
  const { directory, log } = world;
  const all = await fittingAuthorisations(world);
  await oneByOne(
    log,
    'prepare-access',
    all.filter(({ state }) => isToPrepare(state)),
    ({ recordId }) => recordId,
    async (record) => {
      const { listed, unitId, decider } = record.state;
      const list = await listIn(record.state, world);
      if (list === undefined || listed === undefined) {
        throw new Error('The list of an authorisation review is not there as it was sent.');
      }
      const before = previousOf(record, all);
      const facts = accessFactsOf(list, {
        listSha256: listed.list.sha256,
        before: (before && (await listIn(before, world)))?.rows ?? [],
        employees: await directory.employees(),
        absences: await directory.absences(),
        unitId,
        decider,
        on: localOf(now).date,
        orders: await carriedOrders(record.state, all, world),
      });
      return putFacts(record, facts, world, now);
    },
  );
};
