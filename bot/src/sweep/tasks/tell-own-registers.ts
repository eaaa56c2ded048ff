import { formatOwnRegisters, ownPlanIdOf } from '@loggkontroll/core/workflow';
import { hadTurn } from '../had-turn.ts';
import { oneByOne } from '../one-by-one.ts';
import { ownPlans, waitingPlans } from '../own-plans.ts';
import type { OwnPlan } from '../own-plans.ts';
import type { Task } from '../world.ts';

const isToBePrepared = ({ plan }: OwnPlan): boolean =>
  plan === undefined || plan.state.status === 'redraw-requested' || plan.state.status === 'discarded';

/**
 * Tells everybody who plans their own units what the registers say of those units, in a folder that they alone read: the
 * register of employees is for planners and log administrators.
 */
export const tellOwnRegisters: Task = async (world, now) => {
  const { directory, memory, populations, policies, log } = world;
  for (const policy of await policies()) {
    const waiting = waitingPlans(await ownPlans(policy, world, now)).filter(isToBePrepared);
    if (waiting.length === 0) continue;
    const employees = await directory.employees();
    await oneByOne(
      log,
      'tell-own-registers',
      waiting,
      ({ personId, period }) => ownPlanIdOf(policy.id, period, personId),
      async ({ personId, period, month, units }) => {
        const planId = ownPlanIdOf(policy.id, period, personId);
        const own = new Set(units.map(({ unitId }) => unitId));
        const theirs = employees.filter(({ unitId }) => own.has(unitId));
        const had = await hadTurn(world, policy, period, now);
        const text = formatOwnRegisters({
          ...{ policyId: policy.id, period, month, units, employees: theirs },
          hadTurn: theirs.flatMap(({ employeeId }) => (had.has(employeeId) ? [employeeId] : [])),
        });
        if (memory.ownRegisters.get(planId) === text) return undefined;
        await populations.putOwnRegisters(personId, planId, text);
        memory.ownRegisters.set(planId, text);
        return undefined;
      },
    );
  }
};
