import { saidByDirectory } from '@loggkontroll/core/organisation-directory';
import type {
  DirectoryFindings,
  DirectoryMap,
  DirectoryPerson,
} from '@loggkontroll/core/organisation-directory';
import { organisationKinds, planOrganisation } from '@loggkontroll/core/organisation-import';
import type { OrganisationState } from '@loggkontroll/core/organisation-import';
import fc from 'fast-check';
import { anna, bo, cia, desk, head, personId, planner, today, town } from '../organisation-import/town.ts';

const [dag, eva] = [personId(6), personId(7)];
const names: Readonly<Record<string, string>> = {
  [head]: 'Hilda',
  [anna]: 'Anna',
  [bo]: 'Bo',
  [cia]: 'Cia',
  [planner]: 'Pia',
  [dag]: 'Dag',
  [eva]: 'Eva',
};
const person = (id: string): DirectoryPerson => ({
  ...{ personId: id, name: names[id] ?? 'Namn', upn: `${(names[id] ?? id).toLowerCase()}@kommun.example` },
});

const found = (
  groups: Readonly<Record<string, readonly string[]>>,
  managers: Readonly<Record<string, string>> = {},
): DirectoryFindings => {
  const everybody = [...Object.values(groups).flat(), ...Object.values(managers)];
  return {
    groups: new Map(
      Object.entries(groups).map(([id, members]) => [id, { people: members.map(person), groupsWithin: 0 }]),
    ),
    people: new Map(everybody.map((id) => [id, person(id)])),
    managerOf: new Map(Object.entries(managers)),
  };
};

const mapOf = (map: Partial<DirectoryMap>): DirectoryMap => ({
  ...{ units: [], departments: [], functions: [] },
  ...map,
});
const u1 = mapOf({ units: [{ unitId: 'u1', employees: 'g1' }] });

/** Town where two of the employees have accounts in Microsoft 365. */
const peopled: OrganisationState = {
  ...town,
  employees: town.employees.map((each) =>
    each.employeeId === 'a01'
      ? { ...each, personId: dag }
      : each.employeeId === 'b01'
        ? { ...each, personId: eva }
        : each,
  ),
};
const saidBy = (findings: DirectoryFindings, map: DirectoryMap, current = peopled) =>
  saidByDirectory(findings, map, current, today);

describe("A unit's manager", () => {
  test('is the manager of those who work there, also when they are in the group themselves', () => {
    const { said, problems } = saidBy(
      found({ g1: [dag, eva, bo] }, { [dag]: bo, [eva]: bo, [bo]: head }),
      u1,
    );
    expect(problems).toEqual([]);
    expect(said.units?.[0]?.managerId).toBe(bo);
    expect(said.units?.[1]).toBe(town.units[1]);
  });

  test('is whoever is in the group that says so', () => {
    const map = mapOf({ units: [{ unitId: 'u1', employees: 'g1', manager: 'm1' }] });
    const findings = found({ g1: [dag], m1: [cia] }, { [dag]: bo });
    expect(saidBy(findings, map).said.units?.[0]?.managerId).toBe(cia);
    expect(saidBy(found({ g1: [dag], m1: [cia, bo] }), map).problems).toEqual([
      { code: 'group-not-of-one', groupId: 'm1' },
    ]);
  });

  test('is not guessed', () => {
    const differ = saidBy(found({ g1: [dag, eva] }, { [dag]: bo, [eva]: cia }), u1);
    expect(differ.problems).toEqual([{ code: 'managers-differ', unitId: 'u1' }]);
    expect(saidBy(found({ g1: [dag] }), u1).problems).toEqual([{ code: 'manager-missing', unitId: 'u1' }]);
  });
});

test('an employee moves to the unit whose group they are in; in several groups it is told', () => {
  const map = mapOf({
    units: [
      { unitId: 'u1', employees: 'g1' },
      { unitId: 'u2', employees: 'g2' },
    ],
  });
  const leads = { [dag]: anna, [eva]: bo };
  const unitOf = (said: ReturnType<typeof saidBy>['said'], account: string) =>
    said.employees?.find(({ employeeId }) => employeeId === account)?.unitId;
  const moved = saidBy(found({ g1: [dag], g2: [dag, eva] }, leads), map);
  expect(unitOf(moved.said, 'a01')).toBe('u1');
  const other = saidBy(found({ g1: [cia], g2: [dag, eva] }, { ...leads, [cia]: anna, [dag]: bo }), map);
  expect(unitOf(other.said, 'a01')).toBe('u2');
  expect(other.withoutAccount).toEqual([{ unitId: 'u1', count: 1 }]);
  const elsewhere = { ...peopled, employees: peopled.employees.map((each) => ({ ...each, unitId: 'u3' })) };
  expect(saidBy(found({ g1: [dag], g2: [dag] }, { [dag]: anna }), map, elsewhere).problems).toContainEqual({
    code: 'employees-in-several-units',
    count: 1,
  });
});

test('a function by a group begins and ends with it; other functions, and former ones, stay as they are', () => {
  const map = mapOf({ functions: [{ function: 'hr', group: 'hr', departmentId: 'boende' }] });
  const { said } = saidBy(found({ hr: [dag] }), map);
  const { changes } = planOrganisation(peopled, said, desk);
  expect(changes.functions.added).toEqual([
    {
      ...{ code: 'hr', personId: dag, departmentId: 'boende', unitId: undefined },
      from: today,
      to: undefined,
    },
  ]);
  expect(changes.functions.gone).toEqual([
    { before: town.functions[0], after: { ...town.functions[0], to: '2026-09-30' } },
  ]);
  const nowhere = mapOf({ functions: [{ function: 'hr', group: 'hr' }] });
  const beside = planOrganisation(peopled, saidBy(found({ hr: [dag] }), nowhere).said, desk);
  expect(beside.changes.functions).toMatchObject({ gone: [], changed: [] });
});

test('people get the names and managers that the directory has; a manager it does not know stays', () => {
  const { said } = saidBy(found({ g1: [cia, dag] }, { [cia]: bo, [dag]: bo }), u1);
  const of = (id: string) => said.people?.find((each) => each.personId === id);
  expect(of(cia)).toEqual({ ...town.people[3], managerId: bo });
  expect(of(bo)?.managerId).toBe(head);
  expect(of(dag)).toEqual({ ...person(dag), managerId: bo, reachable: false });
});

test('an empty group, a group within, and what the register does not have are told', () => {
  const map = mapOf({
    units: [{ unitId: 'u9', employees: 'g1' }],
    departments: [{ departmentId: 'd9', head: 'h1' }],
  });
  const findings = found({ g1: [dag], h1: [] }, { [dag]: bo });
  const within = new Map([...findings.groups, ['g1', { people: [person(dag)], groupsWithin: 1 }]]);
  expect(saidBy({ ...findings, groups: within }, map).problems).toEqual([
    { code: 'unit-unknown', unitId: 'u9' },
    { code: 'department-unknown', departmentId: 'd9' },
    { code: 'group-within-group', groupId: 'g1' },
    { code: 'group-empty', groupId: 'h1' },
  ]);
});

test('whatever a directory says, nothing ends that it cannot know of', () => {
  const somebody = fc.constantFrom(head, anna, bo, cia, planner, dag, eva);
  const members = fc.uniqueArray(somebody);
  fc.assert(
    fc.property(
      ...([members, members, members, fc.dictionary(somebody, somebody)] as const),
      (one, two, hr, managers) => {
        const map: DirectoryMap = {
          units: [
            { unitId: 'u1', employees: 'g1' },
            { unitId: 'u2', employees: 'g2' },
          ],
          departments: [{ departmentId: 'boende', head: 'g1' }],
          functions: [{ function: 'hr', group: 'hr', departmentId: 'boende' }],
        };
        const { said } = saidBy(found({ g1: one, g2: two, hr }, managers), map);
        const { changes } = planOrganisation(peopled, said, desk);
        for (const kind of organisationKinds.filter((each) => each !== 'functions'))
          expect(changes[kind].gone).toEqual([]);
        for (const kind of ['units', 'departments', 'employees', 'absences', 'substitutions'] as const)
          expect(changes[kind].added).toEqual([]);
        for (const { before, after } of changes.employees.changed)
          expect(after).toEqual({ ...before, unitId: after.unitId });
        for (const { before, after } of changes.units.changed)
          expect(after).toEqual({ ...before, managerId: after.managerId });
      },
    ),
  );
});
