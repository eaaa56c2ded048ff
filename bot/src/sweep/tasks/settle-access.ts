import type { Authorisation, LogFate } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { fittingAuthorisations } from '../fitting-authorisations.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';

const kept: LogFate = { fate: 'kept', because: 'remark' };

const isBreach = ({ flaw }: Authorisation): boolean => flaw?.assessed?.assessment.position.kind === 'breach';

/** Whether another list of the same unit has been put beside this one: it is not needed for comparison any more. */
const isSucceeded = (authorisation: Authorisation, all: readonly Authorisation[]): boolean =>
  all.some(
    (other) =>
      other.unitId === authorisation.unitId &&
      other.scope === authorisation.scope &&
      other.policyId === authorisation.policyId &&
      other.doneBy > authorisation.doneBy &&
      other.prepared !== undefined,
  );

/**
 * The room of a review that was withdrawn is destroyed at once; that of one that is signed when the next list has been
 * compared with it. Where secrecy failed and it was a breach it stays, which the record says as well.
 */
export const settleAccess: Task = async (world, now) => {
  const { board, register, accessRooms, log } = world;
  const all = await fittingAuthorisations(world);
  const states = all.map(({ state }) => state);
  const over = all.filter(({ state }) => {
    const { room, fate, withdrawn, closed } = state;
    if (room === undefined || fate !== undefined) return false;
    return withdrawn !== undefined || (closed !== undefined && isSucceeded(state, states));
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
