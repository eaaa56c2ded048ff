import { accept } from '@loggkontroll/core/result';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';

const idOf = ({ recordId }: { readonly recordId: string }): string => recordId;

/**
 * Makes it known to everybody in the Register that a period's orders are placed. Plans themselves are seen by planners
 * alone, and a department head has to know that nobody of the department was drawn, rather than that nothing is planned.
 */
export const tellPlanned: Task = async ({ board, memory, tellPlanned: tell, log }) => {
  const untold = [...board.plans.records.values()].filter(
    ({ recordId, state }) => state.status === 'ordered' && !memory.plannedTold.has(recordId),
  );
  await oneByOne(log, 'tell-planned', untold, idOf, async ({ recordId, state }) => {
    await tell(state.policyId, state.period);
    memory.plannedTold.add(recordId);
    return accept(undefined);
  });
};
