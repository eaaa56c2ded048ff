import type { Employee, FunctionHolder, Person, PersonId, Unit } from '../organisation/index.ts';
import type { OrganisationState, SaidOrganisation } from '../organisation-import/index.ts';
import type { DirectoryMap } from './directory-map.ts';
import type { DirectoryFindings } from './read-directory.ts';

/** What in a directory, or in what its groups are said to mean, does not hold together. Nobody's name or id. */
export type DirectoryProblem =
  | { readonly code: 'unit-unknown'; readonly unitId: string }
  | { readonly code: 'department-unknown'; readonly departmentId: string }
  /** Nobody in it, or nobody who may be seen: that is taken for a mistake. */
  | { readonly code: 'group-empty'; readonly groupId: string }
  | { readonly code: 'group-within-group'; readonly groupId: string }
  | { readonly code: 'group-not-of-one'; readonly groupId: string }
  /** Those who work there have no manager, or several. */
  | { readonly code: 'manager-missing' | 'managers-differ'; readonly unitId: string }
  | { readonly code: 'employees-in-several-units'; readonly count: number };

/** What a directory says of an organisation. */
export interface SaidByDirectory {
  readonly said: SaidOrganisation;
  readonly problems: readonly DirectoryProblem[];
  /** In a unit's group without an account in the record system that is theirs: the tables have to say which it is. */
  readonly withoutAccount: readonly { readonly unitId: string; readonly count: number }[];
}

type UnitOfMap = DirectoryMap['units'][number];

const membersOf = ({ groups }: DirectoryFindings, groupId: string): readonly PersonId[] =>
  (groups.get(groupId)?.people ?? []).map(({ personId }) => personId);

/** Who leads those of a group. Of whoever leads others in it, being their manager, the own manager does not count. */
const managersIn = (findings: DirectoryFindings, groupId: string): readonly PersonId[] => {
  const members = membersOf(findings, groupId);
  const managers = new Set(members.flatMap((personId) => findings.managerOf.get(personId) ?? []));
  const led = members.filter((personId) => !managers.has(personId));
  return [...new Set(led.flatMap((personId) => findings.managerOf.get(personId) ?? []))];
};

const leaderOf = (
  findings: DirectoryFindings,
  { unitId, employees, manager }: UnitOfMap,
): PersonId | DirectoryProblem => {
  const leaders = manager === undefined ? managersIn(findings, employees) : membersOf(findings, manager);
  const [leader, ...others] = leaders;
  if (leader !== undefined && others.length === 0) return leader;
  if (manager !== undefined) return { code: 'group-not-of-one', groupId: manager };
  return { code: leader === undefined ? 'manager-missing' : 'managers-differ', unitId };
};

const peopleSaid = (
  current: readonly Person[],
  { people, managerOf }: DirectoryFindings,
): readonly Person[] => {
  const known = new Map(current.map((person) => [person.personId, person]));
  return [...people.values()].map(({ personId, name, upn }) => {
    const before = known.get(personId);
    return {
      ...{ personId, name },
      upn: before?.upn.toLowerCase() === upn.toLowerCase() ? before.upn : upn,
      /* That the directory knows no manager ends nothing: it may never have been told. */
      managerId: managerOf.get(personId) ?? before?.managerId,
      reachable: before?.reachable ?? false,
    };
  });
};

/** In which of the map's units somebody works. */
const unitsOfPeople = (
  map: DirectoryMap,
  findings: DirectoryFindings,
): ReadonlyMap<PersonId, readonly string[]> => {
  const unitsOf = new Map<PersonId, string[]>();
  for (const { unitId, employees } of map.units)
    for (const personId of membersOf(findings, employees))
      unitsOf.set(personId, [...(unitsOf.get(personId) ?? []), unitId]);
  return unitsOf;
};

const placed = (
  employee: Employee,
  unitsOf: ReadonlyMap<PersonId, readonly string[]>,
  today: string,
): Employee | 'in-several' => {
  const isOver = employee.to !== undefined && employee.to < today;
  const units = employee.personId === undefined ? [] : (unitsOf.get(employee.personId) ?? []);
  const [unitId, ...others] = units;
  if (isOver || unitId === undefined || units.includes(employee.unitId)) return employee;
  return others.length > 0 ? 'in-several' : { ...employee, unitId };
};

const functionsSaid = (
  current: readonly FunctionHolder[],
  map: DirectoryMap,
  findings: DirectoryFindings,
  today: string,
): readonly FunctionHolder[] => {
  const isOf = (holder: FunctionHolder, of: DirectoryMap['functions'][number]): boolean =>
    holder.code === of.function && holder.unitId === of.unitId && holder.departmentId === of.departmentId;
  const isOver = ({ to }: FunctionHolder): boolean => to !== undefined && to < today;
  const beside = current.filter((holder) => isOver(holder) || !map.functions.some((of) => isOf(holder, of)));
  return [
    ...beside,
    ...map.functions.flatMap((of) => {
      const members = membersOf(findings, of.group);
      const had = current.filter(
        (holder) => !isOver(holder) && isOf(holder, of) && members.includes(holder.personId),
      );
      const lacking = members.filter((personId) => !had.some((holder) => holder.personId === personId));
      const begun = lacking.map((personId): FunctionHolder => ({
        ...{ code: of.function, personId, unitId: of.unitId, departmentId: of.departmentId },
        ...{ from: today, to: undefined },
      }));
      return [...had, ...begun];
    }),
  ];
};

const placesOf = (map: DirectoryMap, current: OrganisationState): readonly DirectoryProblem[] => {
  const units = new Set(current.units.map(({ unitId }) => unitId));
  const departments = new Set(current.departments.map(({ departmentId }) => departmentId));
  return [
    ...[...map.units, ...map.functions].flatMap(({ unitId }): DirectoryProblem[] =>
      unitId === undefined || units.has(unitId) ? [] : [{ code: 'unit-unknown', unitId }],
    ),
    ...[...map.departments, ...map.functions].flatMap(({ departmentId }): DirectoryProblem[] =>
      departmentId === undefined || departments.has(departmentId)
        ? []
        : [{ code: 'department-unknown', departmentId }],
    ),
  ];
};

const groupProblems = ({ groups }: DirectoryFindings): readonly DirectoryProblem[] =>
  [...groups].flatMap(([groupId, { people, groupsWithin }]): DirectoryProblem[] => [
    ...(groupsWithin > 0 ? [{ code: 'group-within-group' as const, groupId }] : []),
    ...(people.length === 0 ? [{ code: 'group-empty' as const, groupId }] : []),
  ]);

const isProblem = (leader: PersonId | DirectoryProblem): leader is DirectoryProblem =>
  typeof leader !== 'string';

/**
 * What a directory says of an organisation that has its units, departments and accounts from tables: who leads what, who
 * works where, who has a function by a group, names and sign-in names. Of everything else nothing is said, and nothing ends
 * but functions of the map's groups. `today` is an ISO date.
 */
export const saidByDirectory = (
  findings: DirectoryFindings,
  map: DirectoryMap,
  current: OrganisationState,
  today: string,
): SaidByDirectory => {
  const leaders = new Map(map.units.map((of) => [of.unitId, leaderOf(findings, of)]));
  const unitSaid = (unit: Unit): Unit => {
    const leader = leaders.get(unit.unitId);
    return leader === undefined || isProblem(leader) ? unit : { ...unit, managerId: leader };
  };
  const heads = new Map(map.departments.map(({ departmentId, head }) => [departmentId, head]));
  const unitsOf = unitsOfPeople(map, findings);
  const places = current.employees.map((employee) => placed(employee, unitsOf, today));
  const inSeveral = places.filter((place) => place === 'in-several').length;
  const withAccount = new Set(current.employees.map(({ personId }) => personId));
  return {
    said: {
      departments: current.departments.map((department) => {
        const [head, ...others] = membersOf(findings, heads.get(department.departmentId) ?? '');
        return head === undefined || others.length > 0 ? department : { ...department, headId: head };
      }),
      units: current.units.map(unitSaid),
      people: peopleSaid(current.people, findings),
      employees: current.employees.map((employee, at) => {
        const place = places[at];
        return place === undefined || place === 'in-several' ? employee : place;
      }),
      functions: functionsSaid(current.functions, map, findings, today),
    },
    problems: [
      ...placesOf(map, current),
      ...groupProblems(findings),
      ...[...leaders.values()].filter(isProblem),
      ...[...heads.values()].flatMap((groupId): DirectoryProblem[] =>
        membersOf(findings, groupId).length > 1 ? [{ code: 'group-not-of-one', groupId }] : [],
      ),
      ...(inSeveral > 0 ? [{ code: 'employees-in-several-units' as const, count: inSeveral }] : []),
    ],
    withoutAccount: map.units.flatMap(({ unitId, employees }) => {
      const count = membersOf(findings, employees).filter((personId) => !withAccount.has(personId)).length;
      return count > 0 ? [{ unitId, count }] : [];
    }),
  };
};
