import { demoSize } from '@loggkontroll/infra/local/demo';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { everyLook, teamsLooks } from './every-look.ts';
import type { Look } from './every-look.ts';
import { drawPlan, lock, placeOrders } from './planner-steps.ts';
import { startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

/** And a browser whose person has chosen their own colours. */
const looks: readonly Look[] = [...teamsLooks, { theme: 'own-colours', words: 'sv', width: 400 }];

let suite: Suite;
let browser: Browser;
let planner: string;
let administrator: string;

beforeAll(async () => {
  suite = await startSuite({ size: demoSize, now: '2026-10-06T08:00:00Z', past: true });
  browser = await launchChromium();
  [planner = ''] = suite.municipality.members.planner;
  [administrator = ''] = suite.municipality.members['log-administrator'];
});

afterAll(async () => {
  await browser.close();
  await suite.close();
});

/** A place in every look, when `ready` is there. */
const look = (name: string, personId: string, at: string, ready: string): Promise<void> =>
  everyLook(
    { browser, suite },
    { personId, at, name },
    (page) => page.locator(ready).first().waitFor(),
    looks,
  );

describe('the pages in every look, language and width', () => {
  it('Planera before the draw, and Översikt with the plan to make', async () => {
    await look('overview-plan', planner, '', 'li button');
    await look('plan-population', planner, 'plan', 'svg[role=img]');
  });

  it('Planera with the draw, its proof and the orders to come', async () => {
    const page = await browser.newPage();
    await page.goto(suite.address(planner, 'plan'));
    await lock(page);
    await drawPlan(page, suite);
    await look('plan-drawn', planner, 'plan', 'dl');
    await placeOrders(page);
    await page.close();
    await suite.sweep();
    await look('overview-planner', planner, '', '[role=progressbar]');
    await look('orders', planner, 'orders', 'a[href*="orders/"]');
  });

  it('an order to attest, one that is finished, and a review that is late', async () => {
    const { orders } = openRegister(suite.sites.bot());
    const ordersOf = async (period: string) =>
      (await orders.list({ where: { Period: period } })).records.map(({ state }) => state);
    const own = (await ordersOf('2026-Q4')).find(({ branch }) => branch === 'authority');
    const finished = (await ordersOf('2026-Q1')).find(({ logFate }) => logFate?.fate === 'deleted');
    const late = (await ordersOf('2026-Q2')).find(({ status }) => status === 'at-reviewer');
    await look('order-attest', planner, `orders/${own?.orderId ?? ''}`, 'ol');
    await look('order-finished', planner, `orders/${finished?.orderId ?? ''}`, 'ol');
    await look('overview-late', late?.reviewer ?? '', '', 'li button');
  });

  it('Kontroller, a department head’s Översikt, and an empty queue', async () => {
    await look('controls', planner, 'controls', 'table');
    await look('figures', planner, 'controls/figures', 'table');
    await look('figures-units', suite.municipality.units[0]?.managerId ?? '', 'controls/figures', 'table');
    await look('figures-requests', administrator, 'controls/figures', 'table');
    await look('supervision', planner, 'controls/supervision', 'main dl');
    await look('overview-head', suite.municipality.departments[0]?.headId ?? '', '', '[role=progressbar]');
    await look('overview-log-administrator', administrator, '', 'main p');
  });

  it('the figures of the year are saved as a workbook and on paper', async () => {
    const page = await browser.newPage();
    await page.goto(suite.address(planner, 'controls'));
    await page.getByRole('link', { name: 'Årets siffror' }).click();
    await page.getByRole('heading', { name: 'Per avdelning', exact: true }).waitFor();
    await page.getByRole('switch', { name: 'Visa åren bredvid varandra' }).click();
    await page.getByRole('heading', { name: 'År för år', exact: true }).waitFor();
    for (const [button, file] of [
      ['Spara som Excel', 'Loggkontroll 2026.xlsx'],
      ['Spara som PDF', 'Loggkontroll 2026.pdf'],
    ] as const) {
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      expect((await downloading).suggestedFilename()).toBe(file);
    }
    await page.close();
  });

  it('a department head saves on paper what a supervisory authority asks', async () => {
    const head = suite.municipality.departments[0]?.headId ?? '';
    const page = await browser.newPage();
    await page.goto(suite.address(head, 'controls'));
    await page.getByRole('link', { name: 'Underlag för tillsyn' }).click();
    await page.getByRole('heading', { name: 'Görs kontrollerna?' }).waitFor();
    await page.getByText('Planerarna ser dem').waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Spara som PDF' }).click();
    expect((await downloading).suggestedFilename()).toBe('Tillsyn 2026.pdf');
    await page.close();
  });

  it('somebody who is not known', async () => {
    await look('unknown-person', 'ffffffff-0000-4000-8000-000000000000', '', '[role=alert]');
  });
});
