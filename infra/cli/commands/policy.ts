import { readFileSync } from 'node:fs';
import { instantFromMs, localOf } from '@loggkontroll/core/calendar';
import { parsePolicy, policyProblems } from '@loggkontroll/core/policy';
import type { Policy, PolicyRefusal } from '@loggkontroll/core/policy';
import { consequencesOfActivating, differenceBetween } from '@loggkontroll/core/policy-versions';
import type { Consequence } from '@loggkontroll/core/policy-versions';
import type { Context } from '@loggkontroll/core/workflow';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import {
  activatePolicy,
  draftPolicy,
  loadPolicies,
  numbered,
  versionIn,
} from '@loggkontroll/sharepoint/policies';
import type { KnownPolicies, KnownPolicy } from '@loggkontroll/sharepoint/policies';
import { openRunningCounts } from '@loggkontroll/sharepoint/settings';
import { connectionOf, type ConnectionOptions } from '../connection.ts';
import { CliError, type Outcome } from '../outcome.ts';
import type { CliTexts } from '../texts/sv.ts';

/** How a version is put in force: without `confirm` what would follow is shown, and nothing is written. */
export interface ActivateOptions extends ConnectionOptions {
  readonly reason?: string;
  readonly confirm?: boolean;
}

const nameOf = ({ id, version }: Pick<Policy, 'id' | 'version'>): string => `${id}@${version}`;

/** A version by its name, such as `ffs@1`; throws {@link CliError}. */
const named = (all: KnownPolicies, name: string, { policy: words }: CliTexts): KnownPolicy => {
  const [id, version] = name.split('@');
  const known = versionIn(all, id, version);
  if (known === undefined) throw new CliError(words.unknown(name));
  return known;
};

const readFile = (file: string, texts: CliTexts): Policy | readonly PolicyRefusal[] => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new CliError(texts.fileUnreadable(file));
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [{ code: 'policy-not-json' }];
  }
  const read = parsePolicy(json);
  return read.ok ? read.value : policyProblems(json);
};

const isPolicy = (read: Policy | readonly PolicyRefusal[]): read is Policy => !Array.isArray(read);

const faulty = (problems: readonly PolicyRefusal[], { policy: words }: CliTexts): Outcome => ({
  exitCode: 1,
  json: { problems },
  lines: problems.map(words.problem),
});

/** Who decides: a person with the group's right; the site refuses everybody else as well. */
const deciding = async (connection: Connection): Promise<Context> => {
  const { personId, roles } = await openOrganisation(connection).me();
  return { actor: { personId, roles }, now: instantFromMs(Date.now()) };
};

/** Every version that there is, and how it stands. */
export const listPolicies = async (options: ConnectionOptions, texts: CliTexts): Promise<Outcome> => {
  const { versions } = await loadPolicies(connectionOf(options, texts));
  return {
    exitCode: 0,
    json: versions.map(({ policy: { id, version, routine }, standing }) => ({
      ...{ id, version, title: routine.title, standing },
    })),
    lines: versions.map(({ policy, standing }) =>
      [nameOf(policy).padEnd(12), texts.policy.standing[standing].padEnd(18), policy.routine.title].join(' '),
    ),
  };
};

/** A version as the text that can be read in again. */
export const showPolicy = async (
  name: string,
  options: ConnectionOptions,
  texts: CliTexts,
): Promise<Outcome> => {
  const { policy } = named(await loadPolicies(connectionOf(options, texts)), name, texts);
  return { exitCode: 0, json: policy, lines: [JSON.stringify(policy, undefined, 2)] };
};

const linesOfDifference = (one: Policy, other: Policy, { policy: words }: CliTexts): readonly string[] => {
  const { values } = differenceBetween(one, other);
  const written = (value: unknown): string => (value === undefined ? words.nothing : JSON.stringify(value));
  return values
    .filter(({ path }) => path !== 'version')
    .map(({ path, before, after }) => `${path}: ${written(before)} → ${written(after)}`);
};

/** In what two versions differ, value by value. 0: in nothing; 1: in something. */
export const comparePolicies = async (
  [one, other]: readonly [string, string],
  options: ConnectionOptions,
  texts: CliTexts,
): Promise<Outcome> => {
  const all = await loadPolicies(connectionOf(options, texts));
  const [a, b] = [named(all, one, texts).policy, named(all, other, texts).policy];
  const lines = linesOfDifference(a, b, texts);
  return {
    exitCode: lines.length === 0 ? 0 : 1,
    json: differenceBetween(a, b),
    lines: lines.length === 0 ? [texts.policy.same] : lines,
  };
};

/** Whether a file is a policy, with everything that is wrong. Reads nothing but the file. */
export const checkPolicy = (file: string, texts: CliTexts): Outcome => {
  const read = readFile(file, texts);
  if (!isPolicy(read)) return faulty(read, texts);
  return { exitCode: 0, json: { problems: [] }, lines: [texts.policy.valid(read.routine.title)] };
};

/** Makes a draft of a file, with the number that is next. */
export const draftFile = async (
  file: string,
  options: ConnectionOptions,
  texts: CliTexts,
): Promise<Outcome> => {
  const read = readFile(file, texts);
  if (!isPolicy(read)) return faulty(read, texts);
  const connection = connectionOf(options, texts);
  const policy = numbered(read, await loadPolicies(connection));
  const made = await draftPolicy(connection, policy, undefined, await deciding(connection));
  if (!made.ok) return { exitCode: 1, json: made.refusal, lines: [texts.policy.refused(made.refusal.code)] };
  return { exitCode: 0, json: { made: nameOf(policy) }, lines: [texts.policy.drafted(nameOf(policy))] };
};

const followsOf = async (
  connection: Connection,
  all: KnownPolicies,
  policy: Policy,
): Promise<readonly Consequence[]> =>
  consequencesOfActivating(policy, {
    ...{ inForce: all.inForce, byDefault: all.byDefault, planned: all.plannedOf(policy.id) },
    running: await openRunningCounts(connection).read(),
    today: localOf(instantFromMs(Date.now())).date,
  });

/** Shows what follows when a version is put in force, and puts it in force when that is confirmed, with a reason. */
export const activateVersion = async (
  name: string,
  options: ActivateOptions,
  texts: CliTexts,
): Promise<Outcome> => {
  const connection = connectionOf(options, texts);
  const all = await loadPolicies(connection);
  const known = named(all, name, texts);
  const { policy } = known;
  const present = all.inForce.find(({ id }) => id === policy.id);
  const follows = await followsOf(connection, all, policy);
  const lines = [
    ...follows.map(texts.policy.consequence),
    ...(present === undefined ? [] : linesOfDifference(present, policy, texts)),
  ];
  if (options.confirm !== true)
    return { exitCode: 0, json: { consequences: follows }, lines: [...lines, texts.policy.unconfirmed] };
  const { reason = '' } = options;
  const done = await activatePolicy(connection, known, reason, await deciding(connection));
  if (!done.ok) return { exitCode: 1, json: done.refusal, lines: [texts.policy.refused(done.refusal.code)] };
  return {
    exitCode: 0,
    json: { consequences: follows, activated: name },
    lines: [...lines, texts.policy.activated(name)],
  };
};
