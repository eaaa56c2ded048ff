import type { Database } from './database.ts';
import { createMemory } from './memory.ts';
import { integer, json, optionalText, text, type Json, type Row } from './row.ts';

export const principalType = { user: 1, securityGroup: 4, sharePointGroup: 8 } as const;

/** Somebody or something that rights can be given to in a site: a user, a claim for many, or a group. */
export interface Principal {
  readonly siteId: number;
  readonly id: number;
  readonly type: number;
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly oid: string | null;
  readonly isAdmin: boolean;
  readonly properties: Json;
}

export interface NewPrincipal {
  readonly type: number;
  readonly login: string;
  readonly title: string;
  readonly email?: string;
  readonly oid?: string;
  readonly isAdmin?: boolean;
  readonly properties?: Json;
  /** Fixed number, for what every site has under the same one. */
  readonly id?: number;
}

const toPrincipal = (row: Row): Principal => ({
  siteId: integer(row, 'site'),
  id: integer(row, 'id'),
  type: integer(row, 'type'),
  login: text(row, 'login'),
  title: text(row, 'title'),
  email: text(row, 'email'),
  oid: optionalText(row, 'oid'),
  isAdmin: integer(row, 'is_admin') === 1,
  properties: json(row, 'properties'),
});

/** "Everyone except external users" of the tenant. */
export const everyoneLogin = 'c:0-.f|rolemanager|spo-grid-all-users/9f0c4a52-6f0e-4a6d-9d4d-2c1b7e0a51d3';
const everyonePattern = 'c:0-.f|rolemanager|spo-grid-all-users%';
/** Numbers from here on are SharePoint's own (System Account, SharePoint App). */
const firstReserved = 1073741820;

export interface Principals {
  add(siteId: number, principal: NewPrincipal): Principal;
  byId(siteId: number, id: number): Principal | undefined;
  byLogin(siteId: number, login: string): Principal | undefined;
  byOid(siteId: number, oid: string): Principal | undefined;
  users(siteId: number): Principal[];
  groups(siteId: number): Principal[];
  groupByName(siteId: number, name: string): Principal | undefined;
  update(principal: Principal, change: { title?: string; isAdmin?: boolean; properties?: Json }): void;
  remove(principal: Principal): void;
  members(group: Principal): Principal[];
  groupsOf(principal: Principal): Principal[];
  join(group: Principal, member: Principal): void;
  leave(group: Principal, member: Principal): void;
  /** The numbers rights may be given to that count for this person: own, everyone's, and their groups'. */
  countingFor(siteId: number, oid: string): readonly number[];
}

export function createPrincipals(database: Database): Principals {
  const found = (row: Row | undefined) => (row === undefined ? undefined : toPrincipal(row));
  const counting = createMemory<readonly number[]>(database);
  const principals = createMemory<Principal>(database);
  const forget = () => {
    counting.forget();
    principals.forget();
  };
  const byId = (siteId: number, id: number) =>
    principals.of(`id ${String(siteId)} ${String(id)}`, () =>
      found(database.one('SELECT * FROM principal WHERE site = ? AND id = ?', siteId, id)),
    );
  const nextId = (siteId: number) =>
    integer(
      database.one(
        'SELECT COALESCE(MAX(id), 5) + 1 AS next FROM principal WHERE site = ? AND id < ?',
        siteId,
        firstReserved,
      ) ?? {},
      'next',
    );
  return {
    add: (siteId, added) => {
      forget();
      const id = added.id ?? nextId(siteId);
      database.run(
        'INSERT INTO principal (site, id, type, login, title, email, oid, is_admin, properties) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        siteId,
        id,
        added.type,
        added.login,
        added.title,
        added.email ?? '',
        added.oid ?? null,
        added.isAdmin === true ? 1 : 0,
        JSON.stringify(added.properties ?? {}),
      );
      const principal = byId(siteId, id);
      if (!principal) throw new Error('The principal was not kept');
      return principal;
    },
    byId,
    byLogin: (siteId, login) =>
      principals.of(`login ${String(siteId)} ${login}`, () =>
        found(database.one('SELECT * FROM principal WHERE site = ? AND login = ?', siteId, login)),
      ),
    byOid: (siteId, oid) =>
      principals.of(`oid ${String(siteId)} ${oid}`, () =>
        found(database.one('SELECT * FROM principal WHERE site = ? AND oid = ? AND type = 1', siteId, oid)),
      ),
    users: (siteId) =>
      database
        .all('SELECT * FROM principal WHERE site = ? AND type <> 8 ORDER BY id', siteId)
        .map(toPrincipal),
    groups: (siteId) =>
      database
        .all('SELECT * FROM principal WHERE site = ? AND type = 8 ORDER BY id', siteId)
        .map(toPrincipal),
    groupByName: (siteId, name) =>
      found(database.one('SELECT * FROM principal WHERE site = ? AND type = 8 AND login = ?', siteId, name)),
    update: ({ siteId, id }, change) => {
      forget();
      if (change.title !== undefined) {
        database.run('UPDATE principal SET title = ? WHERE site = ? AND id = ?', change.title, siteId, id);
        database.run(
          'UPDATE principal SET login = ? WHERE site = ? AND id = ? AND type = 8',
          change.title,
          siteId,
          id,
        );
      }
      if (change.isAdmin !== undefined) {
        const isAdmin = change.isAdmin ? 1 : 0;
        database.run('UPDATE principal SET is_admin = ? WHERE site = ? AND id = ?', isAdmin, siteId, id);
      }
      if (change.properties !== undefined) {
        const properties = JSON.stringify(change.properties);
        database.run('UPDATE principal SET properties = ? WHERE site = ? AND id = ?', properties, siteId, id);
      }
    },
    remove: ({ siteId, id }) => {
      forget();
      database.run('DELETE FROM membership WHERE site = ? AND (group_id = ? OR member = ?)', siteId, id, id);
      database.run(
        'DELETE FROM assignment WHERE principal = ? AND scope IN (SELECT id FROM scope WHERE site = ?)',
        id,
        siteId,
      );
      database.run('DELETE FROM principal WHERE site = ? AND id = ?', siteId, id);
    },
    members: ({ siteId, id }) =>
      database
        .all(
          'SELECT p.* FROM membership m JOIN principal p ON p.site = m.site AND p.id = m.member WHERE m.site = ? AND m.group_id = ? ORDER BY p.id',
          siteId,
          id,
        )
        .map(toPrincipal),
    groupsOf: ({ siteId, id }) =>
      database
        .all(
          'SELECT p.* FROM membership m JOIN principal p ON p.site = m.site AND p.id = m.group_id WHERE m.site = ? AND m.member = ? ORDER BY p.id',
          siteId,
          id,
        )
        .map(toPrincipal),
    join: (group, member) => {
      forget();
      database.run('INSERT OR IGNORE INTO membership VALUES (?, ?, ?)', group.siteId, group.id, member.id);
    },
    leave: (group, member) => {
      forget();
      const { siteId, id } = group;
      database.run(
        'DELETE FROM membership WHERE site = ? AND group_id = ? AND member = ?',
        siteId,
        id,
        member.id,
      );
    },
    countingFor: (siteId, oid) =>
      counting.of(`${String(siteId)} ${oid}`, () =>
        database
          .all(
            `WITH me AS (
               SELECT id FROM principal WHERE site = ?1 AND type = 1 AND oid = ?2
               UNION SELECT id FROM principal WHERE site = ?1 AND type = 4 AND login LIKE ?3)
             SELECT id FROM me UNION SELECT group_id FROM membership WHERE site = ?1 AND member IN (SELECT id FROM me)
             ORDER BY 1`,
            siteId,
            oid,
            everyonePattern,
          )
          .map((row) => integer(row, 'id')),
      ) ?? [],
  };
}
