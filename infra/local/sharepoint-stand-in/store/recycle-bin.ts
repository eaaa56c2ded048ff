import { randomUUID } from 'node:crypto';
import { stampOf, type Clock } from './clock.ts';
import type { Database } from './database.ts';
import { integer, json, text, type Json, type Row } from './row.ts';

/** One thing in the recycle bin: an item, a file, or a folder with all that lay in it. */
export interface Recycled {
  readonly guid: string;
  readonly siteId: number;
  readonly webId: number;
  readonly listId: number;
  /** 1: the users' bin; 2: the administrators'. */
  readonly stage: number;
  /** 1 file, 3 list item, 5 folder (`RecycleBinItemType`). */
  readonly kind: number;
  readonly title: string;
  readonly dir: string;
  readonly leaf: string;
  readonly size: number;
  readonly author: number;
  readonly deletedBy: number;
  readonly deletedAt: string;
}

export interface RecycleBin {
  put(
    thing: Omit<Recycled, 'guid' | 'stage'>,
    rows: readonly { readonly id: number; readonly row: Row }[],
  ): string;
  of(webId: number, stage: number): Recycled[];
  ofSite(siteId: number): Recycled[];
  byGuid(siteId: number, guid: string): Recycled | undefined;
  rows(guid: string): Json[];
  moveToSecondStage(guid: string): void;
  remove(guid: string): void;
}

const toRecycled = (row: Row): Recycled => ({
  guid: text(row, 'guid'),
  siteId: integer(row, 'site'),
  webId: integer(row, 'web'),
  listId: integer(row, 'list'),
  stage: integer(row, 'stage'),
  kind: integer(row, 'kind'),
  title: text(row, 'title'),
  dir: text(row, 'dir'),
  leaf: text(row, 'leaf'),
  size: integer(row, 'size'),
  author: integer(row, 'author'),
  deletedBy: integer(row, 'deleted_by'),
  deletedAt: text(row, 'deleted_at'),
});

/** What was deleted longer ago than this, in either stage, cannot be had back. */
const keptMilliseconds = 93 * 86_400_000;

export function createRecycleBin(database: Database, clock: Clock): RecycleBin {
  const oldest = () => stampOf(clock.milliseconds() - keptMilliseconds);
  return {
    put: (thing, rows) => {
      const guid = randomUUID();
      database.run(
        'INSERT INTO recycled (guid, site, web, list, stage, kind, title, dir, leaf, size, author, deleted_by, deleted_at) VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)',
        guid,
        thing.siteId,
        thing.webId,
        thing.listId,
        thing.kind,
        thing.title,
        thing.dir,
        thing.leaf,
        thing.size,
        thing.author,
        thing.deletedBy,
        thing.deletedAt,
      );
      for (const { id, row } of rows) {
        database.run('INSERT INTO recycled_row VALUES (?, ?, ?)', guid, id, JSON.stringify(row));
      }
      return guid;
    },
    of: (webId, stage) =>
      database
        .all(
          'SELECT * FROM recycled WHERE web = ? AND stage = ? AND deleted_at >= ? ORDER BY deleted_at DESC, guid',
          webId,
          stage,
          oldest(),
        )
        .map(toRecycled),
    ofSite: (siteId) =>
      database
        .all(
          'SELECT * FROM recycled WHERE site = ? AND deleted_at >= ? ORDER BY deleted_at DESC, guid',
          siteId,
          oldest(),
        )
        .map(toRecycled),
    byGuid: (siteId, guid) => {
      const row = database.one(
        'SELECT * FROM recycled WHERE site = ? AND guid = ? AND deleted_at >= ?',
        siteId,
        guid.toLowerCase(),
        oldest(),
      );
      return row && toRecycled(row);
    },
    rows: (guid) =>
      database
        .all('SELECT row FROM recycled_row WHERE recycled = ? ORDER BY item', guid)
        .map((row) => json(row, 'row')),
    moveToSecondStage: (guid) => {
      database.run('UPDATE recycled SET stage = 2 WHERE guid = ?', guid);
    },
    remove: (guid) => {
      database.run('DELETE FROM recycled_row WHERE recycled = ?', guid);
      database.run('DELETE FROM recycled WHERE guid = ?', guid);
    },
  };
}
