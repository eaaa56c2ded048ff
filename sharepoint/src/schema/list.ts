import type { Fields } from './field.ts';
import type { GroupName } from './group.ts';
import type { Level } from './level.ts';

/** A group's right to a whole list. The bot's right is the site's, and not repeated here. */
export type GroupRights = Readonly<Partial<Record<GroupName, Level>>>;

/** People who get a right to a folder because of what they are to its unit or department, or because it is theirs. */
export type FolderRole = 'unit-manager' | 'managers-manager' | 'department-head' | 'owner';

/** What a list's folders are for, one each. `asker`: managers, and planners too, who may have filled in a control by hand. */
export type FolderPer = 'unit' | 'department' | 'manager' | 'asker';

/** Rights in each folder, beside the list's own. */
export type FolderRights = Readonly<Partial<Record<FolderRole, Level>>>;

/** A view for people who open the list in SharePoint. */
export interface View {
  readonly title: string;
  readonly fields: readonly string[];
  /** An indexed column, or none for the order of creation. */
  readonly orderBy?: string;
}

/** A list or a library. */
export interface List<F extends Fields = Fields> {
  /** The last part of its address, English and ASCII: it stays when the title is changed. */
  readonly name: string;
  /** What people see, in Swedish. */
  readonly title: string;
  readonly description: string;
  readonly kind: 'list' | 'library';
  readonly fields: F;
  readonly views: readonly View[];
  /** How many versions are kept; 0 keeps none. Many, where a history is checked against them. */
  readonly versions: number;
  /** `site`: as the site itself. Otherwise the list has rights of its own: these. */
  readonly rights: 'site' | GroupRights;
  /** Absent for a flat list. A manager's folder is named by their PersonId, and is for what they alone have begun. */
  readonly folders?: { readonly per: FolderPer; readonly rights: FolderRights };
}

/** A site with its lists. */
export interface SiteSchema {
  readonly name: 'register' | 'vault';
  readonly groups: readonly GroupName[];
  /** What members of the groups may do with what has no rights of its own (pages, the site's name). */
  readonly groupRights: GroupRights;
  /** False keeps the site out of search. */
  readonly searchable: boolean;
  readonly lists: readonly List[];
}

/** A list for data that people look up but that has no history. */
export const list = <const F extends Fields>(definition: List<F>): List<F> => definition;
