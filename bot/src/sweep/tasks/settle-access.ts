import { addDays, isoInstantOf, localOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { Authorisation, LogFate } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { fittingAuthorisations } from '../fitting-authorisations.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';

const kept: LogFate = { fate: 'kept', because: 'remark' };

const isBreach = ({ flaw }: Authorisation): boolean => flaw?.assessed?.assessment.position.kind === 'breach';

/** A single order is put beside whatever list is prepared after it was carried out. */
const comesAfter = (
  { prepared, doneBy }: Authorisation,
  { occasion, closed, doneBy: before }: Authorisation,
): boolean =>
  prepared !== undefined && (occasion === 'single' ? prepared.at > (closed?.at ?? '') : doneBy > before);

/** Whether another list of the same unit has been put beside this one: it is not needed for comparison any more. */
const isSucceeded = (authorisation: Authorisation, all: readonly Authorisation[]): boolean =>
  all.some(
    (other) =>
      other.occasion !== 'single' &&
      other.unitId === authorisation.unitId &&
      other.scope === authorisation.scope &&
      other.policyId === authorisation.policyId &&
      comesAfter(other, authorisation),
  );

/** The rooms of single orders do not wait for a list longer than a year. */
const isOld = ({ occasion, closed }: Authorisation, now: IsoInstant): boolean =>
  occasion === 'single' &&
  closed !== undefined &&
  addDays(localOf(isoInstantOf(closed.at)).date, 365) < localOf(now).date;

/**
 * The room of a review that was withdrawn is destroyed at once; that of one that is signed when the next list has been
 * compared with it, of a single order after a year at the latest. Where secrecy failed and it was a breach it stays, which the record says as well.
 */
export const settleAccess: Task = async (world, now) => {
  const { board, register, accessRooms, log } = world;
  const all = await fittingAuthorisations(world);
  const states = all.map(({ state }) => state);
  const over = all.filter(({ state }) => {
    const { room, fate, withdrawn, closed } = state;
    if (room === undefined || fate !== undefined) return false;
    if (withdrawn !== undefined) return true;
    return closed !== undefined && (isSucceeded(state, states) || isOld(state, now));
  });
  await oneByOne(
    log,
    'settle-access',
    over,
    ({ recordId }) => recordId,
    async (record) => {
      const { room = '' } = record.state;
      const fate = isBreach(record.state) ? kept : await accessRooms.dispose(room, now);
      const recorded = await register.authorisations.act(
        record,
        { type: 'recordAccessFate', fate },
        asBot(now),
      );
      if (recorded.ok) board.authorisations.put(recorded.value);
      return recorded;
    },
  );
};
