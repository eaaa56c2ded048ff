import type { OrderRow, ReviewRow } from '../../../teams-app/src/data/index.ts';

/** An order's row; what is given changes it. */
export const orderRowOf = (over: Partial<OrderRow> = {}): OrderRow => ({
  orderId: 'order-1',
  number: 'FFS-2026-Q4-01',
  status: 'placed',
  waitsFor: 'ada',
  dueOn: '2026-10-12',
  period: '2026-Q4',
  unitId: 'unit-1',
  clusterName: 'Björken',
  branch: 'provider',
  ...over,
});

/** A review's row; what is given changes it. */
export const reviewRowOf = (over: Partial<ReviewRow> = {}): ReviewRow => ({
  reviewId: 'review-order-1',
  orderId: 'order-1',
  number: 'FFS-2026-Q4-01',
  status: 'opened',
  dueOn: '2026-11-09',
  period: '2026-Q4',
  clusterName: 'Björken',
  ...over,
});
