import { actsOf } from './acts.ts';
import type { Act } from './acts.ts';
import type { GroupName } from './group.ts';
import type { FolderPer, FolderRole, List, SiteSchema } from './list.ts';

/** Who gets a right: a group's members, or a person because of what they are to a folder. */
export type Holder = GroupName | FolderRole;

/** What each holder can do in a list or in one of its folders. Who is not there can do nothing. */
export interface MatrixRow {
  readonly site: SiteSchema['name'];
  readonly list: string;
  readonly title: string;
  /** What the folder is for; undefined for the list itself. */
  readonly folder: FolderPer | undefined;
  readonly may: Readonly<Partial<Record<Holder, readonly Act[]>>>;
}

const allowedBy = (
  rights: Readonly<Partial<Record<Holder, Parameters<typeof actsOf>[0]>>>,
): MatrixRow['may'] =>
  Object.fromEntries(Object.entries(rights).map(([holder, level]) => [holder, actsOf(level)]));

const rowsOf = ({ name: site, groupRights }: SiteSchema, list: List): readonly MatrixRow[] => {
  const own = list.rights === 'site' ? groupRights : list.rights;
  const row = { site, list: list.name, title: list.title };
  const whole: MatrixRow = { ...row, folder: undefined, may: allowedBy(own) };
  if (list.folders === undefined) return [whole];
  const { per, rights } = list.folders;
  return [whole, { ...row, folder: per, may: allowedBy({ ...own, ...rights }) }];
};

/**
 * Who may do what where, from the very schema that the sites are provisioned from. Beside it stand the bot's
 * application and the site's owners, who can do everything, and the single records and rooms that the bot opens.
 */
export const rightsMatrix = (site: SiteSchema): readonly MatrixRow[] =>
  site.lists.flatMap((list) => rowsOf(site, list));
