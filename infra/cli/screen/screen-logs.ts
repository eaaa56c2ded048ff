import { statSync } from 'node:fs';
import {
  createScreening,
  joinCodedParts,
  type CodedPart,
  type FileRefusal,
  type LogFileReport,
  type Screening,
  type ScreeningPlan,
  type ScreeningResult,
} from '@loggkontroll/core/log';
import { accept, refuse, type Result } from '@loggkontroll/core/result';
import type { FileRefused } from './file-refused.ts';
import { kindOf, profileOf, statedBy, type AskedKind, type LogKind } from './log-kind.ts';
import type { RejectedOfFile } from './rejected.ts';
import { prepareTasks, threadsHere, type TasksRun } from './run-tasks.ts';
import type { ScreeningTask } from './task.ts';
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

/**
 * Screens whole logs, in parts and in several threads where that is worth it; others make themselves ready while
 * `planOf` reads the registers.
 */
export const screenLogs = async (
  files: readonly string[],
  kinds: readonly LogKind[],
  planOf: () => ScreeningPlan,
  { onProgress = () => undefined, leastPart = smallestPart }: ScreeningManner = {},
): Promise<Result<ScreenedLogs, FileRefused>> => {
  const tasks = files.flatMap((file, source) =>
    tasksOf(file, source, kinds[source] ?? { kind: 'workbook' }, threadsHere(), leastPart),
  );
  const prepared = prepareTasks(tasks);
  try {
    const plan = planOf();
    const total = files.reduce((sum, file) => sum + statSync(file).size, 0);
    onProgress(0, total);
    const screening = createScreening(plan);
    const gathered = gather(files, tasks, screening);
    const { onResult } = gathered;
    await prepared.run({ plan, screening, onBytes: (bytes) => onProgress(bytes, total), onResult });
    return screened(files, kinds, tasks, gathered, screening);
  } finally {
    await prepared.end();
  }
};

/** What is known of the files when all tasks have been done. */
interface Gathered {
  readonly rejected: RejectedOfFile[];
  readonly partsOf: readonly CodedPart[][];
  readonly wholes: (Result<LogFileReport, FileRefusal> | undefined)[];
  readonly unknown: Map<string, number>;
  readonly onResult: TasksRun['onResult'];
}

const gather = (
  files: readonly string[],
  tasks: readonly ScreeningTask[],
  screening: Screening,
): Gathered => {
  const rejected: RejectedOfFile[] = [];
  const partsOf = files.map((): CodedPart[] => []);
  const wholes: Gathered['wholes'] = files.map(() => undefined);
  const unknown = new Map<string, number>();
  return {
    ...{ rejected, partsOf, wholes, unknown },
    onResult: (result, place) => {
      const { source } = tasks[place] ?? { source: 0 };
      const parts = partsOf[source] ?? [];
      const lines = parts.reduce((sum, part) => sum + part.lines, 0);
      if (result.read.kind === 'part') parts.push(result.read.part);
      else wholes[source] = result.read.report;
      if ('screened' in result) screening.absorb(result.screened, lines);
      rejected.push({ source, lines, rows: result.rejected });
      addWords(unknown, result.unknown);
    },
  };
};

const screened = (
  files: readonly string[],
  kinds: readonly LogKind[],
  tasks: readonly ScreeningTask[],
  { rejected, partsOf, wholes, unknown }: Gathered,
  screening: Screening,
): Result<ScreenedLogs, FileRefused> => {
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
