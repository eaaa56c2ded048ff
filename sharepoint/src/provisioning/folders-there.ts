import '@pnp/sp/folders/index.js';
import type { IFolders } from '@pnp/sp/folders/index.js';
import { unless } from '../connection/failure-guard.ts';
import type { Site } from '../connection/index.ts';
import { pathOf } from '../connection/lists.ts';
import { assignmentBindings, assignmentColumns, rightsIn } from '../connection/rights.ts';
import type { Assignment, RightsThere } from '../connection/rights.ts';
import type { List } from '../schema/index.ts';

interface FolderRow {
  readonly Name: string;
  readonly ListItemAllFields?: {
    readonly HasUniqueRoleAssignments?: boolean;
    readonly RoleAssignments?: readonly Assignment[];
  } | null;
}

/** How many folders are asked for at once: with their rights, an answer of less than a megabyte; names alone are short. */
const pages = { withRights: 200, names: 5000 };
/** Asking for the rights of one folder alone. */
const requestsForOne = 2;

const own = 'ListItemAllFields/HasUniqueRoleAssignments';
const assignments = 'ListItemAllFields/RoleAssignments';

/** SharePoint's own folders have no item, and so no rights. */
const notSharePoints = "Name ne 'Attachments' and Name ne 'Item' and Name ne 'Forms'";

/** All pages; or the first one alone, where SharePoint skips nothing and would answer with the same for ever. */
const readPages = async (
  asked: () => IFolders,
  aPage: number,
): Promise<{ readonly rows: readonly FolderRow[]; readonly areAll: boolean }> => {
  const rows = new Map<string, FolderRow>();
  for (;;) {
    const before = rows.size;
    const page = (await asked().skip(before).top(aPage)()) as unknown as readonly FolderRow[];
    for (const row of page) rows.set(row.Name, row);
    const isLast = page.length < aPage;
    if (isLast || rows.size === before) return { rows: [...rows.values()], areAll: isLast };
  }
};

const rightsOf = ({ ListItemAllFields: item }: FolderRow): RightsThere | undefined =>
  item?.HasUniqueRoleAssignments === undefined || item.RoleAssignments === undefined
    ? undefined
    : { inherits: !item.HasUniqueRoleAssignments, rights: rightsIn(item.RoleAssignments) };

/** How many of a list's folders one wants to know of, and about how many it has. */
export interface Asked {
  readonly wanted: number;
  readonly all: number;
}

const areFew = ({ wanted, all }: Asked, aPage: number): boolean =>
  1 + wanted * requestsForOne < Math.ceil(all / aPage);

/**
 * A list's folders by name, each with its rights where these are known: when so few are wanted that they are better asked
 * for one by one, or SharePoint does not tell them with the folders or some folders at a time, they are not. A folder that is
 * missing here may be there all the same, where a list has more than SharePoint tells.
 */
export const foldersThere = async (
  site: Site,
  list: List,
  asked: Asked,
  { withRights: aPage, names: namesAPage } = pages,
): Promise<ReadonlyMap<string, RightsThere | undefined>> => {
  const folders = () =>
    site.sp.web.getFolderByServerRelativePath(pathOf(site, list)).folders.filter(notSharePoints);
  const names = () => readPages(() => folders().select('Name'), namesAPage);
  const withRights = () =>
    readPages(
      () =>
        folders()
          .select('Name', own, ...assignmentColumns.map((column) => `${assignments}/${column}`))
          .expand(own, `${assignments}/${assignmentBindings}`),
      aPage,
    );
  const told = areFew(asked, aPage) ? undefined : await unless(withRights(), ['rejected'], undefined);
  const { rows } = told?.areAll === true ? told : await names();
  return new Map(rows.map((row) => [row.Name, rightsOf(row)]));
};
