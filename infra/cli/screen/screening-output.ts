import type { Explained, Flag, LogRowFault } from '@loggkontroll/core/log';
import type { CliTexts } from '../texts/sv.ts';
import { findingRecord, type FindingRecord } from './finding-record.ts';
import type { RejectedOfFile, ScreenedLogs } from './screen-logs.ts';
import { tableLines } from './table-format.ts';

/** How the result is written. */
export const outputFormats = ['json', 'ndjson', 'table'] as const;

/** See {@link outputFormats}. */
export type OutputFormat = (typeof outputFormats)[number];

/** All but the lists. */
export interface ScreeningSummary {
  readonly rows: number;
  readonly profile: string;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly explained: { readonly accesses: Explained; readonly pairs: Explained };
  readonly flags: Readonly<Record<Flag, number>>;
}

interface RejectedRecord {
  readonly log?: string;
  readonly line: number;
  readonly reason: LogRowFault | undefined;
}

/** The summary of a screening. `rows` are all rows of the files, those too that could not be read. */
export const summaryOf = ({ reports, result }: ScreenedLogs): ScreeningSummary => ({
  rows: reports.reduce((sum, { rows }) => sum + rows, 0),
  profile: [...new Set(reports.map(({ profile }) => profile))].join(','),
  period: result.period,
  explained: result.explained,
  flags: result.flags,
});

function* rejectedRecords(
  all: readonly RejectedOfFile[],
  logs: readonly string[],
): Generator<RejectedRecord> {
  for (const { source, lines, rows } of all) {
    const log = logs[source];
    for (const [place, line] of rows.lines.entries()) {
      yield {
        ...(log !== undefined && logs.length > 1 ? { log } : {}),
        line: line + lines,
        reason: rows.reasons[rows.codes[place] ?? 0],
      };
    }
  }
}

function* findingRecords({ result }: ScreenedLogs, logs: readonly string[]): Generator<FindingRecord> {
  for (const finding of result.findings) yield findingRecord(finding, logs);
}

/** Members of a list with commas between them. */
function* listed(records: Iterable<unknown>): Generator<string> {
  let between = '';
  for (const record of records) {
    yield between + JSON.stringify(record);
    between = ',';
  }
}

function* json(screened: ScreenedLogs, logs: readonly string[]): Generator<string> {
  const { rows, ...others } = summaryOf(screened);
  yield `{"rows":${rows},"rejected":[`;
  yield* listed(rejectedRecords(screened.rejected, logs));
  yield `],${JSON.stringify(others).slice(1, -1)},"findings":[`;
  yield* listed(findingRecords(screened, logs));
  yield ']}\n';
}

function* ndjson(screened: ScreenedLogs, logs: readonly string[]): Generator<string> {
  const line = (record: object): string => `${JSON.stringify(record)}\n`;
  yield line({ kind: 'summary', ...summaryOf(screened) });
  for (const record of rejectedRecords(screened.rejected, logs)) yield line({ kind: 'rejected', ...record });
  for (const record of findingRecords(screened, logs)) yield line({ kind: 'finding', ...record });
}

/** The result, text by text, so that half a million findings are never held at once. */
export const outputOf = (
  format: OutputFormat,
  screened: ScreenedLogs,
  logs: readonly string[],
  texts: CliTexts,
): Iterable<string> => {
  switch (format) {
    case 'json':
      return json(screened, logs);
    case 'ndjson':
      return ndjson(screened, logs);
    case 'table':
      return tableLines(findingRecords(screened, logs), logs, texts);
  }
};
