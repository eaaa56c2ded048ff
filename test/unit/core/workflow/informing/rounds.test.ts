import { isoDateOf } from '@loggkontroll/core/calendar';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { confirmedWhere, informingRounds } from '@loggkontroll/core/workflow';
import type { Employee, Unit } from '@loggkontroll/core/organisation';

const unit: Pick<Unit, 'unitId' | 'branch'> = { unitId: 'unit-1', branch: 'provider' };

const employee = (employeeId: string, said: Partial<Employee> = {}): Employee => ({
  ...{ employeeId, name: employeeId.toUpperCase(), personId: undefined, unitId: 'unit-1' },
  ...{ role: 'stödassistent', from: '2024-01-01', to: undefined },
  ...said,
});

const employees: readonly Employee[] = [
  employee('anna01', { personId: 'anna' }),
  employee('bo02', { from: '2026-09-01' }),
  employee('cia03', { from: '2026-11-01' }),
  employee('dan04', { to: '2026-08-31' }),
  employee('eva05', { unitId: 'unit-2' }),
];

const on = isoDateOf('2026-10-05');

const policyOf = (id: string): Policy => {
  const policy = shippedPolicies[id];
  if (policy === undefined) throw new Error(id);
  return policy;
};

const rounds = (id: string) =>
  informingRounds(policyOf(id), unit, employees, on).map(({ occasion, year, by, employees: theirs }) => ({
    ...{ occasion, year, by },
    employees: theirs.map(({ employeeId, informBy }) => `${employeeId} ${informBy}`),
  }));

test('VON: those who have begun this year, by their manager, within a fortnight of the day they are there', () => {
  expect(rounds('von')).toEqual([
    { occasion: 'at-hiring', year: 2026, by: 'employee-manager', employees: ['bo02 2026-10-19'] },
  ]);
});

test('LEAN: at hiring, and once a year those who were there already', () => {
  expect(rounds('lean')).toEqual([
    { occasion: 'at-hiring', year: 2026, by: 'employee-manager', employees: ['bo02 2026-10-19'] },
    { occasion: 'once-a-year', year: 2026, by: 'employee-manager', employees: ['anna01 2026-12-04'] },
  ]);
});

test('NPO: by the head of operations, and again as it recommends', () => {
  expect(rounds('npo').map(({ occasion, by }) => [occasion, by])).toEqual([
    ['at-hiring', 'head-of-operations'],
    ['repeatedly', 'head-of-operations'],
  ]);
});

test('FFS informs in training, R1177 says nothing: no round', () => {
  expect([rounds('ffs'), rounds('r1177')]).toEqual([[], []]);
});

test('a branch that the routine does not speak of has none', () => {
  expect(informingRounds(policyOf('npo'), { unitId: 'unit-1', branch: 'authority' }, employees, on)).toEqual(
    [],
  );
});

test('what they are told goes along, and an account in Microsoft 365 where there is one', () => {
  const [, yearly] = informingRounds(policyOf('lean'), unit, employees, on);
  expect(yearly?.points).toEqual([
    ...['only-what-the-work-needs', 'access-is-reviewed', 'more-is-unlawful-access'],
  ]);
  expect(yearly?.employees).toEqual([
    { employeeId: 'anna01', name: 'ANNA01', personId: 'anna', informBy: '2026-12-04' },
  ]);
});

test('where those of a branch confirm it: in rounds, elsewhere, or nowhere that the routine says', () => {
  const where = (id: string) => [
    confirmedWhere(policyOf(id), 'provider'),
    confirmedWhere(policyOf(id), 'authority'),
  ];
  expect(where('von')).toEqual(['in-rounds', 'in-rounds']);
  expect(where('ffs')).toEqual(['elsewhere', 'nowhere']);
  expect(where('r1177')).toEqual(['nowhere', 'nowhere']);
});
