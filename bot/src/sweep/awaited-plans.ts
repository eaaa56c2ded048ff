import { deadlines, localOf, periodOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import { reviewDateIdOf, reviewsOpenBy } from '@loggkontroll/core/notice';
import type { Policy } from '@loggkontroll/core/policy';
import { awaitedInPlan, awaitedOfReviewDate } from '@loggkontroll/core/waiting';
import type { AwaitedBy } from '@loggkontroll/core/waiting';
import { isPlannedByEach, ownPlanIdOf, planIdOf } from '@loggkontroll/core/workflow';
import { datesToOpen } from './lacks-reviews.ts';
import { ownPlans } from './own-plans.ts';
import type { World } from './world.ts';

/** The period that runs under a policy: of planners together, or of everybody who plans their own units. */
const periodUnder = async (policy: Policy, world: World, now: IsoInstant): Promise<readonly AwaitedBy[]> => {
  const period = periodOf(policy.systematic.cadence, localOf(now).date);
  const dueOn = deadlines(policy.deadlines, period, policy.workingTime).plan;
  const shared = { routine: policy.routine.title, period, dueOn };
  if (isPlannedByEach(policy))
    return (await ownPlans(policy, world, now)).flatMap(({ personId, plan }) =>
      awaitedInPlan({
        ...shared,
        planId: ownPlanIdOf(policy.id, period, personId),
        status: plan?.state.status ?? 'none',
        waitsFor: personId,
      }),
    );
  const planId = planIdOf(policy.id, period);
  const status = world.board.plans.records.get(planId)?.state.status ?? 'none';
  return awaitedInPlan({ ...shared, planId, status, waitsFor: 'role:planner' });
};

/** What waits for whoever plans: each routine's period, and the dates whose authorisation reviews are to be opened. */
export const awaitedPlans = async (world: World, now: IsoInstant): Promise<readonly AwaitedBy[]> => {
  const { board, directory, policies } = world;
  const [rules, units] = await Promise.all([policies(), directory.units()]);
  const periods: AwaitedBy[] = [];
  for (const policy of rules) periods.push(...(await periodUnder(policy, world, now)));
  const dates = rules.flatMap((policy) =>
    datesToOpen(board, policy, localOf(now).date, units).map((date) =>
      awaitedOfReviewDate(reviewDateIdOf(policy.id, date.doneBy), date.doneBy, reviewsOpenBy(date, policy)),
    ),
  );
  return [...periods, ...dates];
};
