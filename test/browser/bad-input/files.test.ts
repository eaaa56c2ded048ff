import { formatDays } from '@loggkontroll/ui/texts';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { giveBackAll, lendPage } from '../lent-page.ts';
import { logText } from '../review/given-log.ts';
import { givenOrder } from '../review/given-order.ts';
import type { GivenOrder } from '../review/given-order.ts';
import { startReviewSuite } from '../review/review-suite.ts';
import type { ReviewSuite } from '../review/review-suite.ts';
import { eventsOf, filesIn } from './walks/held.ts';

let suite: ReviewSuite;
let browser: Browser;
let given: GivenOrder;
let page: Page;
beforeAll(async () => {
  [suite, browser] = await Promise.all([startReviewSuite(), launchChromium()]);
  given = await givenOrder(suite, 'files');
});
beforeEach(async () => {
  ({ page } = await lendPage(browser, { viewport: { width: 1440, height: 1000 } }));
  await page.goto(suite.address(given.logAdministrator, `orders/${given.order.orderId}`));
});
afterEach(async () => {
  await giveBackAll(browser);
  expect(await filesIn(suite, given.room)).toEqual([]);
  expect(await eventsOf(suite, 'orders', given.order.orderId)).not.toContain('logDelivered');
});
afterAll(async () => {
  await browser.close();
  await suite.close();
});

const good = (): string => logText(given, { rows: 12, clients: 1 }).replaceAll('Läst', 'Läst på åäö');

const read = async (buffer: Buffer): Promise<void> => {
  await page.getByLabel(/^Logg (från|ur) /).setInputFiles({ name: 'logg.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Läs filerna' }).click();
};

const kept = () => page.getByRole('region', { name: 'Det här levereras' });
const deliver = () => page.getByRole('button', { name: 'Leverera', exact: true });

test.each<[string, (text: string) => Buffer]>([
  ['UTF-8', (text) => Buffer.from(text, 'utf8')],
  ['Windows-1252', (text) => Buffer.from(text, 'latin1')],
  ['UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le')],
])('%s is read whole', async (_, written) => {
  await read(written(good()));
  await kept().getByText('12 rader i loggen').waitFor();
  expect(await kept().getByRole('checkbox').count()).toBe(0);
  expect(await deliver().isEnabled()).toBe(true);
});

test('rows that cannot be decoded are told by line, and have to be looked at before anything is sent', async () => {
  const lines = good().split('\r\n');
  const broken = [...lines.slice(0, 3), 'X\u0001Y', ...lines.slice(3)].join('\r\n');
  const bytes = Buffer.from(broken, 'utf8');
  bytes[bytes.indexOf(1)] = 0;
  await read(bytes);
  await kept().getByText('Rad 4:').waitFor();
  expect(await deliver().isDisabled()).toBe(true);
});

test('the log of another month, of other employees and of too few days are told apart', async () => {
  await read(Buffer.from(good().replaceAll('2026-09', '2026-08')));
  await page.getByRole('alert').filter({ hasText: 'men beställningen gäller september 2026' }).waitFor();
  await page.getByRole('button', { name: 'Ta bort logg.csv' }).click();

  const strangers = given.order.employees.reduce(
    (text, { employeeId }, index) => text.replaceAll(employeeId, `frammande${index}`),
    good(),
  );
  await read(Buffer.from(strangers));
  await page.getByText('Ingen av medarbetarna finns i loggen för månaden.').waitFor();
  expect(await deliver().isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Välj andra filer' }).click();
  await page.getByRole('button', { name: 'Ta bort logg.csv' }).click();

  const withoutADay = good()
    .split('\r\n')
    .filter((line) => !line.startsWith(given.days[0] ?? ''))
    .join('\r\n');
  await read(Buffer.from(withoutADay));
  const missing = formatDays('sv', given.days.slice(0, 1), given.order.month);
  await page.getByText(`Loggen saknar ${missing}.`).waitFor();
  expect(await page.getByText('Ingen av medarbetarna finns i loggen').count()).toBe(0);
  expect(await deliver().isDisabled()).toBe(true);
});
