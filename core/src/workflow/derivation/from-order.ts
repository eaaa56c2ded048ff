import type { Policy } from '../../policy/index.ts';
import type { ControlFacts } from '../control/control.ts';
import type { Order, OrderFacts } from '../order/order.ts';
import type { ReviewFacts } from '../review/review.ts';
import { controlIdOf, reviewIdOf } from './record-ids.ts';

/** The control that the register expects from an order, due when its review is. Y1. */
export const controlExpectedOf = (order: OrderFacts): ControlFacts => ({
  controlId: controlIdOf(order),
  kind: 'systematic-review',
  policyId: order.policyId,
  year: Number(order.period.slice(0, 4)),
  period: order.period,
  branch: order.branch,
  departmentId: order.departmentId,
  unitId: order.unitId,
  clusterName: order.clusterName,
  orderId: order.orderId,
  dueOn: order.deadlines.reviewBy,
});

/** The review of an order whose log has reached the reviewer; undefined before. S6. */
export const reviewOf = (order: Order, policy: Policy): ReviewFacts | undefined => {
  const { logRoom, delivered, days } = order;
  const hasReached = order.status === 'at-reviewer' || order.status === 'completed';
  if (!hasReached || logRoom === undefined || delivered === undefined || days === undefined) return undefined;
  return {
    reviewId: reviewIdOf(order.orderId),
    orderId: order.orderId,
    number: order.number,
    policyId: order.policyId,
    policyVersion: order.policyVersion,
    period: order.period,
    branch: order.branch,
    departmentId: order.departmentId,
    unitId: order.unitId,
    clusterName: order.clusterName,
    employees: order.employees,
    days,
    reviewer: order.reviewer,
    reviewersManager: order.reviewersManager,
    reviewBy: order.deadlines.reviewBy,
    logRoom,
    fileSha256: delivered.file.sha256,
    breachReport: policy.suspicion.breachReport.duty,
  };
};
