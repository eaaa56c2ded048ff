import type { Database } from './database.ts';
import { integer, json, type Json, type Row } from './row.ts';

/** A former version of an item: every column as it was. */
export interface FormerVersion {
  readonly version: number;
  readonly row: Json;
}

export interface Versions {
  keep(listId: number, itemId: number, version: number, row: Row): void;
  /** Newest first. */
  of(listId: number, itemId: number): FormerVersion[];
  remove(listId: number, itemId: number, version?: number): void;
  count(listId: number, itemId: number): number;
}

export function createVersions(database: Database): Versions {
  return {
    keep: (listId, itemId, version, row) => {
      database.run(
        'INSERT INTO item_version VALUES (?, ?, ?, ?)',
        listId,
        itemId,
        version,
        JSON.stringify(row),
      );
    },
    of: (listId, itemId) =>
      database
        .all(
          'SELECT version, row FROM item_version WHERE list = ? AND item = ? ORDER BY version DESC',
          listId,
          itemId,
        )
        .map((kept) => ({ version: integer(kept, 'version'), row: json(kept, 'row') })),
    remove: (listId, itemId, version) => {
      if (version === undefined) {
        database.run('DELETE FROM item_version WHERE list = ? AND item = ?', listId, itemId);
      } else {
        database.run(
          'DELETE FROM item_version WHERE list = ? AND item = ? AND version = ?',
          listId,
          itemId,
          version,
        );
      }
    },
    count: (listId, itemId) =>
      integer(
        database.one(
          'SELECT count(*) AS count FROM item_version WHERE list = ? AND item = ?',
          listId,
          itemId,
        ) ?? {},
        'count',
      ),
  };
}
