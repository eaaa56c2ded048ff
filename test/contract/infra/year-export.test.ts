import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { append, formatHistory, parseHistory } from '@loggkontroll/core/history';
import type { History } from '@loggkontroll/core/history';
import { statementHash } from '@loggkontroll/core/witness';
import type { Statement } from '@loggkontroll/core/witness';
import { digestRecords } from '@loggkontroll/core/workflow';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { parseYearFile, verifyYear } from '@loggkontroll/infra/year-export';
import type { ExportedRecord, YearFile } from '@loggkontroll/infra/year-export';
import { quickStandingUnder } from '../../../infra/cli/verify/quick-standing.ts';
import { startSuite } from '../../browser/tab/suite.ts';
import type { Suite } from '../../browser/tab/suite.ts';
import { sweepUntilWitnessed } from '../../browser/tab/sweep-until-witnessed.ts';
import { loggkontroll } from './played-year.ts';

let suite: Suite;
let exported: YearFile;
const folder = mkdtempSync(path.join(tmpdir(), 'year-export-'));
const out = path.join(folder, '2026.json');

beforeAll(async () => {
  suite = await startSuite({ size: smallSize, now: '2026-10-06T08:00:00Z', past: true, witnesses: true });
  await sweepUntilWitnessed(suite);
  const said = await loggkontroll(
    'export-year',
    '--register',
    suite.sites.registerUrl,
    '--year',
    '2026',
    '--out',
    out,
  );
  expect(said).toMatchObject({ exitCode: 0, err: '' });
  const read = parseYearFile(readFileSync(out, 'utf8'));
  if (!read.ok) throw new Error(read.refusal.code);
  exported = read.value;
}, 300_000);

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await suite.close();
});

/** The file with something done to the first record of a list that has so many events. */
const withRecord = (
  list: string,
  change: (record: ExportedRecord) => ExportedRecord | undefined,
): YearFile => {
  const [first, ...others] = [...(exported.records[list] ?? [])].sort(
    (a, b) => b.history.length - a.history.length,
  );
  if (first === undefined) throw new Error(`No record in ${list}.`);
  const changed = change(first);
  return {
    ...exported,
    records: { ...exported.records, [list]: [...(changed === undefined ? [] : [changed]), ...others] },
  };
};

/** With Node's own arithmetic for the seals, where the test is of something else. */
const quickly = (file: YearFile) => verifyYear(file, quickStandingUnder);

const codesIn = async (file: YearFile): Promise<readonly string[]> => {
  const { faulty } = await quickly(file);
  return [...new Set(faulty.flatMap(({ faults }) => faults.map(({ code }) => code)))];
};

/** The history written anew from its first event on, as somebody does who knows how chains are made but has no key. */
const chainedAgain = ({ history }: ExportedRecord): string => {
  const read = parseHistory<{ readonly type: string }>(history);
  if (!read.ok) throw new Error(read.refusal.code);
  const anew = read.value.reduce<History<{ readonly type: string }>>(
    (chain, { event, at, by, n }) =>
      append(chain, [n === 1 ? { ...event, month: '2026-01' } : event], { at, by }),
    [],
  );
  return formatHistory(anew);
};

test('a year as it was kept holds: every history, every draw', async () => {
  const year = await verifyYear(exported);
  const { lists, faulty, draws, unsealed, wrongKeys } = year;
  expect({ faulty, unsealed, wrongKeys }).toEqual({ faulty: [], unsealed: [], wrongKeys: [] });
  expect(draws.length).toBeGreaterThan(10);
  expect(new Set(draws.map(({ standing }) => standing))).toEqual(new Set(['holds']));
  expect(lists.find(({ list }) => list === 'Controls')?.records).toBeGreaterThan(10);
  expect(await quickly(exported)).toEqual(year);
});

test('an edited history is found, also when it is chained again', async () => {
  const edited = withRecord('Orders', (record) => ({
    ...record,
    history: record.history.replace('"type":"orderPlaced"', '"type":"orderPlaced","x":1'),
  }));
  expect(await codesIn(edited)).toContain('record-damaged');
  const rewritten = withRecord('Orders', (record) => ({ ...record, history: chainedAgain(record) }));
  const { unsealed } = await quickly(rewritten);
  expect(unsealed.length).toBeGreaterThan(0);
});

test('a record that is gone, a column that says something else and an editor that is another are found', async () => {
  expect(await codesIn(withRecord('Orders', () => undefined))).toContain('record-gone');
  const column = withRecord('Controls', (record) => ({
    ...record,
    columns: { ...record.columns, Status: 'deviation' },
  }));
  expect(await codesIn(column)).toContain('columns-differ');
  const editor = withRecord('Orders', (record) => ({
    ...record,
    versions: record.versions.map((version) => ({ ...version, editor: 'somebody-else' })),
  }));
  expect(await codesIn(editor)).toContain('entry-by-another');
});

test('a population that is another does not give the draw', async () => {
  const populations = Object.fromEntries(
    Object.entries(exported.populations).map(([hash, text]) => [
      hash,
      text.replace(/"employeeIds":\["[^"]+",?/, '"employeeIds":['),
    ]),
  );
  const { draws } = await quickly({ ...exported, populations });
  expect(draws.filter(({ kind, standing }) => kind === 'plan' && standing === 'holds')).toEqual([]);
});

test('a file that leaves out a list is refused: nobody would miss its records', () => {
  const { Reviews: _, ...others } = exported.records;
  expect(parseYearFile(JSON.stringify(exported)).ok).toBe(true);
  expect(parseYearFile(JSON.stringify({ ...exported, records: others }))).toEqual({
    ok: false,
    refusal: { code: 'not-a-year-file' },
  });
});

test('a signature holds until a control it binds goes on; one that binds something else than it lists is told', async () => {
  const controls = (exported.records['Controls'] ?? []).map(({ recordId, history }) => {
    const read = parseHistory<{ readonly type: string }>(history);
    return { controlId: recordId, historyHash: (read.ok ? read.value.at(-1)?.hash : undefined) ?? '' };
  });
  const standingOf = async (records: typeof controls, digest = digestRecords(records)) => {
    const event = { type: 'yearSigned', departmentId: 'd', year: 2026, records, digest };
    const history = formatHistory(append([], [event], { at: '2026-12-20T10:00:00Z', by: 'head' }));
    const signature = { recordId: 'year-d-2026', itemId: 1, history, columns: {}, versions: [] };
    const file = { ...exported, records: { ...exported.records, Signatures: [signature] } };
    return (await quickly(file)).signatures[0]?.standing;
  };
  const [first, ...others] = controls;
  if (first === undefined) throw new Error('There is no control.');
  expect(await standingOf(controls)).toBe('holds');
  expect(await standingOf([{ ...first, historyHash: 'another' }, ...others])).toBe('changed');
  expect(await standingOf(controls, digestRecords(others))).toBe('digest-wrong');
});

test('a key that is not what its name says is told, and its seals are not believed', async () => {
  const [one = ''] = Object.values(exported.keys);
  const { wrongKeys } = await quickly({ ...exported, keys: { another: one } });
  expect(wrongKeys).toEqual(['another']);
  expect(await codesIn({ ...exported, keys: { another: one } })).toContain('seal-key-unknown');
});

/** The file with what the bot has witnessed changed. */
const withWitness = (change: (statements: readonly Statement[]) => readonly Statement[]): YearFile => ({
  ...exported,
  witness: change(exported.witness ?? []),
});

const witnessCodesIn = async (file: YearFile, verify = quickly): Promise<readonly string[]> => {
  const { witness } = await verify(file);
  return [
    ...witness.faults.map(({ code }) => code),
    ...witness.records.flatMap(({ faults }) => faults.map(({ code }) => code)),
  ];
};

test('what the bot has witnessed of the year is in the file, and agrees with every record', async () => {
  const { witness } = await quickly(exported);
  expect(witness).toMatchObject({ isThere: true, faults: [], records: [], window: { unseen: 0 } });
  const records = Object.entries(exported.records).filter(([list]) => list !== 'Destructions');
  expect(witness.window.records).toBe(records.reduce((sum, [, rows]) => sum + rows.length, 0));
});

test('a history that is chained again is not the one that the bot saw', async () => {
  const forged = withRecord('Registrations', (record) => ({ ...record, history: chainedAgain(record) }));
  expect(await witnessCodesIn(forged)).toEqual(['witnessed-entry-gone', 'witnessed-version-differs']);
});

test('a seal that is taken away makes another version than the bot saw', async () => {
  const unsealed = withRecord('Plans', (record) => ({
    ...record,
    history: record.history.replaceAll(/,"seal":\{[^}]*\}/g, ''),
  }));
  expect(await witnessCodesIn(unsealed)).toEqual(['witnessed-version-differs']);
});

test('a record that is left out is missed, also where no other record speaks of it', async () => {
  const without = withRecord('Authorisations', () => undefined);
  expect(await codesIn(without)).toEqual([]);
  expect(await witnessCodesIn(without)).toEqual(['witnessed-record-gone']);
});

test('what is changed, forged or left out among the statements is told', async () => {
  const [first, ...others] = exported.witness ?? [];
  if (first === undefined || !('findings' in first)) throw new Error('Nothing was witnessed.');
  expect(await witnessCodesIn(withWitness(() => [{ ...first, version: '9.0' }, ...others]))).toEqual([
    'witness-forged',
  ]);
  const again = { ...first, n: 2, previous: first.hash };
  const forged = { ...again, hash: statementHash(again) };
  expect(
    await witnessCodesIn(
      withWitness((all) => [...all, forged]),
      verifyYear,
    ),
  ).toEqual(['witness-forged']);
  const nonsense = { chain: first.chain } as unknown as Statement;
  expect(await witnessCodesIn(withWitness((all) => [...all, nonsense]))).toEqual(['witness-forged']);
});

test('a file without it, as older versions made, says so and holds', async () => {
  const { witness: _, ...older } = exported;
  const read = parseYearFile(JSON.stringify(older));
  if (!read.ok) throw new Error(read.refusal.code);
  const { witness } = await quickly(read.value);
  expect(witness).toMatchObject({ isThere: false, faults: [], records: [], window: { versions: 0 } });
});

test('nothing of logs, clients and inquiries is in the file', () => {
  const text = readFileSync(out, 'utf8');
  expect(Object.keys(exported.records).sort()).toEqual([
    ...[
      'Authorisations',
      'Controls',
      'Destructions',
      'Informing',
      'Orders',
      'Plans',
      'Registrations',
      'Reviews',
      'Signatures',
    ],
  ]);
  expect(text).not.toMatch(/\b(19|20)\d{6}[-+]?\d{4}\b/);
  const chains = new Set((exported.witness ?? []).map(({ chain }) => chain.split('/')[0] ?? ''));
  expect([...chains].filter((list) => !(list in exported.records))).toEqual([]);
});

test('a file that is there is not written over, and another file is not taken for a year', async () => {
  const again = await loggkontroll(
    'export-year',
    '--register',
    suite.sites.registerUrl,
    '--year',
    '2026',
    '--out',
    out,
  );
  expect([again.exitCode, again.err]).toEqual([2, expect.stringContaining('Is it there already?')]);
  const other = path.join(folder, 'other.json');
  writeFileSync(other, '{}');
  expect(parseYearFile(readFileSync(other, 'utf8'))).toEqual({
    ok: false,
    refusal: { code: 'not-a-year-file' },
  });
  const wrong = await loggkontroll(
    'export-year',
    '--register',
    suite.sites.registerUrl,
    '--year',
    '26',
    '--out',
    other,
  );
  expect(wrong.err).toContain('four digits');
  expect(existsSync(other)).toBe(true);
});
