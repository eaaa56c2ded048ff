import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '@loggkontroll/infra/cli';

const loggkontroll = async (args: readonly string[]) => {
  let [out, err] = ['', ''];
  const exitCode = await run(['screen', ...args], {
    env: {},
    write: (text) => void (out += text),
    writeError: (text) => void (err += text),
  });
  return { exitCode, out, err };
};

const findingsIn = (out: string): unknown => (JSON.parse(out) as { readonly findings: unknown }).findings;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-told-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('is asked for no log: nothing is found, and that is no result', async () => {
  const { exitCode, out, err } = await loggkontroll([]);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toContain('--log FIL');
});

test('takes the unit of a log that does not say it, and asks for it otherwise', async () => {
  const header = 'HSA-id;Roll;Ärende-id;Ärendestatus;Personnummer;Tid;Händelse';
  const rows = ['SE1-A;Handläggare;1;Öppen;R1001;2026-09-03 08:15;Öppnat'];
  const cases = path.join(folder, 'cases.csv');
  await writeFile(cases, [header, ...rows, ''].join('\n'));
  const asked = await loggkontroll(['--log', cases]);
  expect(asked.err).toContain('ange den med --unit');
  const stated = await loggkontroll(['--log', cases, '--unit', ' Mottagning 3 ']);
  expect(stated.err).not.toContain('--unit');
  expect(findingsIn(stated.out)).toMatchObject([{ unit: 'Mottagning 3' }]);

  const entries = path.join(folder, 'entries.xml');
  const user = '<user><userId>a1</userId></user>';
  const activity =
    '<activity><activityType>Läsa</activityType><startDate>2026-09-03T08:15:00</startDate></activity>';
  const patient = '<patient><patientId><extension>R1001</extension></patientId></patient>';
  const resources = `<resources><resource>${patient}</resource></resources>`;
  await writeFile(entries, `<StoreLog><log><logId>1</logId>${activity}${user}${resources}</log></StoreLog>`);
  const refused = await loggkontroll(['--log', entries]);
  expect(refused).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining('careUnitId. Ta ut loggen på nytt med det, eller ange enheten') as string,
  });
  const read = await loggkontroll(['--log', entries, '--unit', 'Vårdcentral 1']);
  expect(findingsIn(read.out)).toMatchObject([{ unit: 'Vårdcentral 1' }]);
});

test('tells which rows of logs and registers it could not read, and which words nobody knows', async () => {
  const context = await mkdtemp(path.join(folder, 'context-'));
  await writeFile(path.join(context, 'assignments.csv'), 'subject;client;from;to;kind\na;R1;;;direkt\n');
  const clients = 'client;status\nR1;open\nR2;gone\n';
  await writeFile(path.join(context, 'clients.csv'), clients);
  const log = path.join(folder, 'words.csv');
  const row = '2026-09-03;08:00;a;R1;E;';
  const acts = ['Läst', 'Frobbat', 'Frobbat', 'Nådd via 0701234567'].map((act) => row + act);
  await writeFile(log, ['Datum;Tid;Aktör;Personnummer;Enhet;H-Typ', ...acts, 'x', ''].join('\n'));
  const refused = await loggkontroll(['--log', log, '--context', context]);
  expect(refused).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining('rad 2 (okänt slag av uppdrag)') as string,
  });
  await rm(path.join(context, 'assignments.csv'));
  const { err } = await loggkontroll(['--log', log, '--context', context, '--format', 'table']);
  expect(err).toContain('clients.csv: 1 rad gick inte att läsa: rad 3 (ett okänt ord).');
  expect(err).toContain('words.csv: 1 rad gick inte att läsa: rad 6 (för få fält).');
  expect(err).toContain('behålls som de står: ”Frobbat” (2), andra (1).');
});
