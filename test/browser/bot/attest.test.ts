import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Browser, Page } from 'playwright-core';
import { startPlayground } from '@loggkontroll/infra/local/playground';
import type { Playground } from '@loggkontroll/infra/local/playground';
import { freePort } from '../../contract/free-ports.ts';
import { eventually } from '../../contract/bot/eventually.ts';
import { personOf, startSuite } from '../../contract/bot/running-bot.ts';
import type { RunningSuite } from '../../contract/bot/running-bot.ts';
import { ids } from '../../contract/sharepoint/municipality.ts';
import { acting, orderOf } from '../../contract/sharepoint/reference-flow.ts';
import { launchChromium } from '../chromium.ts';

const output = path.resolve('test/output/bot');

let suite: RunningSuite;
let playground: Playground;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await mkdir(output, { recursive: true });
  suite = await startSuite();
  const { orders } = openRegister(suite.sharePoint.as('planner'));
  for (const orderId of ['keys', 'reject']) {
    await orders.create({ type: 'placeOrder', ...orderOf(orderId) }, acting('planner'));
  }
  const port = await freePort();
  playground = await startPlayground({
    botUrl: suite.bot.url,
    person: personOf('manager'),
    others: [],
    port,
  });
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  await page.goto(playground.url);
});

afterAll(async () => {
  await browser.close();
  await playground.close();
  await suite.close();
});

const cardOf = (number: string, title: string) =>
  page.locator('.ac-adaptiveCard', { hasText: number }).filter({ hasText: title });

const orderAsItStands = async (orderId: string) => {
  const found = await openRegister(suite.sharePoint.bot).orders.find(orderId);
  return found.ok ? found.value.state : undefined;
};

/**
 * From the box for writing back through the conversation until the button has the focus: a person without a mouse does
 * no more. (Forwards the Playground's own log keeps the focus.)
 */
const tabBackTo = async (button: ReturnType<Page['locator']>): Promise<void> => {
  await button.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Shift+Tab');
  }
  throw new Error('The button cannot be reached with Tab.');
};

test('an order is attested with the keyboard alone, and the card changes in place', async () => {
  const card = cardOf('FFS-2026-Q4-keys', 'väntar på din attest');
  await card.waitFor();
  await card.screenshot({ path: path.join(output, 'attest-before.png') });
  await page.locator('div[role=textbox]').first().focus();
  const button = card.getByRole('button', { name: 'Attestera' });
  await tabBackTo(button);
  await page.keyboard.press('Enter');
  const changed = cardOf('FFS-2026-Q4-keys', 'Beställningen är attesterad');
  await changed.first().waitFor();
  await changed.first().screenshot({ path: path.join(output, 'attest-after.png') });
  expect(await orderAsItStands('keys')).toMatchObject({ status: 'attested', attested: { by: ids.manager } });
});

test('rejecting asks for the reason in the card', async () => {
  const card = cardOf('FFS-2026-Q4-reject', 'väntar på din attest');
  await card.getByRole('button', { name: 'Avvisa …' }).press('Enter');
  const send = card.getByRole('button', { name: 'Avvisa beställningen' });
  await send.press('Enter');
  await card.getByText('Skriv varför beställningen avvisas.').waitFor();
  await card.screenshot({ path: path.join(output, 'reject-without-reason.png') });
  await card.getByLabel('Varför avvisas den?').fill('Enheten är nedlagd');
  await send.press('Enter');
  await cardOf('FFS-2026-Q4-reject', 'Beställningen är avvisad').first().waitFor();
  await eventually('the rejection', async () => {
    const order = await orderAsItStands('reject');
    return order?.rejected?.reason === 'Enheten är nedlagd' ? order : undefined;
  });
  await page.screenshot({ path: path.join(output, 'conversation.png') });
});
