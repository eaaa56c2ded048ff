import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deliveryHash, parseDelivery } from '@loggkontroll/core/log';
import { formatDays } from '@loggkontroll/ui/texts';
import { openVault } from '@loggkontroll/sharepoint/vault';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { giveBack } from '../lent-page.ts';
import { startReviewSuite } from './review-suite.ts';
import type { ReviewSuite } from './review-suite.ts';
import { client, logText, registerTexts } from './given-log.ts';
import { givenOrder } from './given-order.ts';
import type { GivenOrder } from './given-order.ts';
import {
  choose,
  chooseFromDisk,
  chooseLog,
  file,
  openPanel,
  orderStateOf,
  readFiles,
} from './deliver-panel.ts';
import type { Chosen } from './deliver-panel.ts';
import { seriousViolations } from '../axe.ts';

let suite: ReviewSuite;
let browser: Browser;
beforeAll(async () => {
  [suite, browser] = await Promise.all([startReviewSuite(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await suite.close();
});

const stateOf = (given: GivenOrder) => orderStateOf(suite, given);

const uploads = (): number =>
  suite.sites.standIn
    .requests()
    .filter(
      ({ method, path }) => method === 'POST' && /Logs.*files\/AddUsingPath/i.test(decodeURIComponent(path)),
    ).length;

test('keeps what was drawn, shows it, and delivers that alone', async () => {
  const given = await givenOrder(suite, 'deliver');
  const page = await openPanel({ suite, browser }, given);
  const registers = registerTexts(given);
  await page
    .getByLabel('Register vid sidan av')
    .setInputFiles(Object.entries(registers).map(([name, text]) => file(name, text)));
  await page.getByText('shifts.csv (scheman)').waitFor();
  await chooseLog(page, file('september.csv', logText(given, { rows: 60, clients: 3 })));
  const kept = page.getByRole('region', { name: 'Det här levereras' });
  await kept.getByText('60 rader i loggen').waitFor();
  await kept.getByText('Uppdrag följde inte med').waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  expect(uploads()).toBe(0);
  await page.getByRole('button', { name: 'Leverera', exact: true }).click();
  await page.getByText('Hos granskaren').first().waitFor();

  const state = await stateOf(given);
  const sha256 = state.delivered?.file.sha256 ?? '';
  expect(state).toMatchObject({
    status: 'at-reviewer',
    delivered: { file: { accesses: 60, rejectedRows: 0 } },
  });
  const text = await openVault(suite.sites.bot()).readDelivery(given.room, sha256);
  if (!text.ok) throw new Error(text.refusal.code);
  expect(deliveryHash(text.value)).toBe(sha256);
  expect(text.value).not.toContain(client(99).number.replace('-', ''));
  expect(text.value).not.toContain('nagon99');
  const delivery = parseDelivery(text.value);
  expect(delivery).toMatchObject({
    value: { employees: given.order.employees, registers: [{ register: 'shifts' }, { register: 'visits' }] },
  });
  await giveBack(page);
});

test('finds its own file again when the first attempt was cut off before the order knew of it', async () => {
  const given = await givenOrder(suite, 'cut-off');
  const page = await openPanel({ suite, browser }, given);
  suite.sites.standIn.clearRequests();
  const everything = '**/_api/**';
  await page.route(everything, (route) =>
    route.request().headers()['x-http-method'] === 'MERGE' ? route.abort() : route.continue(),
  );
  await chooseLog(page, file('september.csv', logText(given, { rows: 12, clients: 1 })));
  await page.getByRole('button', { name: 'Leverera', exact: true }).click();
  await page.getByRole('alert').waitFor();
  expect((await stateOf(given)).status).toBe('days-drawn');
  expect(uploads()).toBe(1);

  await page.unroute(everything);
  await page.getByRole('button', { name: 'Leverera', exact: true }).click();
  await page.getByText('Hos granskaren').first().waitFor();
  expect((await stateOf(given)).status).toBe('at-reviewer');
  expect(uploads()).toBe(1);
  await giveBack(page);
});

test('refuses files in sentences that say what to do, and sends nothing', async () => {
  const given = await givenOrder(suite, 'refused');
  const good = logText(given, { rows: 12, clients: 1 });
  const page = await openPanel({ suite, browser }, given);
  const refused = (words: string) =>
    page.getByRole('alert').filter({ hasText: words }).filter({ hasText: 'Inget har skickats.' }).waitFor();
  const putAway = (chosen: Chosen) => page.getByRole('button', { name: `Ta bort ${chosen.name}` }).click();
  suite.sites.standIn.clearRequests();
  for (const [words, chosen] of [
    ['Filen är tom', file('tom.csv', '')],
    ['Det är en Excelfil av äldre slag', file('logg.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))],
    ['Det är en PDF', file('logg.pdf', '%PDF-1.7 \n')],
    ['Kolumnen H-Typ saknas', file('utan.csv', good.replaceAll('H-Typ', 'Annat'))],
    ['Filen känns inte igen som en logg', file('brev.csv', 'Hej!\nDet här är ett brev.\n')],
  ] as const) {
    await choose(page, chosen);
    await refused(words);
    expect(await page.getByRole('button', { name: 'Läs filerna' }).isDisabled()).toBe(true);
    await putAway(chosen);
  }
  for (const [words, chosen] of [
    ['Excelfilen är skadad', file('logg.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]))],
    ['men beställningen gäller september 2026', file('augusti.csv', good.replaceAll('2026-09', '2026-08'))],
    ['Filen har rubriker men inga rader', file('rubriker.csv', good.split('\r\n').slice(0, 2).join('\r\n'))],
  ] as const) {
    await chooseLog(page, chosen);
    await refused(words);
    await putAway(chosen);
  }
  await chooseLog(page, file('a.csv', good), file('b.csv', good));
  await refused('Loggen b.csv kan inte användas. Den har samma innehåll som a.csv.');
  expect(uploads()).toBe(0);
  expect((await stateOf(given)).status).toBe('days-drawn');
  await giveBack(page);
});

test('says that a file is chosen already, and which register takes the place of another', async () => {
  const given = await givenOrder(suite, 'again');
  const page = await openPanel({ suite, browser }, given);
  const folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-'));
  const [log, register, other] = ['september.csv', 'shifts.csv', 'shifts-ny.csv'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  for (const name of [log, register, other]) await writeFile(name, logText(given, { rows: 12, clients: 1 }));
  const says = (sentence: string) => page.getByRole('status').filter({ hasText: sentence }).waitFor();
  await page.getByLabel('Logg ur verksamhetssystemet').setInputFiles([log]);
  await page.getByLabel('Logg ur verksamhetssystemet').setInputFiles([log]);
  await says('september.csv är redan vald.');
  expect(await page.getByRole('button', { name: 'Ta bort september.csv' }).count()).toBe(1);
  await page.getByLabel('Register vid sidan av').setInputFiles([register]);
  await page.getByRole('button', { name: 'Ta bort shifts.csv' }).waitFor();
  expect(await page.getByText('är redan vald').count()).toBe(0);
  await page.getByLabel('Register vid sidan av').setInputFiles([other]);
  await says('shifts-ny.csv används i stället för shifts.csv.');
  expect(await seriousViolations(page)).toEqual([]);
  await giveBack(page);
  await rm(folder, { recursive: true });
});

test('asks before it delivers what may be the wrong file or half of it', async () => {
  const given = await givenOrder(suite, 'cautions');
  const page = await openPanel({ suite, browser }, given);
  const others = logText(given, { rows: 12, clients: 1 })
    .split('\r\n')
    .filter((line) => !line.startsWith(given.days[0] ?? ''))
    .map((line) =>
      given.order.employees.reduce((text, { employeeId }) => text.replace(employeeId, 'nagon98'), line),
    )
    .join('\r\n');
  await chooseLog(page, file('september.csv', `${others}rad som inte går att läsa\r\n`));
  const deliver = page.getByRole('button', { name: 'Leverera', exact: true });
  await deliver.waitFor();
  const boxes = page.getByRole('region', { name: 'Det här levereras' }).getByRole('checkbox');
  expect(await boxes.count()).toBe(3);
  const missing = formatDays('sv', given.days.slice(0, 1), given.order.month);
  await page.getByRole('checkbox', { name: `Loggen saknar ${missing}. Jag har` }).waitFor();
  await page.getByText('har inte varit inne i systemet de dagar som loggen har').waitFor();
  for (const box of await boxes.all()) {
    expect(await deliver.isDisabled()).toBe(true);
    await box.check();
  }
  expect(await deliver.isDisabled()).toBe(false);

  await page.getByRole('button', { name: 'Välj andra filer' }).click();
  await page.getByRole('button', { name: 'Ta bort september.csv' }).click();
  const otherDay = others.split('\r\n').filter((line) => !given.days.some((day) => line.startsWith(day)));
  await chooseLog(page, file('femtonde.csv', otherDay.join('\r\n')));
  await page.getByText('Inga rader: loggen har inga av de utlottade dagarna.').waitFor();
  expect(await boxes.count()).toBe(1);
  const all = formatDays('sv', given.days.toSorted(), given.order.month);
  await page.getByRole('checkbox', { name: `Loggen saknar alla de utlottade dagarna: ${all}.` }).check();
  expect(await deliver.isDisabled()).toBe(false);
  await giveBack(page);
});

test('reads a large export beside the page, and can be stopped', async () => {
  const given = await givenOrder(suite, 'cancel');
  const page = await openPanel({ suite, browser }, given);
  const [head = '', columns = '', first = ''] = logText(given, { rows: 12, clients: 1 }).split('\r\n');
  const large = `${head}\r\n${columns}\r\n${`${first}\r\n`.repeat(400_000)}`;
  const folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-large-'));
  await writeFile(path.join(folder, 'stor.csv'), large);
  await chooseFromDisk(page, path.join(folder, 'stor.csv'));
  await readFiles(page);
  await page.getByRole('progressbar', { name: 'Läs filerna' }).waitFor();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: 'Läs filerna' }).waitFor();
  expect(await page.getByText('Det här levereras').count()).toBe(0);
  await giveBack(page);
  await rm(folder, { recursive: true });
});
