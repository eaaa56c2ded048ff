import { localOf, periodOf, previousMonth } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { Policy } from '@loggkontroll/core/policy';
import { isPlannedByEach, planIdOf, toldPopulationOf } from '@loggkontroll/core/workflow';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

/** The month that planners are to draw for; undefined while nothing is to be locked. */
const monthToDraw = (policy: Policy, { board }: World, now: IsoInstant): string | undefined => {
  if (isPlannedByEach(policy)) return undefined;
  const today = localOf(now).date;
  const plan = board.plans.records.get(planIdOf(policy.id, periodOf(policy.systematic.cadence, today)));
  if (plan === undefined) return previousMonth(today);
  const { status, month } = plan.state;
  return status === 'redraw-requested' || status === 'discarded' ? month : undefined;
};

/**
 * Tells planners how many there are to draw from under each policy that they plan, so that their page need not read every
 * employee to show it. Reckoned when the registers have been read anew, and written when it is something else than before.
 */
export const tellPopulation: Task = async (world, now) => {
  const { directory, memory, policies, toldPopulations, log } = world;
  const waiting = (await policies()).flatMap((policy) => {
    const month = monthToDraw(policy, world, now);
    return month === undefined ? [] : [{ policy, month }];
  });
  await oneByOne(
    log,
    'tell-population',
    waiting,
    ({ policy }) => policy.id,
    async ({ policy, month }) => {
      const [units, employees] = await Promise.all([directory.registeredUnits(), directory.employees()]);
      const before = memory.populations.get(policy.id);
      const basis = { policy, month, units, employees };
      if (before && isSame(before.basis, basis)) return undefined;
      const told = toldPopulationOf(policy, month, { units, employees });
      const text = JSON.stringify(told);
      if (before === undefined || before.text !== text) await toldPopulations.put(policy.id, told);
      memory.populations.set(policy.id, { basis, text });
      return undefined;
    },
  );
};

const isSame = <T extends object>(a: T, b: T): boolean =>
  Object.entries(a).every(([name, value]) => value === b[name as keyof T]);
