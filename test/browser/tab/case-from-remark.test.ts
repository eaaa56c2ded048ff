import { smallSize } from '@loggkontroll/infra/local/demo';
import { openCases } from '@loggkontroll/sharepoint/records';
import type { Browser } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { comeBack } from './come-back.ts';
import { complaintsOf, startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

let suite: Suite;
let browser: Browser;

beforeAll(async () => {
  suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z', past: true });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await suite.close();
});

it('the bot opens a case from a remark; whoever has it says whom it is about, and calls them when the bot has set it', async () => {
  await suite.sweep();
  const cases = openCases(suite.sites.bot());
  const [record] = (await cases.list({ where: {} })).records;
  if (record === undefined) throw new Error('no case');
  const { caseId, responsible } = record.state;
  expect(record.state.origin.kind).toBe('review');

  const page = await (await browser.newContext()).newPage();
  const complaints = complaintsOf(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(suite.address(responsible, 'cases'));
  await page.getByRole('list', { name: 'Väntar på dig' }).getByRole('link').click();
  // It was reported when the review was registered, and no clock runs.
  await page.getByText(/^Rapporten lämnades .*gäller \d+ person/).waitFor();
  expect(await page.getByText(/^Tiden gick ut|timmar kvar/).count()).toBe(0);
  await page.getByRole('button', { name: 'Ladda ner loggen' }).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByLabel(/^Namn/).fill('Märkt Namn');
  await page.getByLabel(/^Användarkonto/).fill('Markt01');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page
    .getByText(/Ärendet görs i ordning/)
    .first()
    .waitFor();

  await suite.sweep();
  await comeBack(page);
  await page.getByLabel(/^Dag/).fill('2026-10-07');
  await page.getByLabel(/^Klockslag/).fill('13:00');
  await page.getByLabel(/^Plats/).fill('Rum 2');
  await page.getByRole('button', { name: 'Gör kallelsen' }).click();
  await page.getByText('Kallelsen är gjord.').waitFor();

  const found = await cases.find(caseId);
  expect(found).toMatchObject({ ok: true, value: { state: { status: 'conversation-called' } } });
  const said = JSON.stringify([found, asked.map(decodeURIComponent)]);
  expect(said).not.toMatch(/märkt|markt01/i);
  expect(complaints).toEqual([]);
});
