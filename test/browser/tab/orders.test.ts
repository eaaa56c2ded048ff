import { isoInstantOf } from '@loggkontroll/core/calendar';
import { controlIdOf } from '@loggkontroll/core/workflow';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Order } from '@loggkontroll/core/workflow';
import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { hasFocus } from '../has-focus.ts';
import { giveBackAll, lendPage } from '../lent-page.ts';
import { drawPlan, lock, placeOrders } from './planner-steps.ts';
import { startSuite } from './suite.ts';
import type { Suite } from './suite.ts';
import { attestantOf } from '../../contract/sharepoint/attestant-of.ts';

const now = '2026-10-05T08:00:00Z';

let suite: Suite;
let browser: Browser;
let planner: string;
let administrator: string;
let orders: readonly Order[];

const visit = async (personId: string, place: string): Promise<Page> => {
  const { page } = await lendPage(browser);
  await page.goto(suite.address(personId, place));
  return page;
};

const orderNow = async (orderId: string): Promise<Order> => {
  const found = await openRegister(suite.sites.bot()).orders.find(orderId);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value.state;
};

const controlStatus = async (orderId: string): Promise<string> => {
  const found = await openRegister(suite.sites.bot()).controls.find(controlIdOf({ orderId }));
  return found.ok ? found.value.state.status : found.refusal.code;
};

const ofBranch = (branch: Order['branch'], index = 0): Order => {
  const order = orders.filter((candidate) => candidate.branch === branch)[index];
  if (order === undefined) throw new Error(`No order ${branch} ${index}`);
  return order;
};

beforeAll(async () => {
  suite = await startSuite({ size: smallSize, now });
  browser = await launchChromium();
  [planner = ''] = suite.municipality.members.planner;
  [administrator = ''] = suite.municipality.members['log-administrator'];
  const { page, giveBack } = await lendPage(browser);
  await page.goto(suite.address(planner, 'plan'));
  await lock(page);
  await drawPlan(page, suite);
  await placeOrders(page);
  await giveBack();
  await suite.sweep();
  const { records } = await openRegister(suite.sites.bot()).orders.list({ where: { Period: '2026-Q4' } });
  orders = records.map(({ state }) => state);
});

afterEach(() => giveBackAll(browser));
afterAll(async () => {
  await browser.close();
  await suite.close();
});

describe('orders in the tab', () => {
  it('a unit manager attests by keyboard alone, in at most 4 requests for Översikt', async () => {
    const order = ofBranch('provider');
    suite.takeRequests();
    /* Of somebody who has never been here. */
    const page = await browser.newPage();
    await page.goto(suite.address(attestantOf(order), ''));
    const decide = page.getByRole('button', { name: `Ta ställning: Attestera beställning ${order.number}` });
    await decide.waitFor();
    await page.waitForLoadState('networkidle');
    expect(suite.takeRequests()).toBeLessThanOrEqual(4);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (text: string) => {
      for (let presses = 0; presses < 20 && (await focused()) !== text; presses += 1) {
        await page.keyboard.press('Tab');
      }
      expect(await focused()).toBe(text);
    };
    await tabTo('Ta ställning');
    await page.keyboard.press('Enter');
    await hasFocus(page.getByRole('heading', { name: order.number }));
    await page.getByRole('button', { name: 'Attestera' }).waitFor();
    await tabTo('Attestera');
    await page.keyboard.press('Enter');
    await page.getByText('Beställningen är attesterad.').waitFor();
    expect(await orderNow(order.orderId)).toMatchObject({
      status: 'attested',
      attested: { by: order.attestant },
    });
  });

  it('the second to attest on a stale page is told who was first', async () => {
    const order = ofBranch('authority');
    const [first, second] = [
      await visit(planner, `orders/${order.orderId}`),
      await visit(planner, `orders/${order.orderId}`),
    ];
    await second.getByRole('button', { name: 'Attestera' }).waitFor();
    await first.getByRole('button', { name: 'Attestera' }).click();
    await first.getByText('Beställningen är attesterad.').waitFor();
    await second.getByRole('button', { name: 'Attestera' }).click();
    await second.getByText(/Beställningen är redan attesterad av .* 5 okt\. 2026/).waitFor();
    await second.getByText('Attesterad, dagar ska lottas').waitFor();
    expect((await orderNow(order.orderId)).status).toBe('attested');
  });

  it('a rejected order is placed again, and stays beside the new one', async () => {
    const order = ofBranch('provider', 1);
    const manager = await visit(attestantOf(order), `orders/${order.orderId}`);
    await manager.getByRole('button', { name: 'Avvisa' }).click();
    await manager.getByRole('dialog').getByRole('textbox').fill('Enheten har bytt chef i registret');
    await manager.getByRole('dialog').getByRole('button', { name: 'Avvisa' }).click();
    await manager.getByText('Avvisades: ”Enheten har bytt chef i registret”').waitFor();

    const page = await visit(planner, '');
    await page.getByRole('button', { name: `Lägg om: Lägg om beställning ${order.number}` }).click();
    await page.getByRole('button', { name: 'Lägg på nytt' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Registret är rättat');
    await page.getByRole('dialog').getByRole('button', { name: 'Lägg på nytt' }).click();
    await page.getByRole('heading', { name: `FFS-2026-Q4-0${orders.length + 1}` }).waitFor();

    await page.goto(suite.address(planner, `orders/${order.orderId}`));
    await page.getByText('Den har redan lagts på nytt.').waitFor();
    await page.getByRole('link', { name: 'Översikt' }).click();
    await page.getByRole('heading', { name: 'Så går kvartal 4 2026' }).waitFor();
    await page.getByText(`Lägg om beställning ${order.number}`).waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: 'Beställningar', exact: true }).click();
    await page.getByRole('link', { name: new RegExp(`${order.number}.*Lagd på nytt.*Avvisad`) }).waitFor();
  });

  it('an interrupted placing again is finished from another page, once, and the register follows', async () => {
    const order = ofBranch('authority', 1);
    const attestant = { actor: { personId: attestantOf(order), roles: [] }, now: isoInstantOf(now) };
    const reject = { type: 'reject', reason: 'Fel enhet' } as const;
    const bot = openRegister(suite.sites.bot());
    expect(await bot.orders.act(order.orderId, reject, attestant)).toMatchObject({ ok: true });
    const place = `orders/${order.orderId}`;
    const [page, stale] = [await visit(planner, place), await visit(planner, place)];
    const placeAgain = async (on: Page) => {
      await on.getByRole('button', { name: 'Lägg på nytt' }).click();
      await on.getByRole('dialog').getByRole('textbox').fill('Enheten är rättad');
      await on.getByRole('dialog').getByRole('button', { name: 'Lägg på nytt' }).click();
    };
    await stale.getByRole('button', { name: 'Lägg på nytt' }).waitFor();

    // Dropped by the server, the request would be repeated by the browser on its own.
    await page.route(/Orders.*AddValidateUpdateItem/i, (request) => request.abort('connectionreset'));
    await placeAgain(page);
    await page.getByRole('dialog').getByRole('alert').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).click();
    await page.getByText('Den nya beställningen hann inte läggas klart.').waitFor();
    await page.unrouteAll();
    expect(await page.getByRole('link', { name: 'Se den nya beställningen' }).count()).toBe(0);
    expect(await seriousViolations(page)).toEqual([]);
    await suite.sweep();
    expect(await controlStatus(order.orderId)).toBe('expected');

    await placeAgain(stale);
    await stale.getByText('Beställningen har redan lagts på nytt').waitFor();
    await stale.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).click();
    await stale.getByRole('button', { name: 'Lägg klart beställningen' }).click();
    await stale.getByRole('heading', { name: `FFS-2026-Q4-0${orders.length + 2}` }).waitFor();

    await page.getByRole('button', { name: 'Lägg klart beställningen' }).click();
    await page.getByRole('heading', { name: `FFS-2026-Q4-0${orders.length + 2}` }).waitFor();
    const { records } = await bot.orders.list({ where: { Period: '2026-Q4' } });
    const again = records.filter(
      ({ state }) => state.clusterId === order.clusterId && state.orderId !== order.orderId,
    );
    expect(again.map(({ state }) => state.status)).toEqual(['placed']);
    await suite.sweep();
    expect(await controlStatus(order.orderId)).toBe('withdrawn');
    expect(await controlStatus(again[0]?.recordId ?? '')).toBe('expected');
  });

  it('a log administrator locks, draws and can prove the days; the bot’s place for the log is awaited', async () => {
    await suite.sweep();
    const page = await visit(administrator, '');
    await page
      .getByRole('button', { name: /^Lotta dagar/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Lås och hämta slumptal' }).click();
    await page.getByText('Det brukar ta några sekunder').waitFor();
    await suite.sweep();
    await page.getByRole('button', { name: 'Lotta och visa dagarna' }).click();
    await page.getByRole('heading', { name: 'Lottade dagar' }).waitFor();
    await page.getByRole('button', { name: 'Så kan lottningen kontrolleras' }).click();
    await page.getByRole('button', { name: 'Kontrollera här i webbläsaren' }).click();
    await page.getByText('Det stämmer.').waitFor();
    await page.getByRole('heading', { name: 'Leverera loggen' }).waitFor();
    const orderId = decodeURIComponent(new URL(page.url()).hash.split('/').at(-1) ?? '');
    expect((await orderNow(orderId)).days).toHaveLength(3);
  });

  it('nobody else’s order can be opened', async () => {
    const order = ofBranch('provider');
    const { units } = suite.municipality;
    const itsManager = units.find(({ unitId }) => unitId === order.unitId)?.managerId;
    const known = [itsManager, order.attestant, order.reviewer, order.reviewersManager];
    const stranger = units.find(({ managerId }) => !known.includes(managerId));
    const page = await visit(stranger?.managerId ?? '', `orders/${order.orderId}`);
    await page.getByText('Posten finns inte, eller så får du inte se den.').waitFor();
    expect(await page.getByText(order.employees[0]?.name ?? '').count()).toBe(0);
  });

  it('the filter stands in the address and survives going back', async () => {
    const page = await visit(planner, 'orders');
    await page.getByRole('combobox', { name: 'Läge' }).selectOption({ label: 'Avvisad' });
    await page.waitForURL(/status=rejected/);
    const rejected = page.getByRole('link', { name: /Avvisad/ }).first();
    await rejected.click();
    await page.getByRole('heading', { level: 1, name: /^FFS-2026-Q4-/ }).waitFor();
    await page.goBack();
    await rejected.waitFor();
    expect(await page.getByRole('combobox', { name: 'Läge' }).inputValue()).toBe('rejected');
    await page.getByRole('combobox', { name: 'Period' }).selectOption('2025-Q4');
    await page.getByText('Inga beställningar att visa').waitFor();
  });
});
