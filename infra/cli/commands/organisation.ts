import { readFileSync } from 'node:fs';
import {
  organisationKinds,
  planOrganisation,
  readOrganisationFile,
  saidByTables,
} from '@loggkontroll/core/organisation-import';
import type { OrganisationPlan, OrganisationTable } from '@loggkontroll/core/organisation-import';
import { instantFromMs, localOf, parseIsoDate } from '@loggkontroll/core/calendar';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { applyOrganisation, openOrganisation, readOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { connectionOf, type ConnectionOptions } from '../connection.ts';
import { everyRecord } from '../verify/every-record.ts';
import { CliError, type Outcome } from '../outcome.ts';
import type { CliTexts } from '../texts/sv.ts';

/** How the tables are read in. */
export interface OrganisationOptions extends ConnectionOptions {
  readonly vault: string;
  readonly file: readonly string[];
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

const planWith = async (
  connection: Connection,
  options: OrganisationOptions,
  texts: CliTexts,
): Promise<OrganisationPlan> => {
  const tables = tablesIn(options.file, texts);
  const [current, planners, open] = await Promise.all([
    readOrganisation(connection),
    openOrganisation(connection).members('planner'),
    openByUnit(connection),
  ]);
  const today = dayOf(options.on, texts);
  const { said, problems } = saidByTables(tables, { current, planners, today });
  const desk = { planners, plannersOrder: true, openIn: (unitId: string) => open.get(unitId) ?? 0, today };
  return planOrganisation(current, said, desk, problems);
};

const linesOf = (plan: OrganisationPlan, { organisation: words }: CliTexts): readonly string[] => [
  ...organisationKinds.map((kind) => {
    const { added, changed, gone, unchanged } = plan.changes[kind];
    return words.counts(kind, [added.length, changed.length, gone.length, unchanged]);
  }),
  ...plan.consequences.map(words.consequence),
  ...plan.problems.map(words.problem),
  ...plan.largeRemovals.map(words.largeRemoval),
];

const mayApply = ({ problems, largeRemovals }: OrganisationPlan, options: OrganisationOptions): boolean =>
  problems.length === 0 && (largeRemovals.length === 0 || options.confirmRemovals === true);

const jsonOf = (plan: OrganisationPlan, written: number) => ({
  counts: Object.fromEntries(
    organisationKinds.map((kind) => {
      const { added, changed, gone, unchanged } = plan.changes[kind];
      return [kind, { added: added.length, changed: changed.length, gone: gone.length, unchanged }];
    }),
  ),
  ...{ consequences: plan.consequences, problems: plan.problems, largeRemovals: plan.largeRemovals, written },
});

/** What tables would change. 0: it can be carried out; 1: something stands in its way. Nothing is written. */
export const planTables = async (options: OrganisationOptions, texts: CliTexts): Promise<Outcome> => {
  const plan = await planWith(connectionOf(options, texts), options, texts);
  return {
    exitCode: mayApply(plan, options) ? 0 : 1,
    json: jsonOf(plan, 0),
    lines: [...linesOf(plan, texts), texts.organisation.dryRun],
  };
};

/** Carries out what tables say, unless something stands in its way. The bot follows with rights. */
export const applyTables = async (options: OrganisationOptions, texts: CliTexts): Promise<Outcome> => {
  const connection = connectionOf(options, texts);
  const plan = await planWith(connection, options, texts);
  if (!mayApply(plan, options))
    return {
      ...{ exitCode: 1, json: jsonOf(plan, 0) },
      lines: [...linesOf(plan, texts), texts.organisation.notApplied],
    };
  const applied = await applyOrganisation(connection, plan.changes);
  if (!applied.ok) return { exitCode: 1, json: applied.refusal, lines: [texts.organisation.meanwhile] };
  const { written } = applied.value;
  return {
    exitCode: 0,
    json: jsonOf(plan, written),
    lines: [...linesOf(plan, texts), texts.organisation.applied(written)],
  };
};
