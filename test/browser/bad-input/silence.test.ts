import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { startReviewSuite } from '../review/review-suite.ts';
import type { ReviewSuite } from '../review/review-suite.ts';
import { attest } from './walks/attest.ts';

let suite: ReviewSuite;
let browser: Browser;
beforeAll(async () => {
  [suite, browser] = await Promise.all([startReviewSuite(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await suite.close();
});

const everything = '**/_api/**';

test('a SharePoint that never answers is waited for a while, told, and tried again', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.clock.install();
  const { save, saved, kept, held } = await attest.begin(suite, page, 'silence', '');
  const before = await held();
  await page.route(everything, () => undefined);
  await save();
  await page.clock.runFor(10_000);
  await page.getByText('Det tar längre tid än vanligt. Stäng inte sidan än.').waitFor();
  // A minute of silence each: the save, the look whether it was saved after all, and the page's own refreshing.
  for (let minute = 0; minute < 3; minute += 1) await page.clock.runFor(60_000);
  await page.getByRole('alert').filter({ hasText: 'SharePoint svarar inte' }).first().waitFor();
  await kept();
  expect(await held()).toEqual(before);
  await page.unroute(everything);
  await save();
  await saved();
  expect(await held()).toEqual(attest.once);
  await page.context().close();
});
