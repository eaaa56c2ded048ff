import type { IsoDate } from '@loggkontroll/core/calendar';
import type { Unit } from '@loggkontroll/core/organisation';
import type { Order, Registration } from '@loggkontroll/core/workflow';

/** A unit of the provider branch. */
export const unitOf = (unitId: string, name = unitId, over: Partial<Unit> = {}): Unit => ({
  unitId,
  name,
  branch: 'provider',
  departmentId: 'provider-1',
  managerId: 'me',
  ...over,
});

export const ffs = {
  policyId: 'ffs',
  title: 'Egenkontroll i Treserva',
  cadence: 'quarter',
  breachAlways: true,
} as const;

export const today = '2026-11-22' as IsoDate;

/** A registration by hand, of the third quarter. */
export const registrationOf = (over: Partial<Registration> = {}): Registration => ({
  registrationId: 'registration-1',
  kind: 'systematic-review',
  policyId: 'ffs',
  period: '2026-Q3',
  departmentId: 'provider-1',
  unitId: 'unit-01',
  reviewer: 'me',
  status: 'registered',
  registeredAt: '2026-10-01T08:00:00Z',
  registeredBy: 'me',
  corrections: [],
  result: {
    finishedOn: '2026-09-30',
    outcome: 'no-remark',
    employees: 4,
    accesses: 80,
    breach: { status: 'not-applicable' },
  },
  ...over,
});

/** An order of the fourth quarter for an operation of two units. */
export const orderOf = (over: Partial<Order> = {}): Order => ({
  orderId: 'order-1',
  number: 'FFS-2026-Q4-01',
  policyId: 'ffs',
  policyVersion: 1,
  planId: 'plan-ffs-2026-Q4',
  period: '2026-Q4',
  month: '2026-09',
  dayCount: 3,
  branch: 'provider',
  departmentId: 'provider-1',
  unitId: 'unit-01',
  clusterId: 'operation:me',
  clusterName: 'Gruppbostad Eken, Boendestöd Linden',
  employees: [{ employeeId: 'emp1', name: 'Medarbetare 1' }],
  orderer: 'planner',
  attestant: 'me',
  receiver: 'me',
  reviewer: 'me',
  reviewersManager: 'ada',
  handOver: false,
  deadlines: { attestBy: '2026-10-08', deliverBy: '2026-10-15', reviewBy: '2026-12-15' },
  status: 'placed',
  dayDraws: [],
  ...over,
});
