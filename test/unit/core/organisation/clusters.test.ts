import { clustersOf, hasAccessBetween } from '@loggkontroll/core/organisation';
import type { Employee, Unit } from '@loggkontroll/core/organisation';

const unit = (unitId: string, managerId: string, branch: Unit['branch'] = 'provider'): Unit => ({
  unitId,
  name: `Enhet ${unitId}`,
  branch,
  departmentId: 'housing',
  managerId,
});
const employee = (employeeId: string, unitId: string, change: Partial<Employee> = {}): Employee => ({
  employeeId,
  name: employeeId,
  personId: undefined,
  unitId,
  role: 'undersköterska',
  from: '2020-01-01',
  to: undefined,
  ...change,
});

test('an operation is all units of one manager; empty ones and the other branch are left out', () => {
  const units = [unit('2', 'eva'), unit('1', 'eva'), unit('3', 'ola'), unit('4', 'eva', 'authority')];
  const employees = [employee('b', '2'), employee('a', '1'), employee('c', '4')];
  expect(clustersOf('operation', 'provider', units, employees)).toMatchObject([
    {
      clusterId: 'operation:eva',
      name: 'Enhet 1, Enhet 2',
      unitIds: ['1', '2'],
      employees: [{ employeeId: 'a' }, { employeeId: 'b' }],
    },
  ]);
});

test('by unit, each unit stands alone', () => {
  const units = [unit('2', 'eva', 'authority'), unit('1', 'eva', 'authority')];
  const clusters = clustersOf('unit', 'authority', units, [employee('a', '1'), employee('b', '2')]);
  expect(clusters.map(({ clusterId }) => clusterId)).toEqual(['unit:1', 'unit:2']);
});

test.each([
  ['2026-08-31', false],
  ['2026-09-01', true],
  [undefined, true],
])('access that ended %s counts in September: %s', (to, counts) => {
  expect(hasAccessBetween(employee('a', '1', { to }), '2026-09-01', '2026-09-30')).toBe(counts);
});

test('access that begins after the period does not count', () => {
  expect(hasAccessBetween(employee('a', '1', { from: '2026-10-01' }), '2026-09-01', '2026-09-30')).toBe(
    false,
  );
});
