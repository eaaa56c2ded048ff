import { readFileSync } from 'node:fs';
import {
  organisationKinds,
  planOrganisation,
  readOrganisationFile,
  saidByTables,
} from '@loggkontroll/core/organisation-import';
import type {
  OrganisationPlan,
  OrganisationState,
  OrganisationTable,
} from '@loggkontroll/core/organisation-import';
import { instantFromMs, localOf, parseIsoDate } from '@loggkontroll/core/calendar';
import { saidByDirectory } from '@loggkontroll/core/organisation-directory';
import type { DirectoryProblem } from '@loggkontroll/core/organisation-directory';
import type { PersonId } from '@loggkontroll/core/organisation';
import { isPlannedByEach } from '@loggkontroll/core/workflow';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { applyOrganisation, openOrganisation, readOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { connectionOf, type ConnectionOptions } from '../connection.ts';
import { readGraph } from '../graph/read-graph.ts';
import { CliError, type Outcome } from '../outcome.ts';
import { policiesInForce } from '../policies-in-force.ts';
import type { CliTexts } from '../texts/sv.ts';
import { everyRecord } from '../verify/every-record.ts';

/** How an organisation is read in: from tables, or by what its groups mean. */
export interface OrganisationOptions extends ConnectionOptions {
  readonly vault: string;
  readonly file: readonly string[];
  /** A file that says what groups mean. */
  readonly graph?: string;
  readonly graphAddress: string;
  /** That so much as it is may go. */
  readonly confirmRemovals?: boolean;
  /** An ISO date; today unless said. */
  readonly on?: string;
}

const tablesIn = (files: readonly string[], texts: CliTexts): readonly OrganisationTable[] =>
  files.flatMap((file) => {
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(readFileSync(file));
    } catch {
      throw new CliError(texts.fileUnreadable(file));
    }
    const read = readOrganisationFile(bytes);
    if (read.ok) return read.value;
    const { refusal } = read;
    throw new CliError(
      texts.organisation.refused(file, refusal.code, 'columns' in refusal ? refusal.columns : []),
    );
  });

/** How many controls are under way in each unit. */
const openByUnit = async (connection: Connection): Promise<ReadonlyMap<string, number>> => {
  const { records } = await everyRecord(openRegister(connection).orders);
  const counts = new Map<string, number>();
  for (const { state } of records) {
    if (state.status === 'completed' || state.status === 'rejected') continue;
    counts.set(state.unitId, (counts.get(state.unitId) ?? 0) + 1);
  }
  return counts;
};

const dayOf = (on: string | undefined, texts: CliTexts): string => {
  const day = parseIsoDate(on ?? localOf(instantFromMs(Date.now())).date);
  if (day === undefined) throw new CliError(texts.organisation.noDay);
  return day;
};

/** What would change, by what was read, with what only a directory has to tell. */
interface Planned {
  readonly plan: OrganisationPlan;
  readonly directoryProblems: readonly DirectoryProblem[];
  readonly withoutAccount: readonly { readonly unitId: string; readonly count: number }[];
}

/** What was read, before it is known what is there. */
type ReadIn = (
  current: OrganisationState,
  planners: readonly PersonId[],
  today: string,
) => ReturnType<typeof saidByTables> | ReturnType<typeof saidByDirectory>;

const readInBy = async (options: OrganisationOptions, texts: CliTexts): Promise<ReadIn> => {
  const { graph, file } = options;
  if ((graph === undefined) === (file.length === 0)) throw new CliError(texts.organisation.oneSource);
  if (graph === undefined) {
    const tables = tablesIn(file, texts);
    return (current, planners, today) => saidByTables(tables, { current, planners, today });
  }
  const { findings, map } = await readGraph({ ...options, graph }, texts);
  return (current, _planners, today) => saidByDirectory(findings, map, current, today);
};

const planWith = async (
  connection: Connection,
  options: OrganisationOptions,
  texts: CliTexts,
): Promise<Planned> => {
  const today = dayOf(options.on, texts);
  const readIn = await readInBy(options, texts);
  const [current, planners, open, policies] = await Promise.all([
    readOrganisation(connection),
    openOrganisation(connection).members('planner'),
    openByUnit(connection),
    policiesInForce(connection),
  ]);
  const plannersOrder = policies.some((policy) => !isPlannedByEach(policy));
  const desk = { planners, plannersOrder, openIn: (unitId: string) => open.get(unitId) ?? 0, today };
  const said = readIn(current, planners, today);
  return 'withoutAccount' in said
    ? {
        plan: planOrganisation(current, said.said, desk),
        directoryProblems: said.problems,
        withoutAccount: said.withoutAccount,
      }
    : {
        plan: planOrganisation(current, said.said, desk, said.problems),
        directoryProblems: [],
        withoutAccount: [],
      };
};

const linesOf = (
  { plan, directoryProblems, withoutAccount }: Planned,
  { organisation: words }: CliTexts,
): readonly string[] => [
  ...organisationKinds.map((kind) => {
    const { added, changed, gone, unchanged } = plan.changes[kind];
    return words.counts(kind, [added.length, changed.length, gone.length, unchanged]);
  }),
  ...plan.consequences.map(words.consequence),
  ...withoutAccount.map(words.withoutAccount),
  ...plan.problems.map(words.problem),
  ...directoryProblems.map(words.directoryProblem),
  ...plan.largeRemovals.map(words.largeRemoval),
];

const mayApply = ({ plan, directoryProblems }: Planned, options: OrganisationOptions): boolean =>
  plan.problems.length + directoryProblems.length === 0 &&
  (plan.largeRemovals.length === 0 || options.confirmRemovals === true);

const jsonOf = ({ plan, directoryProblems, withoutAccount }: Planned, written: number) => ({
  counts: Object.fromEntries(
    organisationKinds.map((kind) => {
      const { added, changed, gone, unchanged } = plan.changes[kind];
      return [kind, { added: added.length, changed: changed.length, gone: gone.length, unchanged }];
    }),
  ),
  ...{ consequences: plan.consequences, withoutAccount, largeRemovals: plan.largeRemovals, written },
  problems: [...plan.problems, ...directoryProblems],
});

/** What tables, or groups, would change. 0: it can be carried out; 1: something stands in its way. Nothing is written. */
export const planOrganisationChanges = async (
  options: OrganisationOptions,
  texts: CliTexts,
): Promise<Outcome> => {
  const planned = await planWith(connectionOf(options, texts), options, texts);
  return {
    exitCode: mayApply(planned, options) ? 0 : 1,
    json: jsonOf(planned, 0),
    lines: [...linesOf(planned, texts), texts.organisation.dryRun],
  };
};

/** Carries out what tables, or groups, say, unless something stands in its way. The bot follows with rights. */
export const applyOrganisationChanges = async (
  options: OrganisationOptions,
  texts: CliTexts,
): Promise<Outcome> => {
  const connection = connectionOf(options, texts);
  const planned = await planWith(connection, options, texts);
  if (!mayApply(planned, options))
    return {
      ...{ exitCode: 1, json: jsonOf(planned, 0) },
      lines: [...linesOf(planned, texts), texts.organisation.notApplied],
    };
  const applied = await applyOrganisation(connection, planned.plan.changes);
  if (!applied.ok) return { exitCode: 1, json: applied.refusal, lines: [texts.organisation.meanwhile] };
  const { written } = applied.value;
  return {
    exitCode: 0,
    json: jsonOf(planned, written),
    lines: [...linesOf(planned, texts), texts.organisation.applied(written)],
  };
};
