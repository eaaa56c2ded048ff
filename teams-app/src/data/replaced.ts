import type { OrderRow } from './rows.ts';

/** Whether a rejected order has been placed again: a later one of the period is about the same operation or unit. */
export const isReplaced = (order: OrderRow, ofPeriod: readonly OrderRow[]): boolean =>
  order.status === 'rejected' &&
  ofPeriod.some(
    (other) =>
      other.period === order.period &&
      other.branch === order.branch &&
      other.unitId === order.unitId &&
      other.number.localeCompare(order.number, 'sv', { numeric: true }) > 0,
  );
