import type { Explained, Flag, LogRowFault, Scope } from '@loggkontroll/core/log';
import type { CliTexts } from '../texts/sv.ts';
import { findingRecord, type FindingRecord } from './finding-record.ts';
import type { ScreenJob } from './job.ts';
import { rejectedLines, type RejectedOfFile } from './rejected.ts';
import type { ScreenedLogs } from './screen-logs.ts';
import { tableLines } from './table-format.ts';

/** What was asked for, as far as the output hangs on it. */
export type OutputJob = Pick<ScreenJob, 'format' | 'logs' | 'scope'>;

/** Whether the result is about one drawn person: then a figure of it would be a figure of that person's work (R1). */
export const isOfOne = ({ accounts }: Scope): boolean => accounts?.length === 1;

/** All but the lists. Figures are null where they would be of one person. */
interface ScreeningSummary {
  readonly rows: number | null;
  readonly profile: string;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly explained: { readonly accesses: Explained; readonly pairs: Explained } | null;
  readonly flags: Readonly<Record<Flag, number>> | null;
}

interface RejectedRecord {
  readonly log?: string;
  readonly line: number;
  readonly reason: LogRowFault;
}

/**
 * The summary of a screening. `rows` are all rows of the files, those too that could not be read: of one person null as
 * well, since the whole file can be that person's log.
 */
const summaryOf = ({ reports, result }: ScreenedLogs, { scope }: OutputJob): ScreeningSummary => ({
  rows: isOfOne(scope) ? null : reports.reduce((sum, { rows }) => sum + rows, 0),
  profile: [...new Set(reports.map(({ profile }) => profile))].join(','),
  period: result.period,
  explained: isOfOne(scope) ? null : result.explained,
  flags: isOfOne(scope) ? null : result.flags,
});

function* rejectedRecords(
  all: readonly RejectedOfFile[],
  logs: readonly string[],
): Generator<RejectedRecord> {
  for (const { source, line, reason } of rejectedLines(all)) {
    const log = logs[source];
    yield { ...(log !== undefined && logs.length > 1 ? { log } : {}), line, reason };
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

function* json(screened: ScreenedLogs, job: OutputJob): Generator<string> {
  const { logs } = job;
  const { rows, ...others } = summaryOf(screened, job);
  yield `{"rows":${rows},"rejected":[`;
  yield* listed(rejectedRecords(screened.rejected, logs));
  yield `],${JSON.stringify(others).slice(1, -1)},"findings":[`;
  yield* listed(findingRecords(screened, logs));
  yield ']}\n';
}

function* ndjson(screened: ScreenedLogs, job: OutputJob): Generator<string> {
  const { logs } = job;
  const line = (record: object): string => `${JSON.stringify(record)}\n`;
  yield line({ kind: 'summary', ...summaryOf(screened, job) });
  for (const record of rejectedRecords(screened.rejected, logs)) yield line({ kind: 'rejected', ...record });
  for (const record of findingRecords(screened, logs)) {
    yield `{"kind":"finding",${JSON.stringify(record).slice(1)}\n`;
  }
}

/** The result, text by text, so that half a million findings are never held at once. */
export const outputOf = (job: OutputJob, screened: ScreenedLogs, texts: CliTexts): Iterable<string> => {
  switch (job.format) {
    case 'json':
      return json(screened, job);
    case 'ndjson':
      return ndjson(screened, job);
    case 'table':
      return tableLines(findingRecords(screened, job.logs), job.logs, texts);
  }
};
