import { readFile } from 'node:fs/promises';
import { parseMapping } from '@loggkontroll/core/log';
import { openVault } from '@loggkontroll/sharepoint/vault';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { giveBack } from '../lent-page.ts';
import { choose, chooseLog, file, openPanel, orderStateOf, readFiles } from './deliver-panel.ts';
import { findingsMaterial } from './given-findings.ts';
import { client, logText } from './given-log.ts';
import { givenOrder } from './given-order.ts';
import { startReviewSuite } from './review-suite.ts';
import type { ReviewSuite } from './review-suite.ts';
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

test('says which system a log is from, and asks for the unit where it does not say it', async () => {
  const given = await givenOrder(suite, 'system');
  const page = await openPanel({ suite, browser }, given);
  const employeeId = given.order.employees[0]?.employeeId ?? '';
  const rows = given.days.map((day, index) =>
    [employeeId, client(index).number, `Ä-${index}`, `${day} 09:00:00`, 'Läst'].join(';'),
  );
  const log = ['HSA-id;Personnummer;Ärende-id;Tid;Händelse', ...rows, ''].join('\r\n');
  await choose(page, file('arenden.csv', log), file('treserva.csv', logText(given, { rows: 6, clients: 1 })));
  await page.getByText('arenden.csv (1177)').waitFor();
  await page.getByText('treserva.csv (Treserva)').waitFor();
  const unit = page.getByLabel('Enhet som loggen gäller');
  expect(await unit.inputValue()).toBe(given.order.clusterName);
  expect(await seriousViolations(page)).toEqual([]);
  await unit.fill('');
  expect(await page.getByRole('button', { name: 'Läs filerna' }).isDisabled()).toBe(true);
  await unit.fill('Mottagning Öst');
  await readFiles(page);
  const kept = page.getByRole('region', { name: 'Det här levereras' });
  await kept.getByText('arenden.csv (1177): 3 rader lästa.').waitFor();
  for (const box of await kept.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Leverera', exact: true }).click();
  await page.getByText('Hos granskaren').first().waitFor();
  const sha256 = (await orderStateOf(suite, given)).delivered?.file.sha256 ?? '';
  const text = await openVault(suite.sites.bot()).readDelivery(given.room, sha256);
  expect(text).toMatchObject({ ok: true });
  expect(JSON.stringify(text)).toContain('Mottagning Öst');
  await giveBack(page);
});

test('asks for the unit of entries when reading has shown that they lack it, and reads them with it', async () => {
  const given = await givenOrder(suite, 'entries');
  const page = await openPanel({ suite, browser }, given);
  const employeeId = given.order.employees[0]?.employeeId ?? '';
  const entries = given.days.map(
    (day, index) =>
      `<log><logId>${index}</logId><activity><activityType>Läsa</activityType><startDate>${day}T09:00:00</startDate></activity><user><userId>${employeeId}</userId></user><resources><resource><patient><patientId><extension>${client(index).number}</extension></patientId></patient></resource></resources></log>`,
  );
  await choose(page, file('npo.xml', Buffer.from(`<StoreLog>${entries.join('')}</StoreLog>`)));
  await page.getByText('npo.xml (nationella loggtjänsten, RIV-TA)').waitFor();
  const unit = page.getByLabel('Enhet som loggen gäller');
  expect(await unit.count()).toBe(0);
  await readFiles(page);
  await page.getByText('Ange enheten och läs filerna igen.').waitFor();
  expect(await page.getByRole('button', { name: 'Beskriv kolumnerna' }).count()).toBe(0);
  await unit.fill('Vårdcentral Väst');
  await readFiles(page);
  const kept = page.getByRole('region', { name: 'Det här levereras' });
  await kept.getByText('npo.xml (nationella loggtjänsten, RIV-TA): 3 rader lästa.').waitFor();
  await giveBack(page);
});

test('a log that nobody knows is described, shown as it will be read, kept as a file, and used again from it', async () => {
  const given = await givenOrder(suite, 'described');
  const page = await openPanel({ suite, browser }, given);
  const employeeId = given.order.employees[0]?.employeeId ?? '';
  const rows = given.days.map((day, index) => {
    const [year, month, date] = day.split('-').map(Number);
    return `${date}/${month}/${year} 09:15;${employeeId};${client(index).number};Frobbat;Eken`;
  });
  const log = ['Loggad;Vem;Vars;Gjorde;Enhet', ...rows, ''].join('\n');
  await choose(page, file('nova.csv', log));
  await page.getByRole('alert').getByRole('button', { name: 'Beskriv kolumnerna' }).click();
  const dialog = page.getByRole('dialog', { name: 'Beskriv kolumnerna i nova.csv' });
  await dialog.getByText(/Det här saknas: dag och klockslag/).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  for (const [what, column] of [
    ['Dag och klockslag i samma kolumn', 'Loggad'],
    ['Medarbetarens konto', 'Vem'],
    ['Personnummer', 'Vars'],
    ['Vad som gjordes', 'Gjorde'],
    ['Så skrivs dagarna', 'D/M/YYYY'],
    ['Frobbat', 'changed'],
  ] as const) {
    await dialog.getByLabel(what).selectOption(column);
  }
  await dialog
    .getByRole('table', { name: 'Så läses de första raderna' })
    .getByText('Ändrat')
    .first()
    .waitFor();
  await dialog.getByRole('cell', { name: `${given.days[0]} 09:15:00` }).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Hämta som fil' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('mappning-nova.json');
  const saved = await readFile(await download.path(), 'utf8');
  expect(parseMapping(saved)).toMatchObject({ value: { dates: ['D/M/YYYY'], acts: { Frobbat: 'changed' } } });
  await dialog.getByRole('button', { name: 'Använd', exact: true }).click();
  await page.getByText('nova.csv (enligt beskrivningen ”nova”)').waitFor();
  await page.getByRole('button', { name: 'Ta bort nova.csv' }).click();

  await choose(page, file('nova2.csv', log));
  await page.getByText('nova2.csv (enligt beskrivningen ”nova”)').waitFor();
  await page.reload();
  await page.getByLabel('Logg ur verksamhetssystemet').waitFor({ state: 'attached' });
  await choose(page, file('nova3.csv', log));
  await page.getByRole('button', { name: 'Beskriv kolumnerna' }).click();
  await page.getByLabel('Öppna en sparad beskrivning').setInputFiles([file('fel.json', '{"format":1}')]);
  await page.getByText('Beskrivningen har fel på de här ställena').waitFor();
  await page.getByLabel('Öppna en sparad beskrivning').setInputFiles([file('nova.json', Buffer.from(saved))]);
  await page.getByText('Beskrivningen ”nova” är öppnad.').waitFor();
  await page.getByRole('button', { name: 'Använd', exact: true }).click();
  await readFiles(page);
  const kept = page.getByRole('region', { name: 'Det här levereras' });
  await kept.getByText('nova3.csv (enligt din beskrivning av kolumnerna): 3 rader lästa.').waitFor();
  await giveBack(page);
});

test('tells how much the registers explain before anything is sent, of rows and of pairs', async () => {
  const given = await givenOrder(suite, 'explained');
  const page = await openPanel({ suite, browser }, given);
  const { log, registers } = findingsMaterial(given);
  await page
    .getByLabel('Register vid sidan av')
    .setInputFiles(
      Object.entries(registers).map(([name, text]) => file(`${name}.csv`, Buffer.from(text, 'utf8'))),
    );
  await page.getByText('clients.csv (personer)').waitFor();
  await chooseLog(page, file('september.csv', log));
  const kept = page.getByRole('region', { name: 'Det här levereras' });
  await kept.getByText('84 % av raderna i leveransen, och 66 % av de olika paren').waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await giveBack(page);
});
