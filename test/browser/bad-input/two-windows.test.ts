import { deliveryHash } from '@loggkontroll/core/log';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openVault } from '@loggkontroll/sharepoint/vault';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { startReviewSuite } from '../review/review-suite.ts';
import type { ReviewSuite } from '../review/review-suite.ts';
import { logText } from '../review/given-log.ts';
import { givenOrder } from '../review/given-order.ts';
import type { GivenOrder } from '../review/given-order.ts';
import { givenReview } from '../review/given-review.ts';
import { eventsOf, filesIn } from './walks/held.ts';
import { attestantOf } from '../../contract/sharepoint/attestant-of.ts';
import { readGuide } from '../review/read-guide.ts';

let suite: ReviewSuite;
let browser: Browser;
beforeAll(async () => {
  [suite, browser] = await Promise.all([startReviewSuite(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await suite.close();
});

const newPage = async (): Promise<Page> =>
  (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();

const closeAll = (...pages: readonly Page[]): Promise<unknown> =>
  Promise.all(pages.map((page) => page.context().close()));

const says = (page: Page, sentence: string): Promise<void> =>
  page.getByRole('alert').filter({ hasText: sentence }).waitFor();

describe('an order attested in another window', () => {
  test('is shown as it became, with who did it', async () => {
    const { order } = await givenOrder(suite, 'stale-attest', { until: 'placed' });
    const [first, second] = await Promise.all([newPage(), newPage()]);
    for (const page of [first, second]) {
      await page.goto(suite.address(attestantOf(order), `orders/${order.orderId}`));
      await page.getByRole('button', { name: 'Attestera', exact: true }).waitFor();
    }
    await first.getByRole('button', { name: 'Attestera', exact: true }).click();
    await first.getByText('Beställningen är attesterad.').waitFor();
    await second.getByRole('button', { name: 'Attestera', exact: true }).click();
    await says(second, 'Beställningen är redan attesterad av');
    await second.getByText('Attesterad, dagar ska lottas').waitFor();
    expect(await eventsOf(suite, 'orders', order.orderId)).toEqual(['orderPlaced', 'orderAttested']);
    await closeAll(first, second);
  });
});

describe('a log delivered in two windows', () => {
  const prepare = async (given: GivenOrder, rows: number): Promise<Page> => {
    const page = await newPage();
    await page.goto(suite.address(given.logAdministrator, `orders/${given.order.orderId}`));
    const buffer = Buffer.from(logText(given, { rows, clients: 2 }), 'latin1');
    await page
      .getByLabel('Logg ur verksamhetssystemet')
      .setInputFiles({ name: 'september.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Läs filerna' }).click();
    await page.getByRole('button', { name: 'Leverera', exact: true }).waitFor();
    return page;
  };
  const deliver = (page: Page): Promise<void> =>
    page.getByRole('button', { name: 'Leverera', exact: true }).click();
  const atReviewer = (page: Page): Promise<void> => page.getByText('Hos granskaren').first().waitFor();

  const deliveredOnce = async ({ order, room }: GivenOrder, rows: number): Promise<void> => {
    const events = await eventsOf(suite, 'orders', order.orderId);
    expect(events.filter((event) => event === 'logDelivered')).toHaveLength(1);
    const stored = await openRegister(suite.sites.bot()).orders.find(order.orderId);
    const file = stored.ok ? stored.value.state.delivered?.file : undefined;
    expect(file?.accesses).toBe(rows);
    const vault = openVault(suite.sites.bot());
    await vault.keepOnly(room, file?.sha256 ?? '');
    expect(await filesIn(suite, room)).toEqual(['delivery']);
    const text = await vault.readDelivery(room, file?.sha256 ?? '');
    expect(text.ok && deliveryHash(text.value)).toBe(file?.sha256);
  };

  test('from the same file is one delivery, and both windows say so', async () => {
    const given = await givenOrder(suite, 'twice');
    const [first, second] = await Promise.all([prepare(given, 24), prepare(given, 24)]);
    await deliver(first);
    await atReviewer(first);
    await deliver(second);
    await atReviewer(second);
    await deliveredOnce(given, 24);
    await closeAll(first, second);
  });

  test('from different files is the first one’s, and the second window says so', async () => {
    const given = await givenOrder(suite, 'different');
    const [first, second] = await Promise.all([prepare(given, 24), prepare(given, 12)]);
    await deliver(first);
    await atReviewer(first);
    await deliver(second);
    await says(second, 'Loggen är redan levererad.');
    await atReviewer(second);
    expect(await filesIn(suite, given.room)).toEqual(['delivery']);
    await deliveredOnce(given, 24);
    await closeAll(first, second);
  });

  test('at the same time leaves the order with its own file, and the late one’s is cleaned away', async () => {
    const given = await givenOrder(suite, 'same-seconds');
    const [first, second] = await Promise.all([prepare(given, 24), prepare(given, 12)]);
    // The second has been told that it may deliver, and its file is on its way, when the first has been recorded.
    let isSending: () => void = () => undefined;
    const sending = new Promise<void>((resolve) => (isSending = resolve));
    let letGo: () => void = () => undefined;
    const first24 = new Promise<void>((resolve) => (letGo = resolve));
    await second.route(/Logs.*files\/AddUsingPath/i, async (route) => {
      isSending();
      await first24;
      await route.continue();
    });
    await deliver(second);
    await sending;
    await deliver(first);
    await atReviewer(first);
    letGo();
    await says(second, 'Loggen är redan levererad.');
    expect(await filesIn(suite, given.room)).toEqual(['delivery', 'delivery']);
    await deliveredOnce(given, 24);
    await closeAll(first, second);
  });
});

describe('a review registered in another window', () => {
  test('is shown as it was registered, and a different result is not taken for it', async () => {
    const given = await givenReview(suite, 'stale-review', { rows: 6, clients: 1 });
    const opened = async (): Promise<Page> => {
      const page = await newPage();
      await page.goto(suite.address(given.reviewer, `review/${given.reviewId}`));
      await readGuide(page);
      return page;
    };
    const toForm = async (page: Page, verdict: string): Promise<void> => {
      for (let access = 0; access < 6; access += 1) await page.keyboard.press(verdict);
      await page.getByText('Allt är bedömt', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Till registreringen' }).click();
    };
    const register = (page: Page): Promise<void> =>
      page.getByRole('button', { name: 'Registrera', exact: true }).click();
    const [first, second] = await Promise.all([opened(), opened()]);
    await toForm(first, '1');
    await toForm(second, '5');
    await register(first);
    await first.getByText('Granskningen är registrerad').waitFor();
    await second.getByRole('radio', { name: 'Inte än' }).click();
    await register(second);
    await says(second, 'Resultatet är redan registrerat av');
    await second.getByText('Utan anmärkning,').waitFor();
    expect(await eventsOf(suite, 'reviews', given.reviewId)).toEqual([
      'reviewOpened',
      'reviewStarted',
      'reviewRegistered',
    ]);
    await closeAll(first, second);
  });
});
