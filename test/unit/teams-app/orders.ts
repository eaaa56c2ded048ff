import type { Order, OrderFacts } from '@loggkontroll/core/workflow';

/** An order as it is placed: a provider operation whose manager `m1` attests, receives and reviews. */
export const orderFacts = (over: Partial<OrderFacts> = {}): OrderFacts => ({
  orderId: 'order-1',
  number: 'FFS-2026-Q4-03',
  policyId: 'ffs',
  policyVersion: 1,
  planId: 'plan-ffs-2026-Q4',
  period: '2026-Q4',
  month: '2026-09',
  dayCount: 3,
  branch: 'provider',
  departmentId: 'd1',
  unitId: 'p1',
  clusterId: 'operation:m1',
  clusterName: 'Björken, Linden',
  employees: [
    { employeeId: 'p1e1', name: 'Mona Vättener' },
    { employeeId: 'p2e2', name: 'Vidar Drakmark', personId: 'vidar' },
  ],
  orderer: 'planner',
  attestant: 'm1',
  receiver: 'm1',
  reviewer: 'm1',
  reviewersManager: 'area',
  handOver: false,
  deadlines: { attestBy: '2026-10-12', deliverBy: '2026-10-19', reviewBy: '2026-11-09' },
  ...over,
});

/** An order in a state. */
export const orderOf = (over: Partial<Order> = {}): Order => ({
  ...orderFacts(),
  status: 'placed',
  dayDraws: [],
  ...over,
});
