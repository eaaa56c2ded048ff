import { reviewedShares } from '@loggkontroll/core/report';
import type { Control, PlanCommitted, PlanState } from '@loggkontroll/core/workflow';

type Plan = Exclude<PlanState, { readonly status: 'none' }>;

const committed = (policyId: string, period: string, employees: number): PlanCommitted => ({
  ...{ type: 'planCommitted', planId: `plan-${policyId}-${period}`, policyId, policyVersion: 1 },
  ...{ period, month: '2026-06', samples: [], attempt: 1, commitment: 'c', populationHash: 'p' },
  ...{ employees, exclusions: [] },
});

interface Drawn {
  readonly clusterId: string;
  readonly employeeIds: readonly string[];
}

const plan = (policyId: string, period: string, employees: number, drawn: readonly Drawn[]): Plan => {
  const attempt = {
    ...{ attempt: 1, committedBy: 'planner', committedAt: '2026-07-01T08:00:00Z' },
    committed: committed(policyId, period, employees),
    drawn: {
      ...{ nonce: 'n', seed: 's' },
      picks: drawn.map((pick) => ({ branch: 'provider' as const, ...pick })),
    },
  };
  return {
    ...{ status: 'ordered', planId: `plan-${policyId}-${period}`, policyId, policyVersion: 1 },
    ...{ period, month: '2026-06', attempts: [attempt], replaced: [] },
    orders: drawn.map(({ clusterId }) => ({ clusterId, orderId: `${period}/${clusterId}` })),
  };
};

const doneOf = (orderId: string, status: Control['status'] = 'done'): Control => ({
  ...{ controlId: `control-${orderId}`, kind: 'systematic-review', policyId: 'ffs', year: 2026 },
  ...{ period: '2026-Q3', branch: 'provider', departmentId: 'd', unitId: 'u', clusterName: 'U' },
  ...{ orderId, dueOn: '2026-10-31', status, corrections: [] },
});

test('those whose control is done, each once however often they were drawn', () => {
  const plans = [
    plan('ffs', '2026-Q2', 90, [
      { clusterId: 'a', employeeIds: ['e1', 'e2'] },
      { clusterId: 'b', employeeIds: ['e3'] },
    ]),
    plan('ffs', '2026-Q3', 100, [{ clusterId: 'a', employeeIds: ['e2', 'e4'] }]),
  ];
  const controls = [doneOf('2026-Q2/a'), doneOf('2026-Q3/a'), doneOf('2026-Q2/b', 'expected')];
  expect(reviewedShares(plans, controls)).toEqual([{ policyId: 'ffs', employees: 100, reviewed: 3 }]);
});

test('plans of own units in the same period are one population together; policies stand apart', () => {
  const plans = [
    plan('von', '2026-H1', 12, [{ clusterId: 'u1', employeeIds: ['e1'] }]),
    plan('von', '2026-H1', 30, [{ clusterId: 'u2', employeeIds: ['e2', 'e3'] }]),
    plan('ffs', '2026-Q2', 8, []),
  ];
  expect(reviewedShares(plans, [doneOf('2026-H1/u2')])).toEqual([
    { policyId: 'ffs', employees: 8, reviewed: 0 },
    { policyId: 'von', employees: 42, reviewed: 2 },
  ]);
});

test('what is not ordered yet has reviewed nobody and is no population', () => {
  const drawn = { ...plan('ffs', '2026-Q3', 100, []), status: 'drawn' as const };
  expect(reviewedShares([drawn], [])).toEqual([]);
});
