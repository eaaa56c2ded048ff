import '@pnp/sp/folders/index.js';
import type { Department, FunctionHolder, Person, PersonId, Unit } from '@loggkontroll/core/organisation';
import { inBatches } from '../connection/batch.ts';
import type { Operation } from '../connection/batch.ts';
import type { Connection, Site } from '../connection/index.ts';
import { levelId, levelIds } from '../connection/levels.ts';
import type { LevelIds } from '../connection/levels.ts';
import { unless } from '../connection/failure-guard.ts';
import { createdItemId } from '../connection/form-answer.ts';
import { pathOf } from '../connection/lists.ts';
import { ensurePeople } from '../connection/principals.ts';
import { folderRights, setRightsOfMany } from '../connection/rights.ts';
import type { Right } from '../connection/rights.ts';
import { register } from '../schema/index.ts';
import type { FolderRole, List } from '../schema/index.ts';
import { rightsOfGroups } from '../connection/group-rights.ts';
import type { Report } from './progress.ts';

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

/** `FileSystemObjectType.Folder`. */
const folderObject = 1;

interface Owners {
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

/** The numbers of all people who get a right to some folder, made users of the site where they are not. */
const numberPeople = async (
  site: Site,
  owners: readonly Owners[],
  people: readonly Person[],
): Promise<ReadonlyMap<PersonId, number>> => {
  const upns = new Map(people.map(({ personId, upn }) => [personId, upn]));
  const needed = new Set(owners.flatMap(({ holders }) => Object.values(holders)));
  const known = [...needed].flatMap((personId) => {
    const upn = upns.get(personId);
    return upn === undefined ? [] : [{ personId, upn }];
  });
  const numbers = await ensurePeople(
    site,
    known.map(({ upn }) => upn),
  );
  return new Map(known.map(({ personId }, index) => [personId, numbers[index] ?? 0]));
};

const wantedIn = (
  list: List,
  { holders }: Owners,
  shared: readonly Right[],
  numbers: ReadonlyMap<PersonId, number>,
  levels: LevelIds,
): readonly Right[] => [
  ...shared,
  ...Object.entries(list.folders?.rights ?? {}).flatMap(([role, level]) => {
    const holder = holders[role as FolderRole];
    const principalId = holder === undefined ? undefined : numbers.get(holder);
    return principalId === undefined ? [] : [{ principalId, levelId: levelId(levels, level) }];
  }),
];

const existingFolders = async (site: Site, list: List): Promise<ReadonlySet<string>> => {
  const found = await site.sp.web
    .getFolderByServerRelativePath(pathOf(site, list))
    .folders.select('Name')
    .top(5000)();
  return new Set(found.map(({ Name }) => Name));
};

/**
 * Makes each unit's, department's and manager's folder in every list that has such, and gives it rights of its own: the
 * list's groups, and the people who are the unit's manager, the manager's manager, the department's head or the one
 * whose it is, each as the schema says. Whoever is none of these any longer loses the right. Done twice, the second time writes nothing; a folder
 * that somebody else has made meanwhile is taken as it is.
 */
export const ensureUnitFolders = async (
  { register: site }: Connection,
  organisation: FolderOwners,
  report: Report = () => undefined,
): Promise<void> => {
  const managers = managersAndSuch(organisation);
  const owners = {
    unit: unitOwners(organisation),
    department: departmentOwners(organisation),
    manager: ownersOf(managers),
    asker: ownersOf([...managers, ...(organisation.planners ?? [])]),
  };
  const numbers = await numberPeople(site, Object.values(owners).flat(), organisation.people);
  const levels = await levelIds(site);
  for (const list of register.lists) {
    if (list.folders === undefined || list.rights === 'site') continue;
    const folders = owners[list.folders.per];
    const shared = await rightsOfGroups(site, list.rights);
    const there = await existingFolders(site, list);
    const pathTo = (folder: string): string => `${pathOf(site, list)}/${folder}`;
    const missing = folders.filter(({ folder }) => !there.has(folder));
    await inBatches(
      site,
      missing.map(
        ({ folder }): Operation<unknown> =>
          (sp) =>
            unless(
              sp.web
                .getList(pathOf(site, list))
                .addValidateUpdateItemUsingPath(
                  [{ FieldName: 'Title', FieldValue: folder }],
                  pathOf(site, list),
                  false,
                  undefined,
                  { leafName: folder, objectType: folderObject },
                )
                .then(createdItemId),
              ['duplicate'],
              undefined,
            ),
      ),
    );
    const changes = await setRightsOfMany(
      site,
      folders.map((owner) => ({
        securable: folderRights(pathTo(owner.folder)),
        wanted: wantedIn(list, owner, shared, numbers, levels),
      })),
    );
    for (const [index, { folder }] of folders.entries()) {
      const created = !there.has(folder);
      const outcome = created ? 'created' : (changes[index] ?? 0) > 0 ? 'changed' : 'unchanged';
      report({ site: 'register', kind: 'folder', name: `${list.name}/${folder}`, outcome });
    }
  }
};
