import { instantFromMs, localOf, parseIsoDate, type IsoDate } from '@loggkontroll/core/calendar';
import { disposalsOf, isDue, type Disposal, type Hold } from '@loggkontroll/core/retention';
import { openCases, openDestructions, openRegister, readKept } from '@loggkontroll/sharepoint/records';
import { connectionOf, type ConnectionOptions } from '../connection.ts';
import { CliError, type Outcome } from '../outcome.ts';
import { policiesKept } from '../retention/policies-kept.ts';
import type { RetentionRow } from '../retention/row.ts';
import type { CliTexts } from '../texts/sv.ts';
import { everyRecord } from '../verify/every-record.ts';

const keyOf = ({ kind, policyId, year, dueOn }: Disposal): string =>
  [year, kind, policyId ?? '', dueOn ?? ''].join(' ');

const countHolds = (disposals: readonly Disposal[]): RetentionRow['heldBy'] => {
  const counted: Partial<Record<Hold, number>> = {};
  for (const hold of disposals.flatMap(({ heldBy }) => heldBy)) counted[hold] = (counted[hold] ?? 0) + 1;
  return counted;
};

/** The preview in rows, by year, kind, policy and day. */
const rowsOf = (disposals: readonly Disposal[], today: IsoDate): readonly RetentionRow[] => {
  const groups = new Map<string, Disposal[]>();
  for (const disposal of disposals) {
    const key = keyOf(disposal);
    groups.set(key, [...(groups.get(key) ?? []), disposal]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      return [
        {
          ...{ kind: first.kind, policyId: first.policyId, year: first.year, dueOn: first.dueOn },
          matters: group.length,
          records: group.reduce((sum, { records }) => sum + records.length, 0),
          due: group.filter((each) => isDue(each, today)).length,
          heldBy: countHolds(group),
        },
      ];
    });
};

/**
 * What is to be destroyed when, by kind, policy and year, and what holds it; and what has been destroyed. Reads everything and
 * destroys nothing: that is the bot's.
 */
export const retention = async (
  options: ConnectionOptions & { readonly vault: string; readonly on?: string },
  texts: CliTexts,
): Promise<Outcome> => {
  const today = options.on === undefined ? localOf(instantFromMs(Date.now())).date : parseIsoDate(options.on);
  if (today === undefined) throw new CliError(texts.retention.notADay(options.on ?? ''));
  const connection = connectionOf(options, texts);
  const { records, damaged } = await readKept(openRegister(connection), openCases(connection));
  const { records: destructions } = await everyRecord(openDestructions(connection));
  const disposals = disposalsOf(records, {
    policyOf: await policiesKept(connection),
    damaged,
    begun: new Set(destructions.flatMap(({ state }) => (state.status === 'done' ? [] : state.records))),
  });
  const rows = rowsOf(disposals, today);
  const destroyed = destructions.map(({ state }) => state);
  return {
    exitCode: 0,
    json: {
      on: today,
      rows,
      matters: disposals.map(({ records: of, ...rest }) => ({ ...rest, records: of.map(({ ref }) => ref) })),
      destroyed,
    },
    lines: [
      ...rows.map(texts.retention.row),
      ...(rows.length === 0 ? [texts.retention.nothing] : []),
      texts.retention.due(
        today,
        rows.reduce((sum, { due }) => sum + due, 0),
      ),
      texts.retention.destroyed(
        destroyed.filter(({ status }) => status === 'done').length,
        destroyed.filter(({ status }) => status !== 'done').length,
      ),
    ],
  };
};
