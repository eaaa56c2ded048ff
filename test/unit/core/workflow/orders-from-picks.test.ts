import { clustersOf } from '@loggkontroll/core/organisation';
import type { Employee, Unit } from '@loggkontroll/core/organisation';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { ordersFromPicks } from '@loggkontroll/core/workflow';
import type { OrderingDesk } from '@loggkontroll/core/workflow';

const units: Unit[] = [
  { unitId: 'u1', name: 'Björken', branch: 'provider', departmentId: 'housing', managerId: 'eva' },
  { unitId: 'u2', name: 'Asken', branch: 'provider', departmentId: 'housing', managerId: 'eva' },
  { unitId: 'm1', name: 'Myndighet norr', branch: 'authority', departmentId: 'office', managerId: 'ola' },
];
const employee = (employeeId: string, unitId: string, personId?: string): Employee => ({
  employeeId,
  name: employeeId.toUpperCase(),
  personId,
  unitId,
  role: 'handläggare',
  from: '2020-01-01',
  to: undefined,
});
const employees = [
  employee('eva01', 'u1', 'eva'),
  employee('bo02', 'u2', 'bo'),
  employee('cia03', 'm1'),
  employee('planner04', 'm1', 'planner'),
];
const managers: Record<string, string> = { eva: 'area', ola: 'head', planner: 'area', area: 'head' };
const desk: OrderingDesk = {
  policy: ffsPolicy,
  planId: 'plan-ffs-2026-Q4',
  period: '2026-Q4',
  month: '2026-09',
  orderer: 'planner',
  today: '2026-10-01',
  clusters: [
    ...clustersOf('operation', 'provider', units, employees),
    ...clustersOf('unit', 'authority', units, employees),
  ],
  managerOf: (personId) => managers[personId],
  newId: () => 'new-id',
  numbered: 0,
};

const orders = (...picks: Parameters<typeof ordersFromPicks>[0]) => {
  const result = ordersFromPicks(picks, desk);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

test('provider: the unit manager attests, receives and reviews; no hand-over', () => {
  expect(orders({ branch: 'provider', clusterId: 'operation:eva', employeeIds: ['bo02'] })).toMatchObject([
    {
      number: 'FFS-2026-Q4-01',
      attestant: 'eva',
      receiver: 'eva',
      reviewer: 'eva',
      reviewersManager: 'area',
      handOver: false,
      unitId: 'u1',
      clusterName: 'Björken, Asken',
      employees: [{ employeeId: 'bo02', name: 'BO02', personId: 'bo' }],
      deadlines: { attestBy: '2026-10-08', deliverBy: '2026-10-15', reviewBy: '2026-11-05' },
    },
  ]);
});

test('authority: the planner attests and receives, hands over to the unit’s manager', () => {
  expect(orders({ branch: 'authority', clusterId: 'unit:m1', employeeIds: ['cia03'] })).toMatchObject([
    {
      attestant: 'planner',
      receiver: 'planner',
      reviewer: 'ola',
      handOver: true,
      deadlines: { handOverBy: '2026-10-20', reviewBy: '2026-11-10' },
    },
  ]);
});

test('a manager among the drawn is replaced by their own manager in every duty', () => {
  expect(orders({ branch: 'provider', clusterId: 'operation:eva', employeeIds: ['eva01'] })).toMatchObject([
    { attestant: 'area', receiver: 'area', reviewer: 'area', reviewersManager: 'head' },
  ]);
});

test('a planner among the drawn neither attests nor receives', () => {
  expect(orders({ branch: 'authority', clusterId: 'unit:m1', employeeIds: ['planner04'] })).toMatchObject([
    { orderer: 'planner', attestant: 'area', receiver: 'area', reviewer: 'ola' },
  ]);
});

test('an order that nobody could act on is refused', () => {
  const alone = { ...desk, managerOf: () => undefined };
  const picks = [{ branch: 'provider', clusterId: 'operation:eva', employeeIds: ['eva01'] }] as const;
  expect(ordersFromPicks(picks, alone)).toEqual({
    ok: false,
    refusal: { code: 'ordering-nobody-to-act', clusterId: 'operation:eva' },
  });
});

test('an unknown cluster is refused', () => {
  expect(ordersFromPicks([{ branch: 'provider', clusterId: 'operation:x', employeeIds: [] }], desk)).toEqual({
    ok: false,
    refusal: { code: 'ordering-cluster-unknown', clusterId: 'operation:x' },
  });
});
