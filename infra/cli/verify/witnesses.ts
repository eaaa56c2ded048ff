import { canonicalJson, merkleRoot } from '@loggkontroll/core/history';
import type { Entry, SealStanding } from '@loggkontroll/core/history';
import type { PersonId, Role } from '@loggkontroll/core/organisation';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { applicationEditors, openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { settingVersions } from '@loggkontroll/sharepoint/settings';
import type { FaultyRecord } from './faults.ts';
import { quickStandingUnder } from './quick-standing.ts';
import { botsPrefixes, checkBotsSettings, type BotsSettings } from './public-keys.ts';

/** What is known beside the records: who is who, and which keys seal. */
export interface Witnesses {
  /** The editor that a version names by number: a PersonId, `bot`, or undefined. */
  readonly editorOf: (siteUserId: number) => string | undefined;
  /** The same of the Vault's versions; nobody where the Vault is not asked. */
  readonly vaultEditorOf: (siteUserId: number) => string | undefined;
  readonly rolesOf: (personId: PersonId) => readonly Role[];
  readonly headOf: (departmentId: string) => PersonId | undefined;
  readonly nameOf: (personId: PersonId) => string | undefined;
  /** Settings of the bot's own that somebody else has had to do with; their keys count as unknown. */
  readonly faultySettings: readonly FaultyRecord[];
  readonly standingOf: (entry: Entry<unknown>) => SealStanding;
  /** Keys, heads and the bot's identity in one hash: where it is another, what was found before may not be found again. */
  readonly basis: string;
}

const roles = ['planner', 'log-administrator', 'unit-manager', 'department-head', 'administrator'] as const;

const botsSettings = async (connection: Connection): Promise<BotsSettings> => {
  const found = await Promise.all(botsPrefixes.map((prefix) => settingVersions(connection, prefix)));
  return new Map(found.flatMap((settings) => [...settings]));
};

const nobody: ReadonlyMap<number, string> = new Map();

/** Asks the Register who is who, and the Vault who writes there if it is opened; `botId` is the bot's client id, in lower case. */
export const witnessesOf = async (
  connection: Connection,
  botId: string,
  opensVault = false,
): Promise<Witnesses> => {
  const organisation = openOrganisation(connection);
  const vaultEditors = opensVault ? await organisation.editors('vault') : nobody;
  const vaultApplications = opensVault ? await applicationEditors(connection, 'vault') : nobody;
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
    vaultEditorOf: (id) => (vaultApplications.get(id) === botId ? 'bot' : vaultEditors.get(id)),
    faultySettings: faulty,
    rolesOf: (personId) => members.filter(({ people: held }) => held.has(personId)).map(({ role }) => role),
    headOf: (departmentId) => heads.get(departmentId),
    nameOf: (personId) => names.get(personId),
    standingOf: quickStandingUnder(keys),
    basis: merkleRoot([
      canonicalJson({ botId, opensVault }),
      ...[...keys].map(([keyId, point]) => canonicalJson([keyId, point])).sort(),
      ...[...heads].map((head) => canonicalJson(head)).sort(),
    ]),
  };
};
