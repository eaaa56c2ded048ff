import type { Database, SqlValue } from './database.ts';
import { itemTable } from './item-table.ts';
import { integer, optionalInteger, text, type Row } from './row.ts';
import type { List } from './lists.ts';
import { fold } from '../fields/kinds.ts';

/** What every item, file and folder has beside its fields. */
export interface ItemHead {
  readonly id: number;
  readonly uniqueId: string;
  readonly guid: string;
  readonly isFolder: boolean;
  readonly dir: string;
  readonly leaf: string;
  readonly path: string;
  readonly scopeId: number;
  readonly contentType: string;
  readonly author: number;
  readonly editor: number;
  readonly created: string;
  readonly modified: string;
  /** 512 for each major version. */
  readonly version: number;
  /** Counts every save (`owshiddenversion`), the number in the ETag. */
  readonly edits: number;
  readonly blob: number | null;
  readonly size: number | null;
}

/** Where new items go: a folder, or the list's root. */
export interface Container {
  readonly path: string;
  readonly scopeId: number;
  /** The folder's item; the root has none. */
  readonly head: ItemHead | undefined;
}

export const headColumns = [
  'id',
  'unique_id',
  'guid',
  'kind',
  'dir',
  'leaf',
  'dir_key',
  'leaf_key',
  'scope',
  'content_type',
  'author',
  'editor',
  'created',
  'modified',
  'version',
  'edits',
  'blob',
  'size',
] as const;

const heads = headColumns.join(', ');

export const toHead = (row: Row): ItemHead => ({
  id: integer(row, 'id'),
  uniqueId: text(row, 'unique_id'),
  guid: text(row, 'guid'),
  isFolder: integer(row, 'kind') === 1,
  dir: text(row, 'dir'),
  leaf: text(row, 'leaf'),
  path: `${text(row, 'dir')}/${text(row, 'leaf')}`,
  scopeId: integer(row, 'scope'),
  contentType: text(row, 'content_type'),
  author: integer(row, 'author'),
  editor: integer(row, 'editor'),
  created: text(row, 'created'),
  modified: text(row, 'modified'),
  version: integer(row, 'version'),
  edits: integer(row, 'edits'),
  blob: optionalInteger(row, 'blob'),
  size: optionalInteger(row, 'size'),
});

export const etagOf = (head: ItemHead): string => `"${head.uniqueId},${String(head.edits)}"`;

export type ColumnValues = Readonly<Record<string, SqlValue>>;

export interface Items {
  head(list: List, id: number): ItemHead | undefined;
  headByUniqueId(list: List, uniqueId: string): ItemHead | undefined;
  headAt(list: List, path: string): ItemHead | undefined;
  /** Everything inside a folder, at any depth. */
  below(list: List, path: string): ItemHead[];
  /** What lies directly in a folder. */
  inFolder(list: List, path: string, kind: 0 | 1): ItemHead[];
  countInFolder(list: List, path: string, kind: 0 | 1): number;
  row(list: List, id: number, columns: readonly string[]): Row | undefined;
  insert(list: List, values: ColumnValues): void;
  update(list: List, id: number, values: ColumnValues): void;
  remove(list: List, id: number): void;
  /** Gives everything that was under one scope another; below a folder if one is named. */
  replaceScope(list: List, from: number | undefined, to: number, below?: string): void;
  scopesBelow(list: List, path: string): number[];
}

/** Range of `dir_key` values that lie at or below a folder. */
const belowCondition = '(dir_key = ? OR (dir_key > ? AND dir_key < ?))';
const belowValues = (path: string): [string, string, string] => {
  const key = fold(path);
  return [key, `${key}/`, `${key}0`];
};

export function createItems(database: Database): Items {
  const found = (row: Row | undefined) => (row === undefined ? undefined : toHead(row));
  const from = (list: List) => `FROM ${itemTable(list.id)}`;
  return {
    head: (list, id) => found(database.one(`SELECT ${heads} ${from(list)} WHERE id = ?`, id)),
    headByUniqueId: (list, uniqueId) =>
      found(database.one(`SELECT ${heads} ${from(list)} WHERE unique_id = ?`, uniqueId.toLowerCase())),
    headAt: (list, path) => {
      const slash = path.lastIndexOf('/');
      return found(
        database.one(
          `SELECT ${heads} ${from(list)} WHERE dir_key = ? AND leaf_key = ?`,
          fold(path.slice(0, slash)),
          fold(path.slice(slash + 1)),
        ),
      );
    },
    below: (list, path) =>
      database.all(`SELECT ${heads} ${from(list)} WHERE ${belowCondition}`, ...belowValues(path)).map(toHead),
    inFolder: (list, path, kind) =>
      database
        .all(
          `SELECT ${heads} ${from(list)} WHERE dir_key = ? AND kind = ? ORDER BY leaf_key`,
          fold(path),
          kind,
        )
        .map(toHead),
    countInFolder: (list, path, kind) =>
      integer(
        database.one(
          `SELECT count(*) AS count ${from(list)} WHERE dir_key = ? AND kind = ?`,
          fold(path),
          kind,
        ) ?? {},
        'count',
      ),
    row: (list, id, columns) => database.one(`SELECT ${columns.join(', ')} ${from(list)} WHERE id = ?`, id),
    insert: (list, values) => {
      const columns = Object.keys(values);
      const places = columns.map(() => '?').join(', ');
      database.run(
        `INSERT INTO ${itemTable(list.id)} (${columns.join(', ')}) VALUES (${places})`,
        ...Object.values(values),
      );
    },
    update: (list, id, values) => {
      const assignments = Object.keys(values)
        .map((column) => `${column} = ?`)
        .join(', ');
      database.run(
        `UPDATE ${itemTable(list.id)} SET ${assignments} WHERE id = ?`,
        ...Object.values(values),
        id,
      );
    },
    remove: (list, id) => {
      database.run(`DELETE ${from(list)} WHERE id = ?`, id);
    },
    replaceScope: (list, old, to, below) => {
      const conditions = [
        ...(old === undefined ? [] : ['scope = ?']),
        ...(below === undefined ? [] : [belowCondition]),
      ];
      const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
      database.run(
        `UPDATE ${itemTable(list.id)} SET scope = ?${where}`,
        to,
        ...(old === undefined ? [] : [old]),
        ...(below === undefined ? [] : belowValues(below)),
      );
    },
    scopesBelow: (list, path) =>
      database
        .all(`SELECT DISTINCT scope ${from(list)} WHERE ${belowCondition}`, ...belowValues(path))
        .map((row) => integer(row, 'scope')),
  };
}
