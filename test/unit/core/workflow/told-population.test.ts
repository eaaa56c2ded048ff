import fc from 'fast-check';
import type { Employee, Unit } from '@loggkontroll/core/organisation';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import {
  clustersToDraw,
  headCount,
  isSamePopulation,
  parseToldPopulation,
  populationFor,
  populationInNumbers,
  toldPopulationOf,
  unplaced,
} from '@loggkontroll/core/workflow';
import { registers } from '../../teams-app/registers.ts';

const policies = [ffsPolicy, ...Object.values(shippedPolicies)];
const anyPolicy = fc.constantFrom(...policies);

const anyUnits: fc.Arbitrary<readonly Unit[]> = fc
  .array(
    fc.record({ branch: fc.constantFrom('provider' as const, 'authority' as const), manager: fc.nat(3) }),
    {
      maxLength: 8,
    },
  )
  .map((units) =>
    units.map(({ branch, manager }, index) => ({
      ...{ unitId: `u${index}`, name: `Enhet ${index}`, branch },
      ...{ departmentId: 'd1', managerId: `m${manager}` },
    })),
  );

const anyEmployees: fc.Arbitrary<readonly Employee[]> = fc
  .array(
    fc.record({
      unit: fc.nat(9),
      from: fc.constantFrom('2024-01-01', '2026-09-30', '2026-10-01'),
      to: fc.constantFrom(undefined, '2026-08-31', '2026-09-01'),
    }),
    { maxLength: 40 },
  )
  .map((employees) =>
    employees.map(({ unit, from, to }, index) => ({
      ...{ employeeId: `e${index}`, name: `Namn ${index}`, personId: undefined, unitId: `u${unit}` },
      ...{ role: 'stödassistent', from, to },
    })),
  );

const told = (employees: readonly Employee[] = registers.employees) => {
  const numbers = toldPopulationOf(ffsPolicy, '2026-09', { ...registers, employees });
  if (numbers === undefined) throw new Error('The registers make no population.');
  return numbers;
};

test('it is how many can be drawn in each branch, by the size of what is drawn first', () => {
  expect(told()).toEqual({
    ...{ policyVersion: ffsPolicy.version, month: '2026-09', registered: 40, unplaced: 0 },
    branches: [
      {
        ...{ branch: 'provider', employees: 25 },
        sizes: [
          [5, 3],
          [10, 1],
        ],
      },
      { branch: 'authority', employees: 15, sizes: [[5, 3]] },
    ],
  });
});

test('it names nobody, and is short however many there are', () => {
  const many = Array.from({ length: 2000 }, (_, index) => ({
    ...{ unitId: `u${index}`, name: `Enhet ${index}`, branch: 'authority' as const },
    ...{ departmentId: 'd1', managerId: `m${index}` },
  }));
  const employees = many.flatMap(({ unitId }, index) =>
    Array.from({ length: 20 + (index % 10) }, (_, number) => ({
      ...{ employeeId: `${unitId}e${number}`, name: 'Namn Namnsson', personId: undefined, unitId },
      ...{ role: 'handläggare', from: '2024-01-01', to: undefined },
    })),
  );
  const text = JSON.stringify(toldPopulationOf(ffsPolicy, '2026-09', { units: many, employees }));
  expect(text.length).toBeLessThan(400);
  expect(text).not.toMatch(/Namn|Enhet|u1e1/);
});

test('told and read again it is what reading the registers gives, for any registers and policy', () => {
  fc.assert(
    fc.property(anyPolicy, anyUnits, anyEmployees, (policy, units, employees) => {
      const kept = toldPopulationOf(policy, '2026-09', { units, employees });
      const read = parseToldPopulation(JSON.stringify(kept));
      const population = populationFor(clustersToDraw(policy, '2026-09', { units, employees }), []);
      if (!population.ok) throw new Error(population.refusal.code);
      expect(read).toEqual(kept);
      const inNumbers = populationInNumbers(population.value, { units, employees });
      expect(read).toMatchObject(inNumbers);
      expect(read && isSamePopulation(read, inNumbers)).toBe(true);
      expect(inNumbers.unplaced).toBe(unplaced({ units, employees }).length);
      expect(inNumbers.branches.reduce((sum, branch) => sum + branch.employees, 0)).toBe(
        headCount(population.value),
      );
      const clusters = inNumbers.branches.flatMap(({ sizes }) => sizes.map(([, count]) => count));
      expect(clusters.reduce((sum, count) => sum + count, 0)).toBe(population.value.clusters.length);
    }),
  );
});

test('one who comes, moves between sizes or gets lost makes it another; who changes name does not', () => {
  const [first, ...others] = registers.employees;
  if (!first) throw new Error('Nobody works there.');
  const changed = (...employees: readonly Employee[]) =>
    isSamePopulation(told(), told([...employees, ...others]));
  expect(changed({ ...first, name: 'Annat Namn' })).toBe(true);
  expect(changed(first, { ...first, employeeId: 'new' })).toBe(false);
  expect(changed({ ...first, unitId: 'x1' })).toBe(false);
  expect(changed({ ...first, unitId: 'gone' })).toBe(false);
  expect(changed()).toBe(false);
});

test('registers that make no population give no numbers', () => {
  const [first] = registers.employees;
  const twice = [...registers.employees, ...(first ? [first] : [])];
  expect(toldPopulationOf(ffsPolicy, '2026-09', { ...registers, employees: twice })).toBeUndefined();
});

test.each([
  '',
  'null',
  '{}',
  '[]',
  JSON.stringify({ ...told(), unplaced: -1 }),
  JSON.stringify({ ...told(), branches: [{}] }),
])('what is not of this form is nothing: %s', (kept) => {
  expect(parseToldPopulation(kept)).toBeUndefined();
});
