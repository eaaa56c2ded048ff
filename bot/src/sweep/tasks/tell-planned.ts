import type { IsoInstant } from '@loggkontroll/core/calendar';
import { accept } from '@loggkontroll/core/result';
import { oneByOne } from '../one-by-one.ts';
import { orderedPeriods, plannedDepartments } from '../own-plans.ts';
import type { PlanOnBoard, Task, World } from '../world.ts';

const idOf = ({ recordId }: { readonly recordId: string }): string => recordId;

/** A period that everybody plans for themselves is planned when all have. */
const wholly = async (
  planned: readonly PlanOnBoard[],
  world: World,
  now: IsoInstant,
): Promise<readonly PlanOnBoard[]> => {
  const own = planned.filter(({ state }) => state.plannedBy !== undefined);
  if (own.length === 0) return planned;
  const complete = new Set<string>();
  for (const policy of await world.policies()) {
    for (const period of await orderedPeriods(policy, world, now)) complete.add(`${policy.id}/${period}`);
  }
  return planned.filter(
    ({ state }) => state.plannedBy === undefined || complete.has(`${state.policyId}/${state.period}`),
  );
};

/** Where each plans their own units, a department's period is planned when all of the department's are. */
const tellDepartments = async (world: World, now: IsoInstant): Promise<void> => {
  const { memory, policies, tellPlanned: tell, log } = world;
  for (const policy of await policies()) {
    const told = [...(await plannedDepartments(policy, world, now))].flatMap(([period, departments]) =>
      departments.map((departmentId) => ({ period, departmentId })),
    );
    const keyOf = ({ period, departmentId }: (typeof told)[number]): string =>
      [policy.id, period, departmentId].join('/');
    const untold = told.filter((each) => !memory.plannedTold.has(keyOf(each)));
    await oneByOne(log, 'tell-planned-departments', untold, keyOf, async (each) => {
      await tell(policy.id, each.period, each.departmentId);
      memory.plannedTold.add(keyOf(each));
      return undefined;
    });
  }
};

/**
 * Makes it known to everybody in the Register that a period's orders are placed. Plans themselves are seen by planners
 * alone, and a department head has to know that nobody of the department was drawn, rather than that nothing is planned.
 */
export const tellPlanned: Task = async (world, now) => {
  const { board, memory, tellPlanned: tell, log } = world;
  const planned = [...board.plans.records.values()].filter(
    ({ recordId, state }) => state.status === 'ordered' && !memory.plannedTold.has(recordId),
  );
  const untold = await wholly(planned, world, now);
  await tellDepartments(world, now);
  await oneByOne(log, 'tell-planned', untold, idOf, async ({ recordId, state }) => {
    await tell(state.policyId, state.period);
    memory.plannedTold.add(recordId);
    return accept(undefined);
  });
};
