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

/** Asking for the rights of so many folders at once is one request, and an answer of less than a megabyte. */
const foldersAPage = 200;
/** Names alone are short. */
const namesAPage = 5000;
/** Asking for the rights of one folder alone. */
const requestsForOne = 2;

const own = 'ListItemAllFields/HasUniqueRoleAssignments';
const assignments = 'ListItemAllFields/RoleAssignments';

/** SharePoint's own folders have no item, and so no rights. */
const notSharePoints = "Name ne 'Attachments' and Name ne 'Item' and Name ne 'Forms'";

const readPages = async (asked: () => IFolders, aPage: number): Promise<readonly FolderRow[]> => {
  const rows: FolderRow[] = [];
  for (;;) {
    const page = (await asked().skip(rows.length).top(aPage)()) as unknown as readonly FolderRow[];
    rows.push(...page);
    if (page.length < aPage) return rows;
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

const areFew = ({ wanted, all }: Asked): boolean =>
  1 + wanted * requestsForOne < Math.ceil(all / foldersAPage);

/**
 * A list's folders by name, each with its rights where these are known: when so few are wanted that they are better asked
 * for one by one, or SharePoint does not tell them with the folders, they are not.
 */
export const foldersThere = async (
  site: Site,
  list: List,
  asked: Asked,
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
      foldersAPage,
    );
  const rows =
    (areFew(asked) ? undefined : await unless(withRights(), ['rejected'], undefined)) ?? (await names());
  return new Map(rows.map((row) => [row.Name, rightsOf(row)]));
};
