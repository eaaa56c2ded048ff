import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { screenWithSql } from '../../bench/logs/duckdb/screen.ts';
import { generateLog, logSize, type GeneratedLog } from '../../bench/logs/generate/generate.ts';
import { linesBeforeRows } from '../../bench/logs/generate/log-writer.ts';
import { screenWithObjects } from '../../bench/logs/objects/screen.ts';
import { sqlFiguresOf } from '../../bench/logs/duckdb/expected.ts';

describe('the rules, written in other ways', () => {
  let folder: string;
  let generated: GeneratedLog;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-rules-'));
    generated = await generateLog(folder, logSize(20_000));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('find in SQL what was planted', async () => {
    expect(await screenWithSql(generated, linesBeforeRows, 1)).toEqual(sqlFiguresOf(generated.expected));
  });

  it('find with objects what was planted', async () => {
    const { rejected, ...expected } = generated.expected;
    expect(await screenWithObjects(generated, linesBeforeRows)).toEqual({
      ...expected,
      rejected: Object.values(rejected).reduce((sum, count) => sum + count, 0),
    });
  });

  it('have something to find of every kind', () => {
    const { flags, accesses } = generated.expected;
    for (const [name, count] of Object.entries({ ...flags, ...accesses })) {
      expect([name, count > 0]).toEqual([name, true]);
    }
  });
});
