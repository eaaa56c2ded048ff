import type { PlacedOrder } from './plan.ts';

/** The id of the order in force for a drawn cluster; undefined for a cluster without an order. */
export const orderInForce = (
  { orders }: { readonly orders: readonly PlacedOrder[] },
  clusterId: string,
): string | undefined => orders.find((order) => order.clusterId === clusterId)?.orderId;
