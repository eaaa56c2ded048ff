import type { Department, FunctionHolder, Person, PersonId, Unit } from '@loggkontroll/core/organisation';
import type { FolderRole, List } from '../schema/index.ts';

/** Who belongs where, as far as folders need to know. */
export interface FolderOwners {
  readonly units: readonly Unit[];
  readonly departments: readonly Department[];
  readonly people: readonly Person[];
  readonly functions?: readonly FunctionHolder[];
  /** Who writes down what a private provider asks for (VON). */
  readonly logAdministrators?: readonly PersonId[];
  /** Who may have registered a control by hand, and ask for a case for each employee that it has a remark on. */
  readonly planners?: readonly PersonId[];
}

/** Whose a folder is. */
export interface Owners {
  readonly folder: string;
  readonly holders: Readonly<Partial<Record<FolderRole, PersonId>>>;
}

const departmentOwners = ({ departments }: FolderOwners): readonly Owners[] =>
  departments.map(({ departmentId, headId }) => ({
    folder: departmentId,
    holders: { 'department-head': headId },
  }));

const managersOf = (people: readonly Person[]): ReadonlyMap<PersonId, PersonId | undefined> =>
  new Map(people.map(({ personId, managerId }) => [personId, managerId]));

const unitOwners = ({ units, departments, people }: FolderOwners): readonly Owners[] => {
  const heads = new Map(departments.map(({ departmentId, headId }) => [departmentId, headId]));
  const managers = managersOf(people);
  return units.map(({ unitId, departmentId, managerId }) => {
    const above = managers.get(managerId);
    const head = heads.get(departmentId);
    return {
      folder: unitId,
      holders: {
        'unit-manager': managerId,
        ...(above !== undefined && { 'managers-manager': above }),
        ...(head !== undefined && { 'department-head': head }),
      },
    };
  });
};

/** Those who may begin a targeted review without being anybody's manager (R1177, NPO; VON for a private provider). */
const requesting = ({ functions = [], logAdministrators = [] }: FolderOwners): readonly PersonId[] => [
  ...logAdministrators,
  ...functions.flatMap(({ code, personId }) =>
    code === 'head-of-operations' || code === 'delegated-reviewer' ? [personId] : [],
  ),
];

/** The managers of units, their managers, the heads of departments, and whoever else may begin a targeted review. */
const managersAndSuch = (organisation: FolderOwners): readonly PersonId[] => {
  const { units, departments, people } = organisation;
  const managers = managersOf(people);
  const own = units.flatMap(({ managerId }) => [managerId, managers.get(managerId) ?? managerId]);
  const heads = departments.map(({ headId }) => headId);
  return [...own, ...heads, ...requesting(organisation)];
};

/** A folder for each of some people. */
const ownersOf = (people: readonly PersonId[]): readonly Owners[] =>
  [...new Set(people)].sort().map((personId) => ({ folder: personId, holders: { owner: personId } }));

/** What a list's folders are of. */
export type FolderKind = NonNullable<List['folders']>['per'];

/** The owners of folders of each kind. */
export type OwnersByKind = Readonly<Record<FolderKind, readonly Owners[]>>;

/** Every folder of an organisation, by its kind. */
export const ownersIn = (organisation: FolderOwners): OwnersByKind => {
  const managers = managersAndSuch(organisation);
  return {
    unit: unitOwners(organisation),
    department: departmentOwners(organisation),
    manager: ownersOf(managers),
    asker: ownersOf([...managers, ...(organisation.planners ?? [])]),
  };
};

/** A folder and the accounts of those whose it is, as a text to compare. */
const textWith = ({ people }: FolderOwners): ((owner: Owners) => string) => {
  const upns = new Map(people.map(({ personId, upn }) => [personId, upn]));
  return ({ folder, holders }) =>
    JSON.stringify([folder, Object.entries(holders).map(([role, id]) => [role, id, upns.get(id)])]);
};

/** The owners of folders that were not there, or went to somebody else, before. */
export const changedOwners = (before: FolderOwners, organisation: FolderOwners): OwnersByKind => {
  const [then, now] = [ownersIn(before), ownersIn(organisation)];
  const [textThen, textNow] = [textWith(before), textWith(organisation)];
  const changed = (kind: FolderKind): readonly Owners[] => {
    const known = new Set(then[kind].map(textThen));
    return now[kind].filter((owner) => !known.has(textNow(owner)));
  };
  return {
    unit: changed('unit'),
    department: changed('department'),
    manager: changed('manager'),
    asker: changed('asker'),
  };
};
