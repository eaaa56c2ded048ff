import { clustersOf, hasAccessBetween, isInCluster, operationOf } from '@loggkontroll/core/organisation';
import type { Employee, Unit } from '@loggkontroll/core/organisation';
import fc from 'fast-check';

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

describe('a cluster that was drawn earlier', () => {
  const units = [unit('2', 'eva'), unit('1', 'eva'), unit('3', 'ola'), unit('4', 'eva', 'authority')];
  const at = (unitId: string): Unit => units.find((each) => each.unitId === unitId) ?? unit(unitId, '');
  const operation = { clusterId: 'operation:eva', branch: 'provider', unitId: '1' } as const;

  test('is all units of the manager’s branch', () => {
    expect(operationOf(at('2'), units).map(({ unitId }) => unitId)).toEqual(['1', '2']);
    expect(units.filter((each) => isInCluster(each, operation, units)).map(({ unitId }) => unitId)).toEqual([
      '2',
      '1',
    ]);
  });

  test('is one unit where units were drawn', () => {
    const single = { clusterId: 'unit:1', branch: 'provider', unitId: '1' } as const;
    expect(units.filter((each) => isInCluster(each, single, units)).map(({ unitId }) => unitId)).toEqual([
      '1',
    ]);
  });

  test('is the same operation when it has got another manager', () => {
    const now = units.map((each) => (each.managerId === 'eva' ? { ...each, managerId: 'siv' } : each));
    expect(now.filter((each) => isInCluster(each, operation, now)).map(({ unitId }) => unitId)).toEqual([
      '2',
      '1',
    ]);
  });

  test('keeps the unit in whose folder it stands, and the manager’s others, when that one has moved', () => {
    const now = units.map((each) => (each.unitId === '1' ? { ...each, managerId: 'ola' } : each));
    expect(isInCluster(unit('1', 'ola'), operation, now)).toBe(true);
    expect(isInCluster(at('2'), operation, now)).toBe(true);
  });

  test('has every drawn unit, whatever the organisation', () => {
    const organisations = fc.array(
      fc.record({
        manager: fc.constantFrom('eva', 'ola', 'siv'),
        branch: fc.constantFrom<Unit['branch']>('provider', 'authority'),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(organisations, fc.constantFrom<'operation' | 'unit'>('operation', 'unit'), (rows, of) => {
        const all = rows.map(({ manager, branch }, index) => unit(String(index + 10), manager, branch));
        const staff = all.map(({ unitId }) => employee(`e${unitId}`, unitId));
        for (const branch of ['provider', 'authority'] as const) {
          for (const { clusterId, unitIds } of clustersOf(of, branch, all, staff)) {
            const named = { clusterId, branch, unitId: unitIds[0] };
            const within = all.filter((each) => isInCluster(each, named, all)).map(({ unitId }) => unitId);
            expect(within).toEqual(unitIds);
          }
        }
      }),
    );
  });
});
