import {
  afterChanges,
  organisationKeys,
  organisationKinds,
  planOrganisation,
} from '@loggkontroll/core/organisation-import';
import type { OrganisationKind, OrganisationState } from '@loggkontroll/core/organisation-import';
import fc from 'fast-check';
import { anna, bo, cia, desk, head, planner, today, town } from './town.ts';

const [u1, u2] = town.units as [(typeof town.units)[0], (typeof town.units)[0]];
const codes = (of: readonly { readonly code: string }[]) => of.map(({ code }) => code);

describe('A unit', () => {
  test('that gets another manager hands over what is open, and the former one leads nothing', () => {
    const units = [{ ...u1, managerId: cia }, u2];
    const plan = planOrganisation(
      town,
      { units },
      { ...desk, openIn: (unitId) => (unitId === 'u1' ? 2 : 0) },
    );
    expect(plan.problems).toEqual([]);
    expect(plan.changes.units).toMatchObject({ added: [], gone: [], unchanged: 1 });
    expect(plan.consequences).toEqual([
      { code: 'unit-new-manager', unitId: 'u1', from: anna, to: cia, open: 2 },
      { code: 'manager-without-unit', personId: anna },
    ]);
  });

  test('is not led by whoever plans, where planners order; where everybody plans their own it may be', () => {
    const said = { units: [u1, { ...u2, managerId: planner }] };
    expect(codes(planOrganisation(town, said, desk).problems)).toEqual(['planner-leads-unit']);
    expect(planOrganisation(town, said, { ...desk, plannersOrder: false }).problems).toEqual([]);
    const led = { ...town, units: said.units };
    expect(planOrganisation(led, { units: said.units }, desk).problems).toEqual([]);
  });

  test('goes only when nobody works there and nothing is open', () => {
    const said = { units: [u1] };
    expect(codes(planOrganisation(town, said, desk).problems)).toEqual(['unit-staffed']);
    const moved = town.employees.map((each) => ({ ...each, unitId: 'u1' }));
    const open = { ...desk, openIn: () => 1 };
    expect(codes(planOrganisation(town, { ...said, employees: moved }, open).problems)).toEqual([
      'unit-has-open-records',
    ]);
    const plan = planOrganisation(town, { ...said, employees: moved }, desk);
    expect(plan.problems).toEqual([]);
    expect(plan.consequences).toContainEqual({ code: 'employees-move', count: 2 });
  });

  test('is where a department cannot go', () => {
    const other = { departmentId: 'annan', name: 'Annan', headId: head };
    expect(codes(planOrganisation(town, { departments: [other] }, desk).problems)).toEqual([
      'department-has-units',
    ]);
  });
});

test('who is no longer in the table worked until yesterday, and stays in what was drawn before', () => {
  const plan = planOrganisation(town, { employees: town.employees.slice(1) }, desk);
  expect(plan.changes.employees.gone).toEqual([
    { before: town.employees[0], after: { ...town.employees[0], to: '2026-09-30' } },
  ]);
  const after = afterChanges(town, plan.changes);
  expect(
    planOrganisation(after, { employees: town.employees.slice(1) }, { ...desk, today: '2026-11-01' }).isEmpty,
  ).toBe(true);
});

test('people stay, since histories name them', () => {
  expect(planOrganisation(town, { people: town.people.slice(0, 1) }, desk).changes.people.gone).toEqual([]);
});

test('so many gone that it may be half a file must be said expressly', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ ...town.employees[0], employeeId: `e${index}` }));
  const large = { ...town, employees: many } as OrganisationState;
  const gone = (left: number) =>
    planOrganisation(large, { employees: large.employees.slice(0, left) }, desk).largeRemovals;
  expect(gone(54)).toEqual([]);
  expect(gone(53)).toEqual([{ kind: 'employees', gone: 7, of: 60 }]);
  expect(planOrganisation(town, { employees: town.employees.slice(0, 2) }, desk).largeRemovals).toEqual([]);
});

test('a substitute begins and ends', () => {
  const on = { ...desk, today: '2026-10-06' };
  expect(
    planOrganisation({ ...town, substitutions: [] }, { substitutions: town.substitutions }, on).consequences,
  ).toEqual([{ code: 'substitute-begins', managerId: anna, substituteId: cia }]);
  const ended = planOrganisation(town, { substitutions: [] }, on);
  expect(codes(ended.consequences)).toEqual(['substitute-ends']);
  expect(ended.changes.substitutions.gone[0]?.after).toMatchObject({ to: '2026-10-05' });
});

const day = fc.constantFrom(
  '2025-03-01',
  '2026-01-01',
  '2026-09-30',
  '2026-10-01',
  '2026-11-15',
  '2027-01-01',
);
const span = fc
  .tuple(day, fc.option(day, { nil: undefined }))
  .map(([from, to]) => (to !== undefined && to < from ? { from: to, to: from } : { from, to }));
const managers = fc.constantFrom(anna, bo, cia);
const keyed = <K extends OrganisationKind>(kind: K, things: fc.Arbitrary<OrganisationState[K][number]>) =>
  fc.uniqueArray(things, {
    maxLength: 6,
    selector: organisationKeys[kind] as (thing: OrganisationState[K][number]) => string,
  });

const organisations: fc.Arbitrary<OrganisationState> = fc.record({
  departments: fc.constant(town.departments),
  units: fc
    .tuple(managers, managers, fc.boolean())
    .map(([first, second, both]) => [
      { ...u1, managerId: first },
      ...(both ? [{ ...u2, managerId: second }] : []),
    ]),
  people: fc.constant(town.people),
  employees: keyed(
    'employees',
    fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('Ett', 'Två'), span)
      .map(([employeeId, name, when]) => ({
        ...{ employeeId, name, personId: undefined, unitId: 'u1', role: '' },
        ...when,
      })),
  ),
  functions: keyed(
    'functions',
    fc.tuple(managers, span).map(([personId, when]) => ({
      ...{ code: 'hr' as const, personId, departmentId: undefined, unitId: undefined },
      ...when,
    })),
  ),
  absences: keyed(
    'absences',
    fc.tuple(fc.constantFrom('a', 'b'), span).map(([employeeId, when]) => ({ employeeId, ...when })),
  ),
  substitutions: keyed(
    'substitutions',
    fc.tuple(managers, span).map(([managerId, { from, to }]) => ({
      ...{ managerId, substituteId: head, from, to: to ?? from },
    })),
  ),
});

/** What holds from today on, in the order of the keys. */
const fromToday = (state: OrganisationState, kind: OrganisationKind): readonly unknown[] =>
  [...(state[kind] as readonly { readonly to?: string | undefined }[])]
    .filter(({ to }) => to === undefined || to >= today)
    .sort((a, b) => (organisationKeys[kind](a as never) < organisationKeys[kind](b as never) ? -1 : 1));

describe('For any two organisations', () => {
  test('the plan from one to the other, carried out, gives what the other has from today on', () => {
    fc.assert(
      fc.property(organisations, organisations, (from, to) => {
        const after = afterChanges(from, planOrganisation(from, to, desk).changes);
        for (const kind of organisationKinds)
          if (kind !== 'absences') expect(fromToday(after, kind)).toEqual(fromToday(to, kind));
        expect(new Set(after.absences)).toEqual(new Set(to.absences));
      }),
    );
  });

  test('the same said again changes nothing, at once and after it was carried out', () => {
    fc.assert(
      fc.property(organisations, organisations, (from, to) => {
        expect(planOrganisation(from, from, desk).isEmpty).toBe(true);
        const after = afterChanges(from, planOrganisation(from, to, desk).changes);
        expect(planOrganisation(after, to, desk).isEmpty).toBe(true);
      }),
    );
  });

  test('of what was past nothing is lost', () => {
    fc.assert(
      fc.property(organisations, organisations, (from, to) => {
        const after = afterChanges(from, planOrganisation(from, { employees: to.employees }, desk).changes);
        const accounts = new Set(after.employees.map(({ employeeId }) => employeeId));
        const worked = from.employees.filter((each) => each.from < today);
        expect(worked.every(({ employeeId }) => accounts.has(employeeId))).toBe(true);
      }),
    );
  });
});
