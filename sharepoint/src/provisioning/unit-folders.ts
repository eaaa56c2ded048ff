import '@pnp/sp/folders/index.js';
import { inBatches } from '../connection/batch.ts';
import type { Operation } from '../connection/batch.ts';
import type { Connection, Site } from '../connection/index.ts';
import { unless } from '../connection/failure-guard.ts';
import { createdItemId } from '../connection/form-answer.ts';
import { pathOf } from '../connection/lists.ts';
import type { FolderKind, FolderOwners } from './folder-owners.ts';
import { readFolders } from './folders.ts';
import type { Folder, Folders } from './folders.ts';
import { rightsDivergences, toldOf } from './progress.ts';
import type { Mode, Report, Told } from './progress.ts';
import { PeopleUnknown } from './people-unknown.ts';
import { partsOf } from './ration.ts';
import type { Ration } from './ration.ts';

/** `FileSystemObjectType.Folder`. */
const folderObject = 1;

const makeFolders = async (site: Site, folders: readonly Folder[]): Promise<void> => {
  await inBatches(
    site,
    folders.map(
      ({ list, name }): Operation<unknown> =>
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

/** Departments are few and everybody's; a unit has its folders in all lists before the next one has. */
const order: readonly FolderKind[] = ['department', 'manager', 'asker', 'unit'];

const inOrderOfWork = (folders: readonly Folder[]): readonly Folder[] => {
  const places = new Map<string, number>();
  for (const { name } of folders) if (!places.has(name)) places.set(name, places.size);
  const rankOf = ({ list }: Folder): number =>
    list.folders === undefined ? 0 : order.indexOf(list.folders.per);
  const placeOf = ({ name }: Folder): number => places.get(name) ?? 0;
  return folders.toSorted((one, other) => rankOf(one) - rankOf(other) || placeOf(one) - placeOf(other));
};

const isToPutRight = (folder: Folder, folders: Folders): boolean => {
  const { inherits, extra, missing } = folders.differenceOf(folder);
  return inherits || extra.length + missing.length > 0;
};

/** Takes away what somebody has in a folder without being anything to it. */
export const closeFolders = (folders: Folders): Promise<void> =>
  folders.putRight(
    folders.all.filter((folder) => folder.isThere && folders.differenceOf(folder).extra.length > 0),
  );

/** Made, no longer inheriting, and read again. */
const takesToBegin = 3;

/** Makes the folders that are missing and gives what is lacking, in parts of so many operations; each pause is a turn for others. */
export async function* openFolders(
  site: Site,
  folders: Folders,
  most: number,
  isOver: Ration,
): AsyncGenerator<undefined, void> {
  const lacking = inOrderOfWork(folders.all.filter((folder) => isToPutRight(folder, folders)));
  const takes = (folder: Folder): number => takesToBegin + folders.differenceOf(folder).missing.length;
  for (const part of partsOf(lacking, takes, most)) {
    if (isOver(part.reduce((sum, folder) => sum + takes(folder), 0))) yield;
    await folders.admit(part);
    await makeFolders(
      site,
      part.filter(({ isThere }) => !isThere),
    );
    await folders.putRight(part);
  }
}

const toldBefore = (folders: Folders): readonly Told[] =>
  folders.all.map((folder) =>
    folder.isThere
      ? toldOf(folder.name, rightsDivergences(folders.differenceOf(folder)))
      : { name: folder.name, outcome: 'created' },
  );

/**
 * Makes each unit's, department's and manager's folder in every list that has such, and gives it rights of its own: the
 * list's groups, and the people who are the unit's manager, the manager's manager, the department's head or the one
 * whose it is, each as the schema says. Whoever is none of these any longer loses the right, before anybody is given one.
 * Done twice, the second time writes nothing; a folder that somebody else has made meanwhile is taken as it is. With the
 * mode `look` it only reads and tells.
 */
export const ensureUnitFolders = async (
  { register: site }: Connection,
  organisation: FolderOwners,
  report: Report = () => undefined,
  mode: Mode = 'put-right',
): Promise<void> => {
  const folders = await readFolders(site, organisation);
  const told = toldBefore(folders);
  if (mode === 'put-right') {
    const unknown = await folders.admit(folders.all);
    if (unknown.length > 0) throw new PeopleUnknown(unknown);
    await closeFolders(folders);
    const opening = openFolders(site, folders, Number.POSITIVE_INFINITY, () => false);
    while ((await opening.next()).done !== true);
  }
  told.forEach(({ name, outcome, divergences }, index) =>
    report({
      site: 'register',
      kind: 'folder',
      name: `${folders.all[index]?.list.name ?? ''}/${name}`,
      outcome,
      ...(mode === 'look' && divergences !== undefined && { divergences }),
    }),
  );
};
