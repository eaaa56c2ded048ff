import { sealHolds, type Entry, type SealStanding } from '@loggkontroll/core/history';
import type { PersonId, Role } from '@loggkontroll/core/organisation';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { applicationEditors, openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openSettings, publicKeyKey } from '@loggkontroll/sharepoint/settings';

/** What is known beside the records: who is who, and which keys seal. */
export interface Witnesses {
  /** The editor that a version names by number: a PersonId, `bot`, or undefined. */
  readonly editorOf: (siteUserId: number) => string | undefined;
  readonly rolesOf: (personId: PersonId) => readonly Role[];
  readonly headOf: (departmentId: string) => PersonId | undefined;
  readonly nameOf: (personId: PersonId) => string | undefined;
  readonly standingOf: (entry: Entry<unknown>) => SealStanding;
}

const roles = ['planner', 'log-administrator', 'unit-manager', 'department-head', 'administrator'] as const;

const pointOf = (jwk: unknown): string | undefined => {
  const { x, y } = (jwk ?? {}) as { readonly x?: unknown; readonly y?: unknown };
  if (typeof x !== 'string' || typeof y !== 'string') return undefined;
  return `04${[x, y].map((part) => Buffer.from(part, 'base64url').toString('hex')).join('')}`;
};

const publicKeys = async (connection: Connection): Promise<ReadonlyMap<string, string>> => {
  const prefix = publicKeyKey('');
  const kept = await openSettings(connection).all(prefix);
  return new Map(
    kept.flatMap(({ key, value }) => {
      const point = pointOf(JSON.parse(value));
      return point === undefined ? [] : [[key.slice(prefix.length), point] as const];
    }),
  );
};

/** Asks the Register who is who; `botId` is the bot's client id, in lower case. */
export const witnessesOf = async (connection: Connection, botId: string): Promise<Witnesses> => {
  const organisation = openOrganisation(connection);
  const [editors, applications, departments, people, keys, members] = await Promise.all([
    organisation.editors(),
    applicationEditors(connection),
    organisation.departments(),
    organisation.people(),
    publicKeys(connection),
    Promise.all(roles.map(async (role) => ({ role, people: new Set(await organisation.members(role)) }))),
  ]);
  const heads = new Map(departments.map(({ departmentId, headId }) => [departmentId, headId]));
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  return {
    editorOf: (id) => (applications.get(id) === botId ? 'bot' : editors.get(id)),
    rolesOf: (personId) => members.filter(({ people: held }) => held.has(personId)).map(({ role }) => role),
    headOf: (departmentId) => heads.get(departmentId),
    nameOf: (personId) => names.get(personId),
    standingOf: ({ hash, seal }) => {
      const key = seal && keys.get(seal.keyId);
      if (seal === undefined || key === undefined) return 'key-unknown';
      return sealHolds(hash, seal, key) ? 'holds' : 'wrong';
    },
  };
};
