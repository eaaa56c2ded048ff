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

/** Where the log is that is reviewed: in the order's room, or sent. */
const logOf = ({
  logRoom,
  delivered,
  sentAs,
  received,
}: Order): Pick<ReviewFacts, 'logRoom' | 'fileSha256' | 'sentAs'> | undefined => {
  if (sentAs !== undefined) return received && { logRoom: '', fileSha256: '', sentAs };
  return logRoom === undefined || delivered === undefined
    ? undefined
    : { logRoom, fileSha256: delivered.file.sha256 };
};

/** The review of an order whose log has reached the reviewer; undefined before. S6. */
export const reviewOf = (order: Order, policy: Policy): ReviewFacts | undefined => {
  const { days } = order;
  const log = logOf(order);
  const hasReached = (['at-reviewer', 'to-be-destroyed', 'completed'] as const).some(
    (status) => status === order.status,
  );
  if (!hasReached || log === undefined || days === undefined) return undefined;
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
    ...log,
    breachReport: policy.suspicion.breachReport.duty,
  };
};
