import { deliveryHash, type ScreeningPlan } from '@loggkontroll/core/log';
import type { Result } from '@loggkontroll/core/result';
import { CliError } from '../outcome.ts';
import { progressBar } from '../progress.ts';
import { readContext } from '../screen/context-folder.ts';
import { deliveryText, orderOf } from '../screen/deliver.ts';
import type { FileRefused } from '../screen/file-refused.ts';
import { jobOf, type ScreenJob, type ScreenOptions } from '../screen/job.ts';
import type { LogKind } from '../screen/log-kind.ts';
import { firstRejected } from '../screen/rejected.ts';
import { kindsOf, screenLogs, type ScreenedLogs } from '../screen/screen-logs.ts';
import { isOfOne, outputOf } from '../screen/screening-output.ts';
import { writeTo, writeWhole } from '../screen/write-output.ts';
import { yearOfLog } from '../screen/year-of-log.ts';
import type { CliTexts } from '../texts/sv.ts';

/** Where the answer goes, and what is said beside it. */
export interface ScreenTerminal {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Draws progress; there is none where nobody watches. */
  readonly writeProgress?: (text: string) => void;
}

/**
 * Explains, flags and ranks the rows of logs, and writes what was found. Nothing is written unless everything could be
 * read. Throws {@link CliError} for what the caller can put right.
 */
export const screen = async (
  options: ScreenOptions,
  texts: CliTexts,
  terminal: ScreenTerminal,
): Promise<void> => {
  const job = jobOf(options, texts);
  const bar = progressBar(terminal.writeProgress);
  try {
    const kinds = unwrapped(kindsOf(job.logs, job.asked), texts);
    const order = job.deliver && orderOf(job, texts);
    const plan = (): ScreeningPlan => planOf(job, kinds, texts, terminal);
    const onProgress = (read: number, total: number): void => bar.show(read, total);
    const screened = unwrapped(await screenLogs(job.logs, kinds, plan, { onProgress }), texts);
    const delivery = order && deliveryText(order, job, kinds, () => undefined);
    const text = delivery?.ok ? delivery.value : '';
    if (delivery && !delivery.ok) {
      const { file, refusal } = delivery.refusal;
      throw new CliError(texts.screen.deliveryRefused(refusal, file));
    }
    bar.clear();
    if (job.deliver) writeWhole(job.deliver.file, [text]);
    const output = outputOf(job, screened, texts);
    if (job.out === undefined) writeTo(terminal.write, output);
    else writeWhole(job.out, output);
    if (job.deliver) terminal.writeError(`${texts.screen.delivered(job.deliver.file, deliveryHash(text))}\n`);
    tellBeside(job, screened, texts, terminal);
  } finally {
    bar.clear();
  }
};

const unwrapped = <T>(result: Result<T, FileRefused>, { screen: { fileRefused } }: CliTexts): T => {
  if (!result.ok) throw new CliError(fileRefused(result.refusal));
  return result.value;
};

const planOf = (
  { logs, registers, rules, scope }: ScreenJob,
  kinds: readonly LogKind[],
  texts: CliTexts,
  terminal: ScreenTerminal,
): ScreeningPlan => {
  const year = yearOfLog(logs[0] ?? '', kinds[0] ?? { kind: 'workbook' });
  const { context, rejected } = unwrapped(readContext(registers, year), texts);
  for (const { file, rows, first } of rejected) {
    terminal.writeError(`${texts.screen.rowsRejected(file, rows, first)}\n`);
  }
  return { context, rules, scope };
};

/** What the reader of the result ought to know beside it. */
const tellBeside = (
  { out, logs, scope }: ScreenJob,
  screened: ScreenedLogs,
  { screen: words }: CliTexts,
  { writeError }: ScreenTerminal,
): void => {
  const { reports, result, unknown } = screened;
  const missing = new Set(reports.flatMap(({ missingColumns }) => missingColumns));
  const lines = [
    ...result.gaps.map((gap) => words.gaps[gap]),
    ...reports.flatMap(({ rejected }, source) =>
      rejected === 0
        ? []
        : [words.rowsRejected(logs[source] ?? '', rejected, firstRejected(screened.rejected, source))],
    ),
    ...Array.from(missing, (column) => words.columnMissing(column)),
    ...(unknown.length === 0 ? [] : [words.wordsUnknown(unknown)]),
    ...(out === undefined ? [] : [words.written(out, isOfOne(scope) ? undefined : result.findings.length)]),
  ];
  for (const line of lines) writeError(`${line}\n`);
};
