import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import type { OrderFacts } from '../order/order.ts';
import { ordersFromPicks } from './orders-from-picks.ts';
import type { OrderingDesk, OrderingRefusal } from './orders-from-picks.ts';
import type { PlanState, PlacedOrder } from './plan.ts';

type Plan = Exclude<PlanState, { status: 'none' }>;

/** What the bot knows beside the plan of somebody's own units when it places the orders that the plan names. */
export type OwnPlanDesk = Pick<OrderingDesk, 'policy' | 'today' | 'clusters' | 'managerOf' | 'functions'>;

/** An order that the plan of somebody's own units names, with what the plan, its policy and the registers say. P4–P7. */
export const orderOfOwnPlan = (
  plan: Plan,
  { clusterId, orderId }: PlacedOrder,
  desk: OwnPlanDesk,
): Result<OrderFacts, OrderingRefusal> => {
  const { planId, period, month, plannedBy, dates, sentAs } = plan;
  const pick = plan.attempts.at(-1)?.drawn?.picks.find((each) => each.clusterId === clusterId);
  if (pick === undefined || plannedBy === undefined) {
    return refuse({ code: 'ordering-cluster-unknown', clusterId });
  }
  const orders = ordersFromPicks([pick], {
    ...desk,
    ...{ planId, period, month, orderer: plannedBy, isOwnPlan: true, numbered: 0 },
    ...(dates && { dates }),
    ...(sentAs && { sentAs }),
    newId: () => orderId,
  });
  if (!orders.ok) return orders;
  const [order] = orders.value;
  return order ? accept(order) : refuse({ code: 'ordering-cluster-unknown', clusterId });
};
