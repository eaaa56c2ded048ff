import { deadlines, periodOf, swedishDayOf } from '@loggkontroll/core/calendar';
import { isPlannedByEach, planIdOf } from '@loggkontroll/core/workflow';
import type { PlanState } from '@loggkontroll/core/workflow';
import { allOf, orderRow, registerOf } from '../../data/index.ts';
import type { OrderRow } from '../../data/index.ts';
import type { Session } from '../../session/index.ts';

/** Where the present period's plan stands. */
export interface PlanSight {
  readonly planId: string;
  readonly period: string;
  readonly status: PlanState['status'];
  /** ISO date by which the period is to be planned. */
  readonly dueOn: string;
  /** The period's orders; empty until they are placed. */
  readonly orders: readonly OrderRow[];
}

/** Two requests for planners: the period's plan, and its orders; nothing where each plans their own units. */
export const lookAtPlan = async (session: Session): Promise<PlanSight | undefined> => {
  const { policy, clock } = session;
  if (isPlannedByEach(policy)) return undefined;
  const period = periodOf(policy.systematic.cadence, swedishDayOf(clock.now()));
  const { plans, orders } = registerOf(session.connection);
  const [planned, ordered] = await Promise.all([
    plans.summaries({ where: { Period: period, PolicyId: policy.id } }),
    orders.summaries({ where: { Period: period, PolicyId: policy.id } }).then(allOf),
  ]);
  return {
    planId: planIdOf(policy.id, period),
    period,
    status: (planned.items[0]?.status ?? 'none') as PlanState['status'],
    dueOn: deadlines(policy.deadlines, period, policy.workingTime).plan,
    orders: ordered.map(orderRow),
  };
};
