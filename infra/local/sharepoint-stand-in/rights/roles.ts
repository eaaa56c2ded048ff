import type { Database } from '../store/database.ts';
import { integer, optionalText, text, type Row } from '../store/row.ts';
import { builtInLevels } from './built-in-levels.ts';
import { highOf, lowOf, maskOf } from './permission.ts';

/** A permission level of a site, SharePoint's role definition. */
export interface Role {
  readonly siteId: number;
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly mask: bigint;
  readonly kind: number;
  readonly position: number;
  readonly hidden: boolean;
}

export const toRole = (row: Row): Role => ({
  siteId: integer(row, 'site'),
  id: integer(row, 'id'),
  name: text(row, 'name'),
  description: optionalText(row, 'description'),
  mask: maskOf(integer(row, 'high'), integer(row, 'low')),
  kind: integer(row, 'kind'),
  position: integer(row, 'position'),
  hidden: integer(row, 'hidden') === 1,
});

export interface Roles {
  addBuiltIn(siteId: number): void;
  add(
    siteId: number,
    role: { name: string; description: string | null; mask: bigint; position: number },
  ): Role;
  update(role: Role): void;
  remove(role: Role): void;
  all(siteId: number): Role[];
  byId(siteId: number, id: number): Role | undefined;
  byName(siteId: number, name: string): Role | undefined;
  byKind(siteId: number, kind: number): Role | undefined;
}

/** Custom levels are numbered after SharePoint's own. */
const firstCustom = 1073741926;

export function createRoles(database: Database): Roles {
  const found = (row: Row | undefined) => (row === undefined ? undefined : toRole(row));
  const insert = (siteId: number, role: Omit<Role, 'siteId'>) => {
    database.run(
      'INSERT INTO role (site, id, name, description, high, low, kind, position, hidden) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      siteId,
      role.id,
      role.name,
      role.description,
      highOf(role.mask),
      lowOf(role.mask),
      role.kind,
      role.position,
      role.hidden ? 1 : 0,
    );
  };
  return {
    addBuiltIn: (siteId) => {
      for (const level of builtInLevels) insert(siteId, level);
    },
    add: (siteId, { name, description, mask, position }) => {
      const row = database.one('SELECT MAX(id) AS last FROM role WHERE site = ?', siteId) ?? {};
      const id = Math.max(firstCustom, integer(row, 'last') + 1);
      const role = { id, name, description, mask, kind: 0, position, hidden: false };
      insert(siteId, role);
      return { siteId, ...role };
    },
    update: ({ siteId, id, name, description, mask, position }) => {
      database.run(
        'UPDATE role SET name = ?, description = ?, high = ?, low = ?, position = ? WHERE site = ? AND id = ?',
        name,
        description,
        highOf(mask),
        lowOf(mask),
        position,
        siteId,
        id,
      );
    },
    remove: ({ siteId, id }) => {
      database.run(
        'DELETE FROM assignment WHERE role = ? AND scope IN (SELECT id FROM scope WHERE site = ?)',
        id,
        siteId,
      );
      database.run('DELETE FROM role WHERE site = ? AND id = ?', siteId, id);
    },
    all: (siteId) =>
      database.all('SELECT * FROM role WHERE site = ? ORDER BY position, id', siteId).map(toRole),
    byId: (siteId, id) => found(database.one('SELECT * FROM role WHERE site = ? AND id = ?', siteId, id)),
    byName: (siteId, name) =>
      found(database.one('SELECT * FROM role WHERE site = ? AND name = ?', siteId, name)),
    byKind: (siteId, kind) =>
      found(database.one('SELECT * FROM role WHERE site = ? AND kind = ? ORDER BY position', siteId, kind)),
  };
}
