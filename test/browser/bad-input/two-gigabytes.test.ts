import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { givenOrder } from '../review/given-order.ts';
import { startReviewSuite } from '../review/review-suite.ts';
import type { ReviewSuite } from '../review/review-suite.ts';
import { filesIn } from './walks/held.ts';

let suite: ReviewSuite;
let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-large-'));
  [suite, browser] = await Promise.all([startReviewSuite(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await suite.close();
  await rm(folder, { recursive: true });
});

/** Notes how many bytes the page reads of files, each time; given to the page as it is. */
const noteReading = (): void => {
  const read: number[] = [];
  Object.assign(globalThis, { bytesRead: read });
  for (const way of ['arrayBuffer', 'stream', 'text'] as const) {
    const own = Reflect.get(Blob.prototype, way) as () => unknown;
    Reflect.set(Blob.prototype, way, function (this: Blob) {
      read.push(this.size);
      return own.call(this);
    });
  }
};

test('two gigabytes of nothing are refused by their beginning, in a sentence, and nothing is sent', async () => {
  const file = path.join(folder, 'tom.csv');
  const handle = await open(file, 'w');
  await handle.truncate(2 * 1024 ** 3);
  await handle.close();
  const given = await givenOrder(suite, 'two-gigabytes');
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(noteReading);
  await page.goto(suite.address(given.logAdministrator, `orders/${given.order.orderId}`));
  await page.getByLabel(/^Logg (från|ur) /).setInputFiles(file);
  await page.getByRole('alert').filter({ hasText: 'Filen innehåller inte text.' }).waitFor();
  const read = await page.evaluate(() => Reflect.get(globalThis, 'bytesRead') as readonly number[]);
  expect(read.length).toBeGreaterThan(0);
  expect(Math.max(...read)).toBeLessThan(1024 ** 2);
  expect(await page.getByRole('button', { name: 'Läs filerna' }).isDisabled()).toBe(true);
  expect(await filesIn(suite, given.room)).toEqual([]);
  await page.context().close();
});
