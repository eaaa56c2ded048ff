import { sealHolds, type Entry, type SealStanding } from '@loggkontroll/core/history';
import type { PersonId, Role } from '@loggkontroll/core/organisation';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { applicationEditors, openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { settingVersions } from '@loggkontroll/sharepoint/settings';
import type { FaultyRecord } from './faults.ts';
import { botsPrefixes, checkBotsSettings, type BotsSettings } from './public-keys.ts';

/** What is known beside the records: who is who, and which keys seal. */
export interface Witnesses {
  /** The editor that a version names by number: a PersonId, `bot`, or undefined. */
  readonly editorOf: (siteUserId: number) => string | undefined;
  readonly rolesOf: (personId: PersonId) => readonly Role[];
  readonly headOf: (departmentId: string) => PersonId | undefined;
  readonly nameOf: (personId: PersonId) => string | undefined;
  /** Settings of the bot's own that somebody else has had to do with; their keys count as unknown. */
  readonly faultySettings: readonly FaultyRecord[];
  readonly standingOf: (entry: Entry<unknown>) => SealStanding;
}

const roles = ['planner', 'log-administrator', 'unit-manager', 'department-head', 'administrator'] as const;

const botsSettings = async (connection: Connection): Promise<BotsSettings> => {
  const found = await Promise.all(botsPrefixes.map((prefix) => settingVersions(connection, prefix)));
  return new Map(found.flatMap((settings) => [...settings]));
};

/** Asks the Register who is who; `botId` is the bot's client id, in lower case. */
export const witnessesOf = async (connection: Connection, botId: string): Promise<Witnesses> => {
  const organisation = openOrganisation(connection);
  const [editors, applications, departments, people, settings, members] = await Promise.all([
    organisation.editors(),
    applicationEditors(connection),
    organisation.departments(),
    organisation.people(),
    botsSettings(connection),
    Promise.all(roles.map(async (role) => ({ role, people: new Set(await organisation.members(role)) }))),
  ]);
  const editorOf = (id: number): string | undefined =>
    applications.get(id) === botId ? 'bot' : editors.get(id);
  const { faulty, keys } = checkBotsSettings(settings, editorOf);
  const heads = new Map(departments.map(({ departmentId, headId }) => [departmentId, headId]));
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  return {
    editorOf,
    faultySettings: faulty,
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
