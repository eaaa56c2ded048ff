import { orderInForce } from '@loggkontroll/core/workflow';
import type { PlanState } from '@loggkontroll/core/workflow';

/** What a plan says of an order that has been replaced. */
export interface Successor {
  /** The order that came directly in its place. */
  readonly replacedBy: string;
  /** The order in force; a plan names it before it is placed, so it need not be there yet. */
  readonly inForce: string;
}

/** Undefined for an order that has not been replaced in its plan. */
export const successorIn = (plan: PlanState | undefined, orderId: string): Successor | undefined => {
  if (plan === undefined || plan.status === 'none') return undefined;
  const replaced = plan.replaced.find((order) => order.orderId === orderId);
  if (replaced === undefined) return undefined;
  const { clusterId, replacedBy } = replaced;
  const inForce = orderInForce(plan, clusterId);
  return inForce === undefined || inForce === orderId ? undefined : { replacedBy, inForce };
};
