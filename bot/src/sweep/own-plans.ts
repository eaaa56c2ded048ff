import { localOf, periodEnd, periodOf, periodStart, previousMonth } from '@loggkontroll/core/calendar';
import type { IsoInstant, Month, Period } from '@loggkontroll/core/calendar';
import type { PersonId, Unit } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import { isPlannedByEach, ownUnits, staffedUnits } from '@loggkontroll/core/workflow';
import { hadTurn } from './had-turn.ts';
import type { PlanOnBoard, World } from './world.ts';

/** Somebody's own units that are to be planned, or are planned, in a period. */
export interface OwnPlan {
  readonly personId: PersonId;
  readonly period: Period;
  /** The month that is reviewed. */
  readonly month: Month;
  /** Those in which somebody has access and has not had their turn, and that nobody else has planned. */
  readonly units: readonly Unit[];
  readonly plan: PlanOnBoard | undefined;
}

const plansOf = ({ board }: World, policyId: string, period: string): readonly PlanOnBoard[] =>
  [...board.plans.records.values()].filter(
    ({ state }) => state.policyId === policyId && state.period === period,
  );

/** What somebody had only begun to plan who plans no units any more is planned anew by whoever does. */
const isInForce = ({ state }: PlanOnBoard, planners: ReadonlyMap<PersonId, readonly Unit[]>): boolean =>
  state.status === 'ordered' || (state.plannedBy !== undefined && planners.has(state.plannedBy));

/** Everybody's own plans of a policy's period, by default the one that runs. */
export const ownPlans = async (
  policy: Policy,
  world: World,
  now: IsoInstant,
  period: Period = periodOf(policy.systematic.cadence, localOf(now).date),
): Promise<readonly OwnPlan[]> => {
  if (!isPlannedByEach(policy)) return [];
  const { directory } = world;
  const today = localOf(now).date;
  const [units, functions, employees] = await Promise.all([
    directory.units(),
    directory.functions(),
    directory.employees(),
  ]);
  const plans = plansOf(world, policy.id, period);
  const had = await hadTurn(world, policy, period, now);
  const reviewable = employees.filter(({ employeeId }) => !had.has(employeeId));
  const planners = ownUnits(policy, { units, functions }, today);
  return [...planners].flatMap(([personId, theirs]): OwnPlan[] => {
    const plan = plans.find(({ state }) => state.plannedBy === personId);
    const month = (plan?.state.month ?? previousMonth(today)) as Month;
    const taken = new Set(
      plans
        .filter((other) => other !== plan && isInForce(other, planners))
        .flatMap(({ state }) => state.units ?? []),
    );
    const own = staffedUnits(theirs, reviewable, [periodStart(month), periodEnd(month)]).filter(
      ({ unitId }) => !taken.has(unitId),
    );
    return own.length === 0 && plan === undefined ? [] : [{ personId, period, month, units: own, plan }];
  });
};

/** Those whose orders are not placed yet. */
export const waitingPlans = (plans: readonly OwnPlan[]): readonly OwnPlan[] =>
  plans.filter(({ plan }) => plan?.state.status !== 'ordered');

/** The departments in which nobody's own units wait any more, by period of which somebody has planned some. */
export const plannedDepartments = async (
  policy: Policy,
  world: World,
  now: IsoInstant,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const found = new Map<string, readonly string[]>();
  if (!isPlannedByEach(policy)) return found;
  const departments = await world.directory.departments();
  for (const { state } of world.board.plans.records.values()) {
    if (state.policyId !== policy.id || found.has(state.period)) continue;
    const waiting = waitingPlans(await ownPlans(policy, world, now, state.period as Period));
    const lacking = new Set(waiting.flatMap(({ units }) => units.map(({ departmentId }) => departmentId)));
    const planned = departments.filter(({ departmentId }) => !lacking.has(departmentId));
    found.set(
      state.period,
      planned.map(({ departmentId }) => departmentId),
    );
  }
  return found;
};

/** The periods of a policy whose orders are placed: by planners, or by everybody who plans their own units. */
export const orderedPeriods = async (
  policy: Policy,
  world: World,
  now: IsoInstant,
): Promise<readonly string[]> => {
  const ordered = [...world.board.plans.records.values()]
    .map(({ state }) => state)
    .filter(({ policyId, status }) => policyId === policy.id && status === 'ordered');
  const periods = [...new Set(ordered.map(({ period }) => period))];
  if (!isPlannedByEach(policy)) return periods;
  const complete = await Promise.all(
    periods.map(async (period) => {
      const plans = await ownPlans(policy, world, now, period as Period);
      return waitingPlans(plans).length === 0 ? [period] : [];
    }),
  );
  return complete.flat();
};
