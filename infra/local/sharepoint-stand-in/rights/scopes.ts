import { randomUUID } from 'node:crypto';
import type { Database } from '../store/database.ts';
import { integer, text } from '../store/row.ts';
import { limitedAccess } from './built-in-levels.ts';

/**
 * A permission scope: where a web, list, folder or item has rights of its own. Everything else names the scope of
 * the nearest ancestor that has one, so that a query can be trimmed by comparing one column.
 */
export interface Scopes {
  add(siteId: number, listId: number | null): number;
  remove(scopeId: number): void;
  guid(scopeId: number): string;
  copyAssignments(from: number, to: number): void;
  assign(scopeId: number, principalId: number, roleId: number): void;
  unassign(scopeId: number, principalId: number, roleId?: number): void;
  assignments(scopeId: number): { readonly principalId: number; readonly roleIds: readonly number[] }[];
  /** What each scope of a list (or of a web's own) gives these principals together. */
  masks(
    siteId: number,
    scopeIds: readonly number[] | { readonly list: number },
    principals: readonly number[],
  ): Map<number, bigint>;
  ofList(listId: number): number[];
}

export function createScopes(database: Database): Scopes {
  return {
    add: (siteId, listId) =>
      database.run('INSERT INTO scope (guid, site, list) VALUES (?, ?, ?)', randomUUID(), siteId, listId).id,
    remove: (scopeId) => {
      database.run('DELETE FROM assignment WHERE scope = ?', scopeId);
      database.run('DELETE FROM scope WHERE id = ?', scopeId);
    },
    guid: (scopeId) => text(database.one('SELECT guid FROM scope WHERE id = ?', scopeId) ?? {}, 'guid'),
    copyAssignments: (from, to) => {
      database.run(
        'INSERT INTO assignment (scope, principal, role) SELECT ?, principal, role FROM assignment WHERE scope = ? AND role <> ?',
        to,
        from,
        limitedAccess,
      );
    },
    assign: (scopeId, principalId, roleId) => {
      database.run('INSERT OR IGNORE INTO assignment VALUES (?, ?, ?)', scopeId, principalId, roleId);
    },
    unassign: (scopeId, principalId, roleId) => {
      if (roleId === undefined) {
        database.run('DELETE FROM assignment WHERE scope = ? AND principal = ?', scopeId, principalId);
      } else {
        database.run(
          'DELETE FROM assignment WHERE scope = ? AND principal = ? AND role = ?',
          scopeId,
          principalId,
          roleId,
        );
      }
    },
    assignments: (scopeId) => {
      const byPrincipal = new Map<number, number[]>();
      for (const row of database.all(
        'SELECT principal, role FROM assignment WHERE scope = ? ORDER BY principal, role',
        scopeId,
      )) {
        const principalId = integer(row, 'principal');
        byPrincipal.set(principalId, [...(byPrincipal.get(principalId) ?? []), integer(row, 'role')]);
      }
      return [...byPrincipal].map(([principalId, roleIds]) => ({ principalId, roleIds }));
    },
    masks: (siteId, scopeIds, principals) => {
      const condition =
        'list' in scopeIds
          ? 'a.scope IN (SELECT id FROM scope WHERE list = ?)'
          : 'a.scope IN (SELECT value FROM json_each(?))';
      const rows = database.all(
        `SELECT a.scope, r.high, r.low FROM assignment a JOIN role r ON r.site = ? AND r.id = a.role
         WHERE ${condition} AND a.principal IN (SELECT value FROM json_each(?))`,
        siteId,
        'list' in scopeIds ? scopeIds.list : JSON.stringify(scopeIds),
        JSON.stringify(principals),
      );
      const masks = new Map<number, bigint>();
      for (const row of rows) {
        const scope = integer(row, 'scope');
        const mask = (BigInt(integer(row, 'high')) << 32n) | BigInt(integer(row, 'low'));
        masks.set(scope, (masks.get(scope) ?? 0n) | mask);
      }
      return masks;
    },
    ofList: (listId) =>
      database.all('SELECT id FROM scope WHERE list = ?', listId).map((row) => integer(row, 'id')),
  };
}
