import type { Database } from './database.ts';
import { createMemory } from './memory.ts';
import { text, type Row } from './row.ts';

/** Somebody of the tenant who can sign in. */
export interface Person {
  readonly oid: string;
  readonly upn: string;
  readonly name: string;
  readonly email: string;
}

/** An application registered in the tenant. */
export interface App {
  readonly clientId: string;
  readonly name: string;
}

/** What `Sites.Selected` grants an application on one site. */
export type SiteRole = 'read' | 'write' | 'manage' | 'fullcontrol';

export interface Directory {
  registerPerson(person: Person): void;
  registerApp(app: App): void;
  grant(clientId: string, siteId: number, role: SiteRole): void;
  grantOf(clientId: string, siteId: number): SiteRole | undefined;
  person(oid: string): Person | undefined;
  personByUpn(upn: string): Person | undefined;
  app(clientId: string): App | undefined;
  people(): Person[];
}

const toPerson = (row: Row): Person => ({
  oid: text(row, 'oid'),
  upn: text(row, 'upn'),
  name: text(row, 'name'),
  email: text(row, 'email'),
});

const siteRoles: readonly SiteRole[] = ['read', 'write', 'manage', 'fullcontrol'];

/** The tenant's people and applications: what Entra ID would know. */
export function createDirectory(database: Database): Directory {
  const found = (row: Row | undefined) => (row === undefined ? undefined : toPerson(row));
  const people = createMemory<Person>(database);
  const apps = createMemory<App>(database);
  const grants = createMemory<SiteRole>(database);
  return {
    registerPerson: ({ oid, upn, name, email }) => {
      people.forget();
      database.run(
        `INSERT INTO person (oid, upn, name, email) VALUES (?, ?, ?, ?)
         ON CONFLICT (oid) DO UPDATE SET upn = excluded.upn, name = excluded.name, email = excluded.email`,
        oid,
        upn,
        name,
        email,
      );
    },
    registerApp: ({ clientId, name }) => {
      apps.forget();
      database.run(
        'INSERT INTO app (client_id, name) VALUES (?, ?) ON CONFLICT DO UPDATE SET name = excluded.name',
        clientId,
        name,
      );
    },
    grant: (clientId, siteId, role) => {
      grants.forget();
      database.run(
        'INSERT INTO app_grant (client_id, site, role) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET role = excluded.role',
        clientId,
        siteId,
        role,
      );
    },
    grantOf: (clientId, siteId) =>
      grants.of(`${clientId} ${String(siteId)}`, () => {
        const row = database.one(
          'SELECT role FROM app_grant WHERE client_id = ? AND site = ?',
          clientId,
          siteId,
        );
        return row && siteRoles.find((role) => role === row.role);
      }),
    person: (oid) => people.of(oid, () => found(database.one('SELECT * FROM person WHERE oid = ?', oid))),
    personByUpn: (upn) => found(database.one('SELECT * FROM person WHERE upn = ?', upn)),
    app: (clientId) =>
      apps.of(clientId, () => {
        const row = database.one('SELECT * FROM app WHERE client_id = ?', clientId);
        return row && { clientId: text(row, 'client_id'), name: text(row, 'name') };
      }),
    people: () => database.all('SELECT * FROM person ORDER BY name').map(toPerson),
  };
}
