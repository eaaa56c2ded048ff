import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Figure, Table } from '../table.ts';
import { sqlFiguresOf } from './duckdb/expected.ts';
import { generateLog, logSize, type GeneratedLog } from './generate/generate.ts';
import { accuracyOf, readLabels, type WrittenFinding } from './labels-file.ts';
import { programFile } from '../../../infra/cli/program-file.mjs';
import { measured, measuredNode, type Cost } from './measure/child.ts';
import { writtenFigures, type WrittenResult } from './written-figures.ts';

const here = (name: string): string => path.join(import.meta.dirname, 'measure', name);
const threads = 2;
const objectsRows = 1_000_000;

const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

const screened = ({ log, context }: GeneratedLog, out: string, format: string): Promise<Cost> =>
  measuredNode([
    ...programFile(),
    ...['screen', '--log', log, '--context', context],
    ...['--format', format, '--out', out],
  ]);

const differing = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): number =>
  Object.keys({ ...a, ...b }).filter((name) => (a[name] ?? 0) !== (b[name] ?? 0)).length;

/** Equal to what was planted and to SQL, and precision and recall rule by rule, on 200,000 rows. */
const correctness = (): Promise<Table> =>
  inFolder(async (folder) => {
    const generated = await generateLog(folder, logSize(200_000));
    const out = path.join(folder, 'out.json');
    await screened(generated, out, 'json');
    const sql = await measured(here('run-sql.ts'), [generated.log, generated.context, String(threads)]);
    const written = JSON.parse(await readFile(out, 'utf8')) as WrittenResult & {
      readonly findings: readonly WrittenFinding[];
    };
    const ours = writtenFigures(written);
    const theirs = JSON.parse(sql.output) as Readonly<Record<string, number>>;
    const accuracy = accuracyOf(readLabels(generated.labels), written.findings);
    return {
      title: 'Screening 200,000 rows with everything planted',
      figures: [
        { name: 'figures that differ from DuckDB’s', value: differing(ours, theirs), unit: '', limit: 0 },
        {
          name: 'figures that differ from what was planted',
          value: differing(ours, sqlFiguresOf(generated.expected)),
          unit: '',
          limit: 0,
        },
        ...accuracy.flatMap(({ rule, planted, precision, recall }): Figure[] => [
          {
            name: `${rule}: missed or wrong`,
            value: (1 - Math.min(precision, recall)) * 100,
            unit: '%',
            limit: 0,
            note: `${planted} planted; precision ${precision}, recall ${recall}`,
          },
        ]),
      ],
    };
  });

/** The summary alone: a whole result of ten million rows is longer than a text may be. */
const summaryIn = async (file: string): Promise<WrittenResult> => {
  let rejected = 0;
  let findings = 0;
  let summary: Omit<WrittenResult, 'rejected' | 'findings'> | undefined;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.startsWith('{"kind":"finding"')) findings += 1;
    else if (line.startsWith('{"kind":"rejected"')) rejected += 1;
    else summary = JSON.parse(line) as Omit<WrittenResult, 'rejected' | 'findings'>;
  }
  if (!summary) throw new Error('No summary');
  return { ...summary, rejected: { length: rejected }, findings: { length: findings } };
};

/** Whole processes, from start to end, over the same files, one after the other. */
const speed = (rows: number): Promise<Table> =>
  inFolder(async (folder) => {
    const generated = await generateLog(folder, logSize(rows));
    const lines = await measured(here('count-lines.ts'), [generated.log]);
    const out = path.join(folder, 'out.ndjson');
    const ours = await screened(generated, out, 'ndjson');
    const sql = await measured(here('run-sql.ts'), [generated.log, generated.context, String(threads)]);
    const found = writtenFigures(await summaryIn(out));
    const objects = await objectsCost(generated, rows);
    const megabytes = generated.bytes / 1e6;
    const times = (seconds: number): number => ours.seconds / seconds;
    const note = `${Math.round(rows / ours.seconds / 1000)} thousand rows/s, findings and evidence written`;
    return {
      title: `Screening ${rows} rows (${Math.round(megabytes)} MB)`,
      figures: [
        {
          name: 'figures that differ from DuckDB’s',
          value: differing(found, JSON.parse(sql.output) as Record<string, number>),
          unit: '',
          limit: 0,
        },
        { name: 'loggkontroll screen, whole process', value: ours.seconds, unit: 's', note },
        { name: 'most memory', value: ours.megabytes, unit: 'MB', limit: 512, note: 'VmHWM' },
        {
          name: 'DuckDB, the same rules in SQL',
          value: sql.seconds,
          unit: 's',
          note: `${threads} threads; counts alone; ${Math.round(sql.megabytes)} MB`,
        },
        { name: 'ours in parts of DuckDB’s time', value: times(sql.seconds), unit: '', limit: 0.5 },
        {
          name: 'papaparse and objects',
          value: objects.seconds,
          unit: 's',
          note: objects.rows === rows ? '' : `from ${objects.rows} rows`,
        },
        { name: 'ours in parts of its time', value: times(objects.seconds), unit: '', limit: 0.125 },
        {
          name: 'reading the bytes and counting line feeds',
          value: lines.seconds,
          unit: 's',
          note: 'one thread',
        },
        { name: 'ours in times of that', value: times(lines.seconds), unit: '' },
      ],
    };
  });

const objectsCost = (
  generated: GeneratedLog,
  rows: number,
): Promise<{ readonly seconds: number; readonly rows: number }> => {
  const run = ({ log, context }: GeneratedLog) => measured(here('run-objects.ts'), [log, context]);
  if (rows <= objectsRows) return run(generated).then(({ seconds }) => ({ seconds, rows }));
  return inFolder(async (folder) => {
    const { seconds } = await run(await generateLog(folder, logSize(objectsRows)));
    return { seconds: (seconds * rows) / objectsRows, rows: objectsRows };
  });
};

/** Correctness, and speed on ten million rows; on one million where it is but one bench among all. */
export const logs = async (byName: boolean): Promise<readonly Table[]> => [
  await correctness(),
  await speed(byName ? 10_000_000 : 1_000_000),
];
