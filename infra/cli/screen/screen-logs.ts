import { statSync } from 'node:fs';
import {
  createScreening,
  joinCodedParts,
  type CodedPart,
  type FileRefusal,
  type LogFileReport,
  type ScreeningPlan,
  type ScreeningResult,
} from '@loggkontroll/core/log';
import { accept, refuse, type Result } from '@loggkontroll/core/result';
import type { FileRefused } from './file-refused.ts';
import { kindOf, profileOf, statedBy, type AskedKind, type LogKind } from './log-kind.ts';
import type { RejectedOfFile } from './rejected.ts';
import { runTasks, workersHere } from './run-tasks.ts';
import type { ScreeningTask, TaskResult } from './task.ts';
import { smallestPart, tasksOf } from './tasks-of.ts';
import { addWords, type UnknownWords } from './unknown-words.ts';

/** What came of the logs. */
export interface ScreenedLogs {
  readonly reports: readonly LogFileReport[];
  readonly rejected: readonly RejectedOfFile[];
  /** The logs' words for what was done that nobody knows, and how many rows say so. */
  readonly unknown: UnknownWords;
  readonly result: ScreeningResult;
}

/** How the work is to be done; for tests of small files. */
export interface ScreeningManner {
  readonly onProgress?: (read: number, total: number) => void;
  readonly leastPart?: number;
}

/** Finds out how each file is read. */
export const kindsOf = (files: readonly string[], asked: AskedKind): Result<LogKind[], FileRefused> => {
  const kinds: LogKind[] = [];
  for (const file of files) {
    const kind = kindOf(file, asked);
    if (!kind.ok) return refuse({ code: 'file-refused', file, refusal: kind.refusal });
    kinds.push(kind.value);
  }
  return accept(kinds);
};

/** Screens whole logs, in parts and in workers where that is worth it. */
export const screenLogs = async (
  files: readonly string[],
  kinds: readonly LogKind[],
  plan: ScreeningPlan,
  { onProgress = () => undefined, leastPart = smallestPart }: ScreeningManner = {},
): Promise<Result<ScreenedLogs, FileRefused>> => {
  const tasks = files.flatMap((file, source) =>
    tasksOf(file, source, kinds[source] ?? { kind: 'workbook' }, workersHere(), leastPart),
  );
  const total = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const screening = createScreening(plan);
  const rejected: RejectedOfFile[] = [];
  const partsOf = files.map((): CodedPart[] => []);
  const wholes: (Result<LogFileReport, FileRefusal> | undefined)[] = files.map(() => undefined);
  const unknown = new Map<string, number>();
  let read = 0;

  const take = (
    { screened, rejected: rows, unknown: words, read: what }: TaskResult,
    task: ScreeningTask,
  ): void => {
    const parts = partsOf[task.source] ?? [];
    const lines = parts.reduce((sum, part) => sum + part.lines, 0);
    if (what.kind === 'part') parts.push(what.part);
    else wholes[task.source] = what.report;
    screening.absorb(screened, lines);
    rejected.push({ source: task.source, lines, rows });
    addWords(unknown, words);
  };

  onProgress(0, total);
  await runTasks(
    tasks,
    plan,
    (bytes) => onProgress((read += bytes), total),
    (result, place) => {
      const task = tasks[place];
      if (task) take(result, task);
    },
  );

  const reports: LogFileReport[] = [];
  for (const [source, file] of files.entries()) {
    const report = wholes[source] ?? joined(tasks, source, kinds[source], partsOf[source] ?? []);
    if (!report.ok) return refuse({ code: 'file-refused', file, refusal: report.refusal });
    reports.push(report.value);
  }
  return accept({ reports, rejected, unknown: [...unknown], result: screening.finish() });
};

const joined = (
  tasks: readonly ScreeningTask[],
  source: number,
  kind: LogKind | undefined,
  parts: readonly CodedPart[],
): Result<LogFileReport, FileRefusal> => {
  const beginning = tasks.find((task) => task.source === source)?.part?.beginning;
  const table = kind && profileOf(kind)?.table;
  if (!kind || !beginning || !table) throw new Error('A file was neither read whole nor in parts');
  return joinCodedParts(table, beginning, parts, statedBy(kind));
};
