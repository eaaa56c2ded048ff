import type { StaffedCluster } from '@loggkontroll/core/organisation';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import type { OrderFacts, PlacedOrder } from '@loggkontroll/core/workflow';
import type { Refusal } from '@loggkontroll/ui/texts';
import type { Registers } from '../../data/index.ts';
import type { Session } from '../../session/index.ts';
import { previewOrders } from './preview.ts';
import { attemptOf } from './stored-plan.ts';
import type { Plan } from './stored-plan.ts';

/** What the registers say today. */
export interface PresentDay {
  readonly registers: Omit<Registers, 'employees' | 'units'>;
  readonly clusters: readonly StaffedCluster[];
  /** ISO date. */
  readonly today: string;
}

/**
 * How many orders the plan numbers before this one: the drawn clusters' first orders in the order of the draw, then
 * those that came in the place of another, in turn. An order that the plan does not name yet comes last.
 */
const numberedBefore = (plan: Plan, { clusterId, orderId }: PlacedOrder): number => {
  const picks = attemptOf(plan).drawn?.picks ?? [];
  const replacement = plan.replaced.findIndex(({ replacedBy }) => replacedBy === orderId);
  if (replacement >= 0) return picks.length + replacement;
  return plan.orders.some((order) => order.orderId === orderId)
    ? picks.findIndex((pick) => pick.clusterId === clusterId)
    : picks.length + plan.replaced.length;
};

/** An order that a plan names, or is to name, as it is placed today: its number is the plan's, whoever places it. */
export const namedOrder = (
  session: Session,
  plan: Plan,
  named: PlacedOrder,
  { registers, clusters, today }: PresentDay,
): Result<OrderFacts, Refusal> => {
  const { planId, period, month, dates, sentAs } = plan;
  const { clusterId, orderId } = named;
  const picks = (attemptOf(plan).drawn?.picks ?? []).filter((pick) => pick.clusterId === clusterId);
  const placed = previewOrders(session, {
    planId,
    period,
    month,
    picks,
    clusters,
    registers,
    today,
    numbered: numberedBefore(plan, named),
    idOf: () => orderId,
    ...(dates && { dates }),
    ...(sentAs && { sentAs }),
  });
  if (!placed.ok) return placed;
  const [facts] = placed.value;
  return facts === undefined ? refuse({ code: 'plan-cluster-unknown', clusterId }) : accept(facts);
};

/** Those of the plan's orders that an interruption left out, or why one of them cannot be placed. */
export const missingOrders = (
  session: Session,
  plan: Plan,
  there: ReadonlySet<string>,
  present: PresentDay,
): Result<readonly OrderFacts[], Refusal> => {
  const missing: OrderFacts[] = [];
  for (const named of plan.orders.filter(({ orderId }) => !there.has(orderId))) {
    const order = namedOrder(session, plan, named, present);
    if (!order.ok) return order;
    missing.push(order.value);
  }
  return accept(missing);
};
