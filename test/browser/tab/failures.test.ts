import { smallSize } from '@loggkontroll/infra/local/demo';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Order } from '@loggkontroll/core/workflow';
import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { giveBackAll, lendPage } from '../lent-page.ts';
import { calm, drop, throttle } from './disturb.ts';
import { drawPlan, lock, placeOrders } from './planner-steps.ts';
import { complaintsOf, startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

let suite: Suite;
let browser: Browser;
let page: Page;
let planner: string;
let order: Order;

beforeAll(async () => {
  suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' });
  browser = await launchChromium();
  [planner = ''] = suite.municipality.members.planner;
  const { page: first, giveBack } = await lendPage(browser);
  await first.goto(suite.address(planner, 'plan'));
  await lock(first);
  await drawPlan(first, suite);
  await placeOrders(first);
  await giveBack();
  const { records } = await openRegister(suite.sites.bot()).orders.list({ where: { Period: '2026-Q4' } });
  const own = records.find(({ state }) => state.branch === 'authority');
  if (own === undefined) throw new Error('No order of the authority.');
  order = own.state;
});

beforeEach(async () => {
  ({ page } = await lendPage(browser));
});

afterEach(async () => {
  await giveBackAll(browser);
  await calm(suite);
});

afterAll(async () => {
  await browser.close();
  await suite.close();
});

const statusNow = async (): Promise<string> => {
  const found = await openRegister(suite.sites.bot()).orders.find(order.orderId);
  return found.ok ? found.value.state.status : found.refusal.code;
};

describe('when SharePoint or the connection fails', () => {
  it('throttled for a second, the page waits and then shows what was asked for', async () => {
    await throttle(suite, { retryAfter: 1, times: 2, match: 'Orders' });
    await page.goto(suite.address(planner));
    await page
      .getByRole('button', { name: /^Ta ställning/ })
      .first()
      .waitFor();
  });

  it('throttled for long, the page says so, and trying again works', async () => {
    await throttle(suite, { retryAfter: 1, times: 3, match: 'Reviews' });
    await page.goto(suite.address(planner));
    await page.getByRole('alert').getByText('SharePoint ber oss vänta').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page
      .getByRole('button', { name: /^Ta ställning/ })
      .first()
      .waitFor();
  });

  it('down from the start, the page says so instead of staying empty', async () => {
    await drop(suite, { when: 'before', times: 30 });
    await page.goto(suite.address(planner));
    await page.getByText('SharePoint svarar inte').waitFor();
    await calm(suite);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByRole('heading', { name: 'Översikt' }).waitFor();
  });

  it('with the network gone in mid-work, nothing is half-written and the page goes on when it is back', async () => {
    await page.goto(suite.address(planner, `orders/${order.orderId}`));
    await page.getByRole('button', { name: 'Avvisa' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Skälet får inte försvinna');
    await page.context().setOffline(true);
    await dialog.getByRole('button', { name: 'Avvisa' }).click();
    await dialog.getByText('Ingen anslutning').waitFor();
    expect(await dialog.getByRole('textbox').inputValue()).toBe('Skälet får inte försvinna');
    await page.context().setOffline(false);
    await dialog.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('button', { name: 'Attestera' }).waitFor();
    expect(await statusNow()).toBe('placed');
  });

  it('with the answer lost after the save, the page finds out that it was saved', async () => {
    await page.goto(suite.address(planner, `orders/${order.orderId}`));
    await page.getByRole('button', { name: 'Attestera' }).waitFor();
    const complaints = complaintsOf(page);
    await drop(suite, { when: 'after', times: 1, match: 'Orders.*items\\(' });
    await page.getByRole('button', { name: 'Attestera' }).click();
    await page.getByText('Attesterad, dagar ska lottas').waitFor();
    expect(complaints).toHaveLength(1);
    expect(await statusNow()).toBe('attested');
  });

  it('with somebody that SharePoint does not know, says that signing in failed', async () => {
    await page.goto(suite.address('ffffffff-0000-4000-8000-000000000000'));
    await page.getByText('Inloggningen gick inte').waitFor();
  });

  it('with nobody chosen, says where one chooses', async () => {
    await page.goto(suite.address('x').replace('person=x', ''));
    await page.getByText('Vem är du?').waitFor();
  });
});
