import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { append, formatHistory, parseHistory } from '@loggkontroll/core/history';
import { committedRule } from '@loggkontroll/core/workflow';
import type { LocalSites } from '@loggkontroll/infra/local/sites';
import { openPopulations } from '@loggkontroll/sharepoint/populations';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { behindTheBack, loggkontroll, municipality, openYear, playYear } from './played-year.ts';
import type { VerifyReport } from './verify-report.ts';

let sites: LocalSites;
const folder = mkdtempSync(path.join(tmpdir(), 'proof-'));
let owner: ReturnType<typeof behindTheBack>;

beforeAll(async () => {
  sites = await openYear();
  await playYear(sites);
  owner = behindTheBack(sites.registerUrl, municipality.members.administrator[0] ?? '');
}, 300_000);

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await sites.close();
});

describe('verify-draw', () => {
  const plan = 'plan-ffs-2026-Q2';

  const proofOfPlan = async () => {
    const found = await openRegister(sites.bot()).plans.find(plan);
    if (!found.ok) throw new Error(found.refusal.code);
    const [{ committed, bytes, drawn }] = found.value.state.attempts;
    const population = await openPopulations(sites.bot()).read(committed.populationHash);
    if (!population.ok) throw new Error(population.refusal.code);
    return {
      proof: { rule: committedRule(committed), commitment: committed.commitment, bytes, ...drawn },
      population: population.value,
    };
  };

  const inFile = (value: unknown): string => {
    const file = path.join(folder, 'proof.json');
    writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
    return file;
  };

  test('all draws of the Register hold', async () => {
    const { exitCode, out } = await loggkontroll('verify-draw', '--register', sites.registerUrl);
    expect(out).toContain('18 draws checked, all hold.');
    expect(exitCode).toBe(0);
  });

  test('one plan and one order can be asked for', async () => {
    const ofPlan = await loggkontroll(
      'verify-draw',
      '--register',
      sites.registerUrl,
      '--plan',
      plan,
      '--json',
    );
    expect(JSON.parse(ofPlan.out)).toEqual({
      draws: [{ of: plan, kind: 'plan', attempt: 1, standing: 'holds' }],
    });
    const { records } = await openRegister(sites.bot()).orders.list({ where: { Period: '2026-Q1' } });
    const orderId = records[0]?.recordId ?? '';
    const ofOrder = await loggkontroll(
      'verify-draw',
      '--register',
      sites.registerUrl,
      '--order',
      orderId,
      '--json',
    );
    expect(JSON.parse(ofOrder.out)).toEqual({
      draws: [{ of: orderId, kind: 'days', attempt: 1, standing: 'holds' }],
    });
  });

  test('a plan that does not exist is said to be missing', async () => {
    const { exitCode, err } = await loggkontroll(
      'verify-draw',
      '--register',
      sites.registerUrl,
      '--plan',
      'plan-none',
    );
    expect([exitCode, err]).toEqual([2, 'plan-none does not exist, or may not be read.\n']);
  });

  test('a proof in a file is run again without SharePoint', async () => {
    const { exitCode, out } = await loggkontroll('verify-draw', '--file', inFile(await proofOfPlan()));
    expect(out).toContain('holds');
    expect(exitCode).toBe(0);
  });

  test('a proof whose picks or population are others does not hold', async () => {
    const { proof, population } = await proofOfPlan();
    const otherPicks = { proof: { ...proof, picks: proof.picks?.slice(1) }, population };
    expect(await loggkontroll('verify-draw', '--file', inFile(otherPicks))).toMatchObject({
      exitCode: 1,
      out: expect.stringContaining('something else was drawn') as string,
    });
    const employee = /"employeeIds":\["([^"]+)"/.exec(population)?.[1] ?? '';
    const otherPopulation = { proof, population: population.replaceAll(`"${employee}"`, `"${employee}0"`) };
    expect((await loggkontroll('verify-draw', '--file', inFile(otherPopulation))).exitCode).toBe(1);
  });

  test.each(['', 'not json', '{}', '{"proof":{"rule":{}}}'])(
    '%j is not a proof, and that is said',
    async (text) => {
      const { exitCode, err } = await loggkontroll('verify-draw', '--file', inFile(text));
      expect(exitCode).toBe(2);
      expect(err).toContain('is not the proof of a draw');
    },
  );
});

describe('verify', () => {
  const verified = async (): Promise<{ exitCode: number; report: VerifyReport }> => {
    const { exitCode, out, err } = await loggkontroll('verify', '--register', sites.registerUrl, '--json');
    expect(err).toBe('');
    return { exitCode, report: JSON.parse(out) as VerifyReport };
  };

  const codesOf = ({ faulty }: VerifyReport, recordId: string): readonly string[] =>
    faulty
      .filter((record) => record.recordId === recordId)
      .flatMap(({ faults }) => faults.map(({ code }) => code));

  test('a year that people have done through the suite agrees in every record', async () => {
    const { exitCode, report } = await verified();
    expect(report.faulty).toEqual([]);
    expect(exitCode).toBe(0);
    const counts = Object.fromEntries(report.lists.map(({ list, records }) => [list, records]));
    expect(counts).toMatchObject({
      Plans: 3,
      Orders: 15,
      Reviews: 15,
      Registrations: 20,
      Controls: 21,
      Authorisations: 6,
    });
  });

  test('for people it ends with one sentence, and says what it cannot see', async () => {
    const { out } = await loggkontroll('verify', '--register', sites.registerUrl);
    expect(out).toContain('Everything agrees.');
    expect(out).toContain('cannot be seen');
  });

  test('a column edited in the list in one’s own name is reported, with both values and who it was', async () => {
    const { Id, RecordId } = await owner.first('Controls');
    await owner.change('Controls', Id, { Status: 'deviation' });
    const { exitCode, report } = await verified();
    expect(codesOf(report, RecordId)).toEqual(['columns-differ']);
    expect(exitCode).toBe(1);
    const columns = [{ column: 'Status', before: 'done', after: 'deviation' }];
    expect(report.harmless).toMatchObject([
      { recordId: RecordId, causes: [{ code: 'columns-edited', columns }] },
    ]);
    await owner.change('Controls', Id, { Status: 'done' });
    const putRight = await verified();
    expect(putRight.report.faulty).toEqual([]);
    expect(putRight.exitCode).toBe(0);
  });

  test('a column changed without a new version is reported', async () => {
    const { Id, RecordId } = await owner.first('Controls', "Period eq '2026-Q2'");
    await owner.changeWithoutVersion('Controls', Id, { Status: 'deviation' });
    const { exitCode, report } = await verified();
    expect(exitCode).toBe(1);
    expect(codesOf(report, RecordId)).toContain('columns-differ');
    expect(report.faulty).toHaveLength(1);
  });

  test('an entry altered in place is reported with its number', async () => {
    const { Id, RecordId, History } = await owner.first('Reviews');
    await owner.change('Reviews', Id, { History: History.replace('"reviewStarted"', '"reviewStopped"') });
    const { report } = await verified();
    expect(codesOf(report, RecordId)).toContain('record-damaged');
    const damaged = report.faulty.find(({ recordId }) => recordId === RecordId);
    expect(damaged?.faults).toContainEqual({
      code: 'record-damaged',
      fault: { code: 'history-entry-altered', n: 2 },
    });
  });

  test('a history rewritten with a whole chain is reported, and what the suite would not have allowed', async () => {
    const { Id, RecordId, History } = await owner.first('Orders', "Status eq 'completed'");
    const read = parseHistory<{ readonly type: string }>(History);
    const [placed] = read.ok ? read.value : [];
    if (placed === undefined) throw new Error('No entry');
    const stranger = municipality.members['log-administrator'][0] ?? '';
    const begun = append([], [placed.event], placed);
    const forged = append(begun, [{ type: 'orderAttested' }], { at: sites.now(), by: stranger });
    await owner.change('Orders', Id, { History: formatHistory(forged) });
    const { report } = await verified();
    expect(codesOf(report, RecordId)).toEqual(
      expect.arrayContaining(['version-rewrites', 'entry-by-another', 'entry-refused', 'columns-differ']),
    );
  });

  test('a save without a new version, in another’s name, is reported', async () => {
    const { Id, RecordId, History } = await owner.first('Registrations');
    const read = parseHistory<{ readonly type: string }>(History);
    const [registered] = read.ok ? read.value : [];
    if (registered === undefined) throw new Error('No entry');
    const forged = append([], [{ ...registered.event, unitId: 'unit-99' }], registered);
    await owner.changeWithoutVersion('Registrations', Id, { History: formatHistory(forged) });
    const { report } = await verified();
    expect(codesOf(report, RecordId)).toEqual(expect.arrayContaining(['columns-differ']));
  });

  test('a second item of a record is reported', async () => {
    const { RecordId, History } = await owner.first('Plans');
    await owner.add('Plans', { Title: 'FFS', RecordId, History });
    const { report } = await verified();
    expect(codesOf(report, RecordId)).toContain('record-twice');
  });

  test('a record that is gone is missed by those that speak of it', async () => {
    const { Id, RecordId } = await owner.first('Registrations', "Period eq '2026-Q3'");
    await owner.remove('Registrations', Id);
    const { report } = await verified();
    expect(codesOf(report, RecordId)).toEqual(['record-gone']);
  });

  test('a registration made by hand where the bot derives one is reported', async () => {
    const { Id, RecordId, History } = await owner.first('Registrations', "Period eq '2026-Q2'");
    const read = parseHistory<{ readonly type: string }>(History);
    const [registered] = read.ok ? read.value : [];
    if (registered === undefined) throw new Error('No entry');
    const reviewer = (registered.event as unknown as { readonly reviewer: string }).reviewer;
    const forged = append([], [registered.event], { at: registered.at, by: reviewer });
    await owner.change('Registrations', Id, { History: formatHistory(forged) });
    const { report } = await verified();
    expect(codesOf(report, RecordId)).toEqual(
      expect.arrayContaining(['derived-by-hand', 'version-rewrites', 'entry-by-another']),
    );
  });

  test('a setting of the bot’s own that somebody else has written is reported', async () => {
    const { Id, Key } = await owner.setting('planned/');
    await owner.change('Settings', Id, { Value: '2026-Q4' });
    const { report } = await verified();
    expect(codesOf(report, Key)).toEqual(['setting-not-by-the-bot']);
  });

  test('a public key that was changed proves no seal any more', async () => {
    const { Id, Key, Value } = await owner.setting('public-key/');
    const { x, y, ...rest } = JSON.parse(Value) as { readonly x: string; readonly y: string };
    await owner.change('Settings', Id, { Value: JSON.stringify({ ...rest, x: y, y: x }) });
    const { report } = await verified();
    expect(codesOf(report, Key)).toEqual(['setting-not-by-the-bot', 'key-is-another']);
    const sealed = report.faulty.filter(({ list }) => list === 'Controls');
    expect(sealed.length).toBeGreaterThan(10);
    expect(sealed.flatMap(({ faults }) => faults.map(({ code }) => code))).toContain('seal-key-unknown');
  });

  test('an address that is no Register is told in words, with exit code 2', async () => {
    const { exitCode, err } = await loggkontroll(
      'verify',
      '--register',
      `${sites.standIn.url}/sites/nothing`,
    );
    expect(exitCode).toBe(2);
    expect(err).toContain('SharePoint did not answer as expected (not-found)');
  });
});
