import '@pnp/sp/folders/index.js';
import type { Person, PersonId } from '@loggkontroll/core/organisation';
import { inBatches } from '../connection/batch.ts';
import type { Operation } from '../connection/batch.ts';
import type { Connection, Site } from '../connection/index.ts';
import { levelId, levelIds } from '../connection/levels.ts';
import type { LevelIds } from '../connection/levels.ts';
import { unless } from '../connection/failure-guard.ts';
import { createdItemId } from '../connection/form-answer.ts';
import { pathOf } from '../connection/lists.ts';
import { ensurePeople, knownPeople } from '../connection/principals.ts';
import { folderRights, rightsDifferences, setRightsOfMany } from '../connection/rights.ts';
import type { Right, WantedRights } from '../connection/rights.ts';
import { register } from '../schema/index.ts';
import type { FolderRole, List } from '../schema/index.ts';
import { rightsOfGroups } from '../connection/group-rights.ts';
import { changedOwners, ownersIn } from './folder-owners.ts';
import type { FolderKind, FolderOwners, Owners } from './folder-owners.ts';
import { rightsDivergences, toldOf } from './progress.ts';
import type { Mode, Report, Told } from './progress.ts';

/** `FileSystemObjectType.Folder`. */
const folderObject = 1;

/**
 * The numbers of all people who get a right to some folder, made users of the site where they are not; where nothing is
 * to be written, those who are none have the number 0, which nobody has.
 */
const numberPeople = async (
  site: Site,
  owners: readonly Owners[],
  people: readonly Person[],
  mode: Mode,
): Promise<ReadonlyMap<PersonId, number>> => {
  const upns = new Map(people.map(({ personId, upn }) => [personId, upn]));
  const needed = new Set(owners.flatMap(({ holders }) => Object.values(holders)));
  const known = [...needed].flatMap((personId) => {
    const upn = upns.get(personId);
    return upn === undefined ? [] : [{ personId, upn }];
  });
  const names = known.map(({ upn }) => upn);
  const numbers = mode === 'look' ? names.map(await knownPeople(site)) : await ensurePeople(site, names);
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

const makeFolders = async (site: Site, list: List, names: readonly string[]): Promise<void> => {
  await inBatches(
    site,
    names.map(
      (name): Operation<unknown> =>
        (sp) =>
          unless(
            sp.web
              .getList(pathOf(site, list))
              .addValidateUpdateItemUsingPath(
                [{ FieldName: 'Title', FieldValue: name }],
                pathOf(site, list),
                false,
                undefined,
                { leafName: name, objectType: folderObject },
              )
              .then(createdItemId),
            ['duplicate'],
            undefined,
          ),
    ),
  );
};

/** A folder's name and its rights. */
interface WantedFolder extends WantedRights {
  readonly name: string;
}

const look = async (
  site: Site,
  folders: readonly WantedFolder[],
  there: ReadonlySet<string>,
): Promise<readonly Told[]> => {
  const present = folders.filter(({ name }) => there.has(name));
  const differences = await rightsDifferences(site, present);
  return [
    ...folders.filter(({ name }) => !there.has(name)).map(({ name }): Told => ({ name, outcome: 'created' })),
    ...present.map(({ name }, index) => {
      const difference = differences[index];
      return toldOf(name, difference ? rightsDivergences(difference) : []);
    }),
  ];
};

const putRight = async (
  site: Site,
  list: List,
  folders: readonly WantedFolder[],
  there: ReadonlySet<string>,
): Promise<readonly Told[]> => {
  const missing = folders.filter(({ name }) => !there.has(name));
  await makeFolders(
    site,
    list,
    missing.map(({ name }) => name),
  );
  const changes = await setRightsOfMany(site, folders);
  return folders.map(({ name }, index) => ({
    name,
    outcome: !there.has(name) ? 'created' : (changes[index] ?? 0) > 0 ? 'changed' : 'unchanged',
  }));
};

const ensureFolders = async (
  site: Site,
  owners: Readonly<Record<FolderKind, readonly Owners[]>>,
  people: readonly Person[],
  report: Report,
  mode: Mode,
): Promise<void> => {
  const numbers = await numberPeople(site, Object.values(owners).flat(), people, mode);
  const levels = await levelIds(site);
  for (const list of register.lists) {
    if (list.folders === undefined || list.rights === 'site') continue;
    const wanted = owners[list.folders.per];
    if (wanted.length === 0) continue;
    const shared = await rightsOfGroups(site, list.rights);
    const there = await existingFolders(site, list);
    const folders = wanted.map((owner) => ({
      name: owner.folder,
      securable: folderRights(`${pathOf(site, list)}/${owner.folder}`),
      wanted: wantedIn(list, owner, shared, numbers, levels),
    }));
    const all = mode === 'look' ? look(site, folders, there) : putRight(site, list, folders, there);
    for (const told of await all)
      report({ site: 'register', kind: 'folder', ...told, name: `${list.name}/${told.name}` });
  }
};

/**
 * Makes each unit's, department's and manager's folder in every list that has such, and gives it rights of its own: the
 * list's groups, and the people who are the unit's manager, the manager's manager, the department's head or the one
 * whose it is, each as the schema says. Whoever is none of these any longer loses the right. Done twice, the second time writes nothing; a folder
 * that somebody else has made meanwhile is taken as it is. With the mode `look` it only reads and tells.
 */
export const ensureUnitFolders = (
  { register: site }: Connection,
  organisation: FolderOwners,
  report: Report = () => undefined,
  mode: Mode = 'put-right',
): Promise<void> => ensureFolders(site, ownersIn(organisation), organisation.people, report, mode);

/** The same of an organisation that has been arranged `before`: asks only for the folders whose holders have changed since. */
export const ensureChangedFolders = (
  { register: site }: Connection,
  before: FolderOwners,
  organisation: FolderOwners,
): Promise<void> => {
  const changed = changedOwners(before, organisation);
  const owners = {
    ...{ unit: changed('unit'), department: changed('department') },
    ...{ manager: changed('manager'), asker: changed('asker') },
  };
  return ensureFolders(site, owners, organisation.people, () => undefined, 'put-right');
};
