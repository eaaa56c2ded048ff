import { periodEnd, periodOf, swedishDayOf } from '@loggkontroll/core/calendar';
import type { IsoDate, Period } from '@loggkontroll/core/calendar';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import { refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { isPlannedByEach, ownPlanIdOf, planIdOf } from '@loggkontroll/core/workflow';
import type { Refusal } from '@loggkontroll/ui/texts';
import { allOf, registerOf } from '../../data/index.ts';
import { contextOf } from '../../session/index.ts';
import type { Session } from '../../session/index.ts';

/** How far a plan had come that waits for whoever plans. */
const leftStatuses = ['answered', 'drawn', 'redraw-requested'] as const;

type LeftStatus = (typeof leftStatuses)[number];

/** A plan that was begun and never ordered, and that no page goes on with. */
export interface LeftPlan {
  readonly planId: string;
  /** What the routine is called; the id in capitals where it is not in force any more. */
  readonly routine: string;
  readonly period: Period;
  readonly status: LeftStatus;
  /** Why it is out of reach: the routine is not in force, the period is over, or the routine's periods are others now. */
  readonly why: 'ended' | 'over' | 'cadence';
}

type Begun = Pick<LeftPlan, 'planId' | 'period' | 'status'> & { readonly policyId: string };

/** Those of plans that were begun which nobody can go on with: they are none of the periods that are planned now. */
export const leftOf = (
  begun: readonly Begun[],
  policies: readonly Policy[],
  { me, today }: { readonly me: PersonId; readonly today: IsoDate },
): readonly LeftPlan[] => {
  const now = policies.map((policy) => {
    const period = periodOf(policy.systematic.cadence, today);
    return isPlannedByEach(policy) ? ownPlanIdOf(policy.id, period, me) : planIdOf(policy.id, period);
  });
  return begun
    .filter(({ planId }) => !now.includes(planId))
    .map(({ planId, policyId, period, status }) => {
      const policy = policies.find(({ id }) => id === policyId);
      const why = policy === undefined ? 'ended' : periodEnd(period) < today ? 'over' : 'cadence';
      return { planId, routine: policy?.routine.title ?? policyId.toUpperCase(), period, status, why };
    });
};

/** The begun plans of one's own, and for planners those that they share, that are out of reach. One request. */
export const loadLeft = async (session: Session): Promise<readonly LeftPlan[]> => {
  const { connection, me, roles, policies, clock } = session;
  const names = roles.includes('planner') ? [me.personId, 'role:planner'] : [me.personId];
  const found = await registerOf(connection)
    .plans.summaries({ where: { WaitsFor: names } })
    .then(allOf);
  const begun = found.flatMap(({ recordId, status: column, PolicyId, Period: period }): readonly Begun[] => {
    const status = leftStatuses.find((each) => each === column);
    if (status === undefined) return [];
    return [{ planId: recordId, policyId: String(PolicyId), period: String(period) as Period, status }];
  });
  return leftOf(begun, policies, { me: me.personId, today: swedishDayOf(clock.now()) });
};

/** Gives a plan up for good, with a reason; what was drawn stays in its history. Two requests. */
export const discard = async (
  session: Session,
  planId: string,
  reason: string,
): Promise<Result<unknown, Refusal>> => {
  const { plans } = registerOf(session.connection);
  const found = await plans.find(planId);
  return found.ok
    ? plans.act(found.value, { type: 'discardPlan', reason }, contextOf(session))
    : refuse(found.refusal);
};
