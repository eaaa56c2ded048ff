import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ordinaryScreening } from '@loggkontroll/core/policy';
import { parseDelivery } from '@loggkontroll/core/log';
import { run } from '@loggkontroll/infra/cli';
import { readContext, registersIn } from '../../../infra/cli/screen/context-folder.ts';
import { kindsOf, screenLogs } from '../../../infra/cli/screen/screen-logs.ts';
import { outputOf } from '../../../infra/cli/screen/screening-output.ts';
import { sv } from '../../../infra/cli/texts/sv.ts';
import { explanations } from '../../bench/logs/generate/label.ts';
import { generateLog, logSize, type GeneratedLog } from '../../bench/logs/generate/generate.ts';
import { accuracyOf, readLabels, type WrittenFinding } from '../../bench/logs/labels-file.ts';

interface Written {
  readonly rows: number | null;
  readonly rejected: readonly { readonly line: number; readonly reason: string }[];
  readonly profile: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly explained: Readonly<Record<'accesses' | 'pairs', Readonly<Record<string, number>>>>;
  readonly flags: Readonly<Record<string, number>>;
  readonly findings: readonly (WrittenFinding & { readonly rank: number; readonly log?: string })[];
}

const loggkontroll = async (args: readonly string[], env: Record<string, string> = {}) => {
  let [out, err, progress] = ['', '', ''];
  const exitCode = await run(['screen', ...args], {
    env,
    write: (text) => void (out += text),
    writeError: (text) => void (err += text),
    writeProgress: (text) => void (progress += text),
  });
  return { exitCode, out, err, progress };
};

describe('loggkontroll screen', () => {
  let folder: string;
  let generated: GeneratedLog;
  let written: Written;
  let text: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-screen-'));
    generated = await generateLog(folder, logSize(20_000));
    const { out, err, exitCode } = await loggkontroll([
      ...['--log', generated.log],
      ...['--context', generated.context],
    ]);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: expect.stringContaining('4 rader') as string });
    text = out;
    written = JSON.parse(out) as Written;
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('counts what was planted', () => {
    const { expected } = generated;
    const named = (counts: Readonly<Record<string, number>>) =>
      explanations.map((name) => counts[name === 'other-authority' ? 'otherAuthority' : name]);
    expect(Object.keys(written)).toEqual([
      ...['rows', 'rejected', 'profile', 'period', 'explained', 'flags', 'findings'],
    ]);
    expect(written).toMatchObject({
      rows: expected.rows,
      profile: 'treserva',
      period: { from: '2026-09-01', to: '2026-09-30' },
      flags: expected.flags,
    });
    expect(named(written.explained.accesses)).toEqual(explanations.map((name) => expected.accesses[name]));
    expect(named(written.explained.pairs)).toEqual(explanations.map((name) => expected.pairs[name]));
    expect(written.findings).toHaveLength(expected.findings);
    expect(written.rejected.map(({ reason }) => reason).sort()).toEqual(
      Object.keys(expected.rejected).sort(),
    );
  });

  it('finds every planted row by every rule, and nothing else', async () => {
    for (const { rule, precision, recall } of accuracyOf(readLabels(generated.labels), written.findings)) {
      expect({ rule, precision, recall }).toEqual({ rule, precision: 1, recall: 1 });
    }
    const log = (await readFile(generated.log, 'utf8')).split('\r\n');
    for (const { line, account } of written.findings.filter((finding) => finding.line !== null)) {
      expect(log[(line ?? 0) - 1]?.toLowerCase()).toContain(`;${account};`);
    }
    expect(written.findings.map(({ rank }) => rank)).toEqual(written.findings.map((_, index) => index + 1));
  });

  it('says the same when the log is read in parts by several workers', async () => {
    const logs = [generated.log];
    const kinds = kindsOf(logs, { kind: 'detect' });
    const context = readContext(registersIn(generated.context), 2026);
    if (!kinds.ok || !context.ok) throw new Error('Refused');
    const plan = { context: context.value.context, rules: ordinaryScreening };
    const screened = await screenLogs(logs, kinds.value, () => plan, { leastPart: 200_000 });
    if (!screened.ok) throw new Error('Refused');
    expect(screened.value.rejected.length).toBeGreaterThan(1);
    expect([...outputOf({ format: 'json', logs, scope: {} }, screened.value, sv)].join('')).toBe(text);
  });

  it('writes a line for each, or a table that no spreadsheet takes for formulas', async () => {
    const options = ['--log', generated.log, '--context', generated.context];
    const lines = (await loggkontroll([...options, '--format', 'ndjson'])).out.trimEnd().split('\n');
    const kinds = lines.map((line) => (JSON.parse(line) as { readonly kind: string }).kind);
    expect(kinds.filter((kind) => kind === 'finding')).toHaveLength(written.findings.length);
    expect(kinds[0]).toBe('summary');
    const { out } = await loggkontroll([...options, '--format', 'table'], { LANG: 'en_GB.UTF-8' });
    expect(out.split('\r\n')).toHaveLength(written.findings.length + 2);
    expect(out.startsWith('\ufeffRank;Line;Time;User')).toBe(true);
  });

  it('tells several logs apart, and shows how far it has come', async () => {
    const second = path.join(folder, 'second.csv');
    const head = (await readFile(generated.log, 'utf8')).split('\r\n').slice(0, 3000);
    await writeFile(second, head.join('\r\n'));
    const { out, progress } = await loggkontroll([
      ...['--log', generated.log, '--log', second, '--context', generated.context],
    ]);
    const both = JSON.parse(out) as Written;
    expect(new Set(both.findings.flatMap(({ line, log }) => (line === null ? [] : [log])))).toEqual(
      new Set([generated.log, second]),
    );
    expect(both.rows).toBe(generated.expected.rows + 3000 - 5);
    expect(progress).toContain('100 %');
  });

  it('keeps the drawn people and days, and delivers them', async () => {
    const [accounts, out, deliver] = ['accounts.txt', 'out.json', 'delivery.json'].map((name) =>
      path.join(folder, name),
    ) as [string, string, string];
    await writeFile(accounts, 'account\nANV00001\nanv00003\n');
    const options = ['--log', generated.log, '--context', generated.context, '--accounts', accounts];
    const { exitCode } = await loggkontroll([
      ...[...options, '--days', '2026-09-03,2026-09-10', '--deliver', deliver, '--out', out],
      ...['--number', 'FFS-1'],
    ]);
    expect(exitCode).toBe(0);
    const kept = JSON.parse(await readFile(out, 'utf8')) as Written;
    const delivery = parseDelivery(await readFile(deliver, 'utf8'));
    if (!delivery.ok) throw new Error(delivery.refusal.code);
    expect(kept.rows).toBe(generated.expected.rows);
    for (const { line, account, at } of kept.findings) {
      expect(['anv00001', 'anv00003']).toContain(account);
      if (line !== null) expect(['2026-09-03', '2026-09-10']).toContain(at?.slice(0, 10));
    }
    const all = Object.values(kept.explained.accesses).reduce((sum, count) => sum + count, 0);
    expect(delivery.value.accesses).toHaveLength(all);
    expect(all).toBeGreaterThan(0);
    expect(delivery.value.order).toMatchObject({ number: 'FFS-1', month: '2026-09' });
    expect(delivery.value.employees.map(({ name }) => name)).not.toContain('anv00001');
    const ranked = delivery.value.accesses.filter(({ rank }) => rank !== undefined);
    expect(ranked).toHaveLength(kept.findings.filter(({ line }) => line !== null).length);
  });

  it('refuses what it cannot use in a sentence, and then writes nothing', async () => {
    const out = path.join(folder, 'never.json');
    const bad = path.join(folder, 'bad.csv');
    await writeFile(bad, 'a;b;c\n1;2;3\n');
    const mapping = path.join(folder, 'mapping.json');
    await writeFile(mapping, '{"format":"x"}');
    const log = ['--log', generated.log];
    const cases: readonly (readonly [readonly string[], string])[] = [
      [['--log', bad], 'ingen känd logg'],
      [['--log', bad, '--profile', 'treserva'], 'rubrikrad'],
      [['--log', path.join(folder, 'gone.csv')], 'går inte att läsa'],
      [[...log, '--profile', 'tresserva'], 'tresserva finns inte'],
      [[...log, '--profile', mapping], 'kan inte användas'],
      [[...log, '--context', folder], 'employees.csv'],
      [[...log, '--context', bad], 'ingen mapp'],
      [[...log, '--policy', 'none'], 'Rutinen none finns inte'],
      [[...log, '--format', 'xml'], 'Formatet xml finns inte'],
      [[...log, '--days', '2026-09-31'], 'ingen dag'],
      [[...log, '--deliver', path.join(folder, 'd.json')], '--accounts'],
      [[...log, ...log], 'två gånger'],
      [[...log, '--out', generated.log], 'skriva till'],
    ];
    for (const [options, sentence] of cases) {
      const result = await loggkontroll(options.includes('--out') ? options : [...options, '--out', out]);
      expect({ ...result, progress: '' }).toEqual({
        ...{ exitCode: 2, out: '', progress: '' },
        err: expect.stringContaining(sentence) as string,
      });
    }
    const { err } = await loggkontroll(['--log', bad], { LANG: 'en_GB.UTF-8' });
    expect(err).toContain('no known log');
    expect(await readdir(folder)).not.toContain('never.json');
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('gives no figures of one drawn person, and tells the hash of a delivery', async () => {
    const [accounts, deliver] = [path.join(folder, 'one.txt'), path.join(folder, 'one.json')];
    await writeFile(accounts, 'anv00001\n');
    const { out, err } = await loggkontroll([
      ...['--log', generated.log, '--context', generated.context, '--accounts', accounts],
      ...['--days', '2026-09-03,2026-09-04', '--deliver', deliver],
    ]);
    const { explained, flags, findings, rows } = JSON.parse(out) as Written;
    expect({ explained, flags, rows }).toEqual({
      ...{ explained: null, flags: null, rows: null },
    });
    expect(new Set(findings.map(({ account }) => account))).toEqual(new Set(['anv00001']));
    expect(err).toContain(
      `SHA-256 ${createHash('sha256')
        .update(await readFile(deliver))
        .digest('hex')}`,
    );
  });

  it('does with less than all registers, and says what it does without', async () => {
    const { err, exitCode } = await loggkontroll(['--log', generated.log]);
    expect(exitCode).toBe(0);
    expect(err).toContain('shifts.csv saknas: udda tider bedöms efter klockan');
  });
});
