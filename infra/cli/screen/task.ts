import { statSync } from 'node:fs';
import {
  createScreening,
  openCodedPart,
  type CodedPart,
  type CodedSink,
  type FileRefusal,
  type LogFileReport,
  type Screening,
  type ScreeningPart,
  type ScreeningPlan,
  type TableBeginning,
} from '@loggkontroll/core/log';
import type { Result } from '@loggkontroll/core/result';
import { openWhole, profileOf, statedBy, type LogKind } from './log-kind.ts';
import { readBytes } from './read-file.ts';
import { gatherRejected, type RejectedRows } from './rejected.ts';
import { countUnknownWords, type UnknownWords } from './unknown-words.ts';

/** A file or a part of one, to be screened in one go: plain data that can be posted. */
export interface ScreeningTask {
  readonly file: string;
  /** Which of the files, from 0. */
  readonly source: number;
  readonly kind: LogKind;
  /** Of a file that is read in parts: its beginning, and from where to before where. */
  readonly part?: {
    readonly beginning: TableBeginning;
    readonly from: number;
    readonly to: number;
    readonly isFirst: boolean;
  };
}

/** What came of a task beside the screening: plain data that can be posted. */
export interface TaskOutcome {
  readonly rejected: RejectedRows;
  readonly unknown: UnknownWords;
  /** What is known of a file that was read whole, or of a part. */
  readonly read:
    | { readonly kind: 'whole'; readonly report: Result<LogFileReport, FileRefusal> }
    | { readonly kind: 'part'; readonly part: CodedPart };
}

/** All that came of a task: plain data that can be posted. */
export interface TaskResult extends TaskOutcome {
  readonly screened: ScreeningPart;
}

/** Screens one file, or one part of it, with a screening that may know others. */
export const screenTask = (
  { file, source, kind, part }: ScreeningTask,
  screening: Screening,
  onBytes: (bytes: number) => void,
): TaskOutcome => {
  const rejected = gatherRejected();
  const unknown = countUnknownWords(screening.dictionaries);
  const sink: CodedSink = {
    dictionaries: screening.dictionaries,
    rows: (rows) => {
      unknown.rows(rows);
      screening.take(rows, source);
    },
    row: (row) => {
      unknown.row(row);
      screening.row(row, source);
    },
    fault: (reason, line) => rejected.add(reason, line),
  };
  const read = part ? readPart(file, kind, part, sink, onBytes) : readWhole(file, kind, sink, onBytes);
  return { rejected: rejected.rows(), unknown: unknown.words(), read };
};

/** Screens one file, or one part of it, by itself. */
export const runTask = (
  task: ScreeningTask,
  plan: ScreeningPlan,
  onBytes: (bytes: number) => void,
): TaskResult => {
  const screening = createScreening(plan);
  const outcome = screenTask(task, screening, onBytes);
  return { ...outcome, screened: screening.exportPart() };
};

const readWhole = (
  file: string,
  kind: LogKind,
  sink: CodedSink,
  onBytes: (bytes: number) => void,
): TaskResult['read'] => {
  const reader = openWhole(file, kind, sink, false);
  readBytes(file, 0, statSync(file).size, (bytes) => reader.push(bytes), onBytes);
  return { kind: 'whole', report: reader.end() };
};

const readPart = (
  file: string,
  kind: LogKind,
  { beginning, from, to, isFirst }: NonNullable<ScreeningTask['part']>,
  sink: CodedSink,
  onBytes: (bytes: number) => void,
): TaskResult['read'] => {
  const table = profileOf(kind)?.table;
  if (!table) throw new Error('Only tables are read in parts');
  const reader = openCodedPart(table, beginning, isFirst, sink, { stated: statedBy(kind) });
  const push = (bytes: Uint8Array): boolean => {
    reader.push(bytes);
    return true;
  };
  readBytes(file, from, to, push, onBytes);
  return { kind: 'part', part: reader.end() };
};
