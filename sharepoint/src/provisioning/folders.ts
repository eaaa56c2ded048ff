import type { PersonId } from '@loggkontroll/core/organisation';
import type { Site } from '../connection/index.ts';
import { numberedRights } from '../connection/group-rights.ts';
import { levelId, levelIds } from '../connection/levels.ts';
import { pathOf } from '../connection/lists.ts';
import { admitPeople, groupIds, knownPeople } from '../connection/principals.ts';
import { differenceFrom, folderRights, rightsOfMany, setRightsOfMany } from '../connection/rights.ts';
import type { Right, RightsDifference, RightsThere, Securable } from '../connection/rights.ts';
import { register } from '../schema/index.ts';
import type { FolderRole, List } from '../schema/index.ts';
import { ownersIn } from './folder-owners.ts';
import type { FolderOwners, Owners, OwnersByKind } from './folder-owners.ts';
import { foldersThere } from './folders-there.ts';

/** A folder that is to be, in one list. */
export interface Folder {
  readonly list: List;
  readonly name: string;
  readonly holders: Owners['holders'];
  /** The list's groups, which have the same rights in each of its folders. */
  readonly shared: readonly Right[];
  readonly securable: Securable;
  /** False where there was no such folder when it was read. */
  readonly isThere: boolean;
}

/** The folders of an organisation, and how they stand beside how they should. */
export interface Folders {
  /** List by list. */
  readonly all: readonly Folder[];
  /** Makes those whose some folders are users of the site, where they are not: nobody else can be given a right. Tells who SharePoint does not find. */
  admit(folders: readonly Folder[]): Promise<readonly PersonId[]>;
  /** How a folder differs from how it should be; one that is not there lacks everything. */
  differenceOf(folder: Folder): RightsDifference;
  /** The rights that a folder is to have, of those who are users of the site. */
  wantedIn(folder: Folder): readonly Right[];
  /** Gives folders that are there these rights and no others. */
  putRight(folders: readonly Folder[]): Promise<void>;
}

const nothing: RightsThere = { inherits: true, rights: [] };
/** Nobody's number. */
const stranger = 0;

/**
 * Reads how the folders of an organisation stand, all of them or those of some owners: one request for each 200 folders of a
 * list, or two for each folder where that is less.
 */
export const readFolders = async (
  site: Site,
  organisation: FolderOwners,
  ofSome?: OwnersByKind,
): Promise<Folders> => {
  const everybody = ownersIn(organisation);
  const owners = ofSome ?? everybody;
  const { people } = organisation;
  const upns = new Map<PersonId, string>(people.map(({ personId, upn }) => [personId, upn]));
  const [numberOf, levels, groups] = [await knownPeople(site), await levelIds(site), await groupIds(site)];
  const numbers = new Map<PersonId, number>(
    [...upns].map(([personId, upn]) => [personId, numberOf(upn) ?? stranger]),
  );
  const all: Folder[] = [];
  const stands = new Map<Folder, RightsThere>();
  for (const list of register.lists) {
    if (list.folders === undefined || list.rights === 'site') continue;
    const wanted = owners[list.folders.per];
    if (wanted.length === 0) continue;
    const shared = numberedRights(list.rights, levels, groups);
    const asked = { wanted: wanted.length, all: everybody[list.folders.per].length };
    const known = await foldersThere(site, list, asked);
    const found = wanted.map(({ folder: name, holders }): Folder => {
      const securable = folderRights(`${pathOf(site, list)}/${name}`);
      return { list, name, holders, shared, securable, isThere: known.has(name) };
    });
    const unread = found.filter(({ name, isThere }) => isThere && known.get(name) === undefined);
    const read = await rightsOfMany(
      site,
      unread.map(({ securable }) => securable),
    );
    unread.forEach((folder, index) => stands.set(folder, read[index] ?? nothing));
    for (const folder of found) {
      const there = known.get(folder.name);
      if (there !== undefined) stands.set(folder, there);
    }
    all.push(...found);
  }
  const wantedOf = ({ list, holders, shared }: Folder): readonly Right[] => [
    ...shared,
    ...Object.entries(list.folders?.rights ?? {}).flatMap(([role, level]) => {
      const holder = holders[role as FolderRole];
      const principalId = holder === undefined ? undefined : numbers.get(holder);
      return principalId === undefined ? [] : [{ principalId, levelId: levelId(levels, level) }];
    }),
  ];
  const wantedIn = (folder: Folder): readonly Right[] =>
    wantedOf(folder).filter(({ principalId }) => principalId !== stranger);
  return {
    all,
    wantedIn,
    differenceOf: (folder) => differenceFrom(stands.get(folder) ?? nothing, wantedOf(folder)),
    admit: async (folders) => {
      const holders = new Set(folders.flatMap(({ holders: of }) => Object.values(of)));
      const strangers = [...holders].flatMap((personId) => {
        const upn = upns.get(personId);
        return upn === undefined || numbers.get(personId) !== stranger ? [] : [{ personId, upn }];
      });
      if (strangers.length === 0) return [];
      const admitted = await admitPeople(
        site,
        strangers.map(({ upn }) => upn),
      );
      strangers.forEach(({ personId }, index) => numbers.set(personId, admitted[index] ?? stranger));
      return strangers.flatMap(({ personId }, index) => (admitted[index] === undefined ? [personId] : []));
    },
    putRight: async (folders) => {
      await setRightsOfMany(
        site,
        folders.map((folder) => ({
          securable: folder.securable,
          wanted: wantedIn(folder),
          there: stands.get(folder) ?? nothing,
        })),
      );
      for (const folder of folders) stands.set(folder, { inherits: false, rights: wantedIn(folder) });
    },
  };
};
