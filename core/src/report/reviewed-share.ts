import type { Control, PlanState } from '../workflow/index.ts';

type Plan = Exclude<PlanState, { readonly status: 'none' }>;

/** How many of those with access have been reviewed under a policy in a year: numbers alone, never who (R1, S1). */
export interface ReviewedShare {
  readonly policyId: string;
  /** The most employees that any of the year's draws was made among. */
  readonly employees: number;
  /** Different employees whose control is done. */
  readonly reviewed: number;
}

const inForce = ({ attempts }: Plan) => attempts[attempts.length - 1] ?? attempts[0];

/** The accounts drawn by a plan whose order has a control that is done. */
const reviewedBy = (plan: Plan, done: ReadonlySet<string>): readonly string[] => {
  const clusters = new Set(
    plan.orders.filter(({ orderId }) => done.has(orderId)).map(({ clusterId }) => clusterId),
  );
  const picks = inForce(plan).drawn?.picks ?? [];
  return picks.filter(({ clusterId }) => clusters.has(clusterId)).flatMap(({ employeeIds }) => employeeIds);
};

/** The share of each policy that has drawn anybody, in the order of their ids. Plans of own units are one population together. */
export const reviewedShares = (
  plans: readonly Plan[],
  controls: readonly Pick<Control, 'status' | 'orderId'>[],
): readonly ReviewedShare[] => {
  const done = new Set(
    controls.flatMap(({ status, orderId }) => (status === 'done' && orderId !== undefined ? [orderId] : [])),
  );
  const ordered = plans.filter(({ status }) => status === 'ordered');
  return [...new Set(ordered.map(({ policyId }) => policyId))].sort().map((policyId) => {
    const ofPolicy = ordered.filter((plan) => plan.policyId === policyId);
    const periods = [...new Set(ofPolicy.map(({ period }) => period))];
    const populations = periods.map((period) =>
      ofPolicy
        .filter((plan) => plan.period === period)
        .reduce((sum, plan) => sum + inForce(plan).committed.employees, 0),
    );
    return {
      policyId,
      employees: Math.max(...populations),
      reviewed: new Set(ofPolicy.flatMap((plan) => reviewedBy(plan, done))).size,
    };
  });
};
