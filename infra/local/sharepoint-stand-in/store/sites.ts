import { randomUUID } from 'node:crypto';
import type { Database, SqlValue } from './database.ts';
import { createMemory } from './memory.ts';
import { integer, json, optionalInteger, text, type Json, type Row } from './row.ts';

/** A site collection: people, groups and permission levels are shared by its webs. */
export interface Site {
  readonly id: number;
  readonly guid: string;
  readonly path: string;
  readonly properties: Json;
}

export interface Web {
  readonly id: number;
  readonly siteId: number;
  readonly parentId: number | null;
  readonly guid: string;
  /** Server-relative, without a final slash: `/sites/register`. */
  readonly path: string;
  readonly created: string;
  readonly scopeId: number;
  readonly properties: Json;
}

const toSite = (row: Row): Site => ({
  id: integer(row, 'id'),
  guid: text(row, 'guid'),
  path: text(row, 'path'),
  properties: json(row, 'properties'),
});

const toWeb = (row: Row): Web => ({
  id: integer(row, 'id'),
  siteId: integer(row, 'site'),
  parentId: optionalInteger(row, 'parent'),
  guid: text(row, 'guid'),
  path: text(row, 'path'),
  created: text(row, 'created'),
  scopeId: integer(row, 'scope'),
  properties: json(row, 'properties'),
});

export interface Sites {
  addSite(path: string, properties: Json): Site;
  addWeb(
    site: Site,
    parent: Web | undefined,
    path: string,
    created: string,
    scopeId: number,
    properties: Json,
  ): Web;
  site(id: number): Site;
  siteAt(path: string): Site | undefined;
  webAt(path: string): Web | undefined;
  web(id: number): Web;
  rootWeb(siteId: number): Web;
  webById(siteId: number, guid: string): Web | undefined;
  children(web: Web): Web[];
  all(): Site[];
  saveSiteProperties(site: Site, properties: Json): void;
  saveWebProperties(web: Web, properties: Json): void;
  giveScope(web: Web, scopeId: number): void;
  remove(web: Web): void;
}

export function createSites(database: Database): Sites {
  const present = <T>(found: T | undefined, what: string): T => {
    if (found === undefined) throw new Error(`${what} is gone`);
    return found;
  };
  const found = (row: Row | undefined) => (row === undefined ? undefined : toWeb(row));
  const sites = createMemory<Site>(database);
  const webs = createMemory<Web>(database);
  const website = (key: string, sql: string, ...values: SqlValue[]) =>
    webs.of(key, () => found(database.one(sql, ...values)));
  const site = (id: number) => {
    const known = sites.of(String(id), () => {
      const row = database.one('SELECT * FROM site WHERE id = ?', id);
      return row && toSite(row);
    });
    return present(known, 'The site');
  };
  const web = (id: number) =>
    present(website(`web ${String(id)}`, 'SELECT * FROM web WHERE id = ?', id), 'The web');
  return {
    addSite: (path, properties) =>
      site(
        database.run(
          'INSERT INTO site (guid, path, properties) VALUES (?, ?, ?)',
          randomUUID(),
          path,
          JSON.stringify(properties),
        ).id,
      ),
    addWeb: (owner, parent, path, created, scopeId, properties) =>
      web(
        database.run(
          'INSERT INTO web (site, parent, guid, path, created, scope, properties) VALUES (?, ?, ?, ?, ?, ?, ?)',
          owner.id,
          parent?.id ?? null,
          randomUUID(),
          path,
          created,
          scopeId,
          JSON.stringify(properties),
        ).id,
      ),
    site,
    siteAt: (path) => {
      const row = database.one('SELECT * FROM site WHERE path = ?', path);
      return row && toSite(row);
    },
    webAt: (path) => website(`at ${path}`, 'SELECT * FROM web WHERE path = ?', path),
    web,
    rootWeb: (siteId) =>
      present(
        website(`root ${String(siteId)}`, 'SELECT * FROM web WHERE site = ? AND parent IS NULL', siteId),
        'The root web',
      ),
    webById: (siteId, guid) =>
      found(database.one('SELECT * FROM web WHERE site = ? AND guid = ?', siteId, guid.toLowerCase())),
    children: (parent) =>
      database.all('SELECT * FROM web WHERE parent = ? ORDER BY id', parent.id).map(toWeb),
    all: () => database.all('SELECT * FROM site ORDER BY id').map(toSite),
    saveSiteProperties: ({ id }, properties) => {
      sites.forget();
      database.run('UPDATE site SET properties = ? WHERE id = ?', JSON.stringify(properties), id);
    },
    saveWebProperties: ({ id }, properties) => {
      webs.forget();
      database.run('UPDATE web SET properties = ? WHERE id = ?', JSON.stringify(properties), id);
    },
    giveScope: ({ id }, scopeId) => {
      webs.forget();
      database.run('UPDATE web SET scope = ? WHERE id = ?', scopeId, id);
    },
    remove: ({ id }) => {
      webs.forget();
      database.run('DELETE FROM web WHERE id = ?', id);
    },
  };
}
