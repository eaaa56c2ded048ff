import { instantFromMs, localOf, parseIsoDate } from '@loggkontroll/core/calendar';
import { disposalsOf, dueOf, retentionRows } from '@loggkontroll/core/retention';
import { openCases, openDestructions, openRegister, readKept } from '@loggkontroll/sharepoint/records';
import { connectionOf, type ConnectionOptions } from '../connection.ts';
import { CliError, type Outcome } from '../outcome.ts';
import { policiesKept } from '../retention/policies-kept.ts';
import type { CliTexts } from '../texts/sv.ts';
import { everyRecord } from '../verify/every-record.ts';

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
  const rows = retentionRows(disposals).map((row) => ({ ...row, due: dueOf(row, today) }));
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
