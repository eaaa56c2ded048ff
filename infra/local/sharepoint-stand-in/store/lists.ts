import { randomUUID } from 'node:crypto';
import type { Database, SqlValue } from './database.ts';
import { createItemTable, dropItemTable } from './item-table.ts';
import { createMemory } from './memory.ts';
import { integer, json, text, type Json, type Row } from './row.ts';

export interface List {
  readonly id: number;
  readonly webId: number;
  readonly guid: string;
  readonly title: string;
  /** Server-relative path of the root folder. */
  readonly path: string;
  readonly template: number;
  readonly created: string;
  readonly modified: string;
  readonly scopeId: number;
  readonly itemCount: number;
  readonly rootGuid: string;
  readonly properties: Json;
}

export const documentLibrary = 101;
export const isLibrary = (list: List): boolean => list.template === documentLibrary;

const toList = (row: Row): List => ({
  id: integer(row, 'id'),
  webId: integer(row, 'web'),
  guid: text(row, 'guid'),
  title: text(row, 'title'),
  path: text(row, 'path'),
  template: integer(row, 'template'),
  created: text(row, 'created'),
  modified: text(row, 'modified'),
  scopeId: integer(row, 'scope'),
  itemCount: integer(row, 'item_count'),
  rootGuid: text(row, 'root_guid'),
  properties: json(row, 'properties'),
});

export interface NewList {
  readonly webId: number;
  readonly title: string;
  readonly path: string;
  readonly template: number;
  readonly created: string;
  readonly scopeId: number;
  readonly properties: Json;
}

export interface Lists {
  add(list: NewList): List;
  byId(id: number): List;
  byGuid(guid: string): List | undefined;
  byTitle(webId: number, title: string): List | undefined;
  byPath(path: string): List | undefined;
  /** The list whose root folder is, or is above, this path. */
  containing(path: string): List | undefined;
  inWeb(webId: number): List[];
  save(list: List, change: { title?: string; properties?: Json; scopeId?: number }): void;
  touch(list: List, modified: string, addedItems: number): void;
  /** Takes the next item number, which is never given again. */
  takeNumber(list: List): number;
  remove(list: List): void;
}

export function createLists(database: Database): Lists {
  const found = (row: Row | undefined) => (row === undefined ? undefined : toList(row));
  const lists = createMemory<List>(database);
  const list = (key: string, sql: string, ...values: SqlValue[]) =>
    lists.of(key, () => found(database.one(sql, ...values)));
  const byId = (id: number): List => {
    const known = list(`id ${String(id)}`, 'SELECT * FROM list WHERE id = ?', id);
    if (!known) throw new Error('The list is gone');
    return known;
  };
  const byPath = (path: string) => list(`path ${path}`, 'SELECT * FROM list WHERE path = ?', path);
  return {
    add: ({ webId, title, path, template, created, scopeId, properties }) => {
      const { id } = database.run(
        `INSERT INTO list (web, guid, title, path, template, created, modified, scope, next_item, next_place, item_count, root_guid, properties)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, 0, 0, ?, ?)`,
        webId,
        randomUUID(),
        title,
        path,
        template,
        created,
        created,
        scopeId,
        randomUUID(),
        JSON.stringify(properties),
      );
      createItemTable(database, id);
      return byId(id);
    },
    byId,
    byGuid: (guid) => list(`guid ${guid}`, 'SELECT * FROM list WHERE guid = ?', guid.toLowerCase()),
    byTitle: (webId, title) =>
      list(`title ${String(webId)} ${title}`, 'SELECT * FROM list WHERE web = ? AND title = ?', webId, title),
    byPath,
    containing: (path) => {
      let candidate = path;
      while (candidate.length > 1) {
        const known = byPath(candidate);
        if (known) return known;
        candidate = candidate.slice(0, Math.max(0, candidate.lastIndexOf('/')));
      }
      return undefined;
    },
    inWeb: (webId) => database.all('SELECT * FROM list WHERE web = ? ORDER BY title', webId).map(toList),
    save: ({ id }, { title, properties, scopeId }) => {
      lists.forget();
      if (title !== undefined) database.run('UPDATE list SET title = ? WHERE id = ?', title, id);
      if (properties !== undefined) {
        database.run('UPDATE list SET properties = ? WHERE id = ?', JSON.stringify(properties), id);
      }
      if (scopeId !== undefined) database.run('UPDATE list SET scope = ? WHERE id = ?', scopeId, id);
    },
    touch: ({ id }, modified, addedItems) => {
      lists.forget();
      database.run(
        'UPDATE list SET modified = ?, item_count = item_count + ? WHERE id = ?',
        modified,
        addedItems,
        id,
      );
    },
    takeNumber: ({ id }) =>
      integer(
        database.one(
          'UPDATE list SET next_item = next_item + 1 WHERE id = ? RETURNING next_item - 1 AS number',
          id,
        ) ?? {},
        'number',
      ),
    remove: ({ id }) => {
      lists.forget();
      database.run('DELETE FROM assignment WHERE scope IN (SELECT id FROM scope WHERE list = ?)', id);
      for (const table of ['scope', 'field', 'view', 'item_version', 'recycled']) {
        database.run(`DELETE FROM ${table} WHERE list = ?`, id);
      }
      database.run('DELETE FROM list WHERE id = ?', id);
      dropItemTable(database, id);
    },
  };
}
