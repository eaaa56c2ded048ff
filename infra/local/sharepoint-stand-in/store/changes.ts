import type { Clock } from './clock.ts';
import type { Database, SqlValue } from './database.ts';
import { integer, json, optionalInteger, text, type Json, type Row } from './row.ts';

export const changeType = {
  add: 1,
  update: 2,
  delete: 3,
  rename: 4,
  moveAway: 5,
  moveInto: 6,
  restore: 7,
  assignmentAdd: 11,
  assignmentDelete: 12,
  memberAdd: 13,
  memberDelete: 14,
  systemUpdate: 15,
  scopeAdd: 17,
  scopeDelete: 18,
} as const;

export type ChangedObject = 'item' | 'folder' | 'file' | 'list' | 'field' | 'view' | 'web' | 'user' | 'group';

/** One line of the change log. */
export interface Change {
  readonly id: number;
  readonly at: number;
  readonly type: number;
  readonly object: string;
  readonly siteId: number;
  readonly webId: number;
  readonly listId: number | null;
  readonly details: Json;
}

export interface NewChange {
  readonly type: number;
  readonly object: ChangedObject;
  readonly siteId: number;
  readonly webId: number;
  readonly listId?: number;
  readonly details?: Json;
}

export interface ChangeRange {
  readonly scope: 'site' | 'web' | 'list';
  readonly id: number;
  /** Lines after this one, and at or after this time. */
  readonly afterId: number;
  readonly since: number;
  readonly untilId?: number | undefined;
  readonly limit: number;
  /** `object:type` pairs wanted. */
  readonly wanted: readonly string[];
}

export interface ChangeLog {
  record(change: NewChange): void;
  lastId(): number;
  read(range: ChangeRange): Change[];
}

const toChange = (row: Row): Change => ({
  id: integer(row, 'id'),
  at: integer(row, 'at'),
  type: integer(row, 'type'),
  object: text(row, 'object'),
  siteId: integer(row, 'site'),
  webId: integer(row, 'web'),
  listId: optionalInteger(row, 'list'),
  details: json(row, 'details'),
});

export const keptDays = 60;
export const keptMilliseconds = keptDays * 86_400_000;

export function createChangeLog(database: Database, clock: Clock): ChangeLog {
  return {
    record: ({ type, object, siteId, webId, listId, details }) => {
      database.run(
        'INSERT INTO change (at, type, object, site, web, list, details) VALUES (?, ?, ?, ?, ?, ?, ?)',
        clock.milliseconds(),
        type,
        object,
        siteId,
        webId,
        listId ?? null,
        JSON.stringify(details ?? {}),
      );
    },
    lastId: () => integer(database.one('SELECT COALESCE(MAX(id), 0) AS last FROM change') ?? {}, 'last'),
    read: ({ scope, id, afterId, since, untilId, limit, wanted }) => {
      const values: SqlValue[] = [
        id,
        afterId,
        since,
        untilId ?? Number.MAX_SAFE_INTEGER,
        JSON.stringify(wanted),
        limit,
      ];
      return database
        .all(
          `SELECT * FROM change WHERE ${scope} = ? AND id > ? AND at >= ? AND id <= ?
             AND object || ':' || type IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ?`,
          ...values,
        )
        .map(toChange);
    },
  };
}
