import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { askedOutside } from './watched.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

it.each<readonly [string, () => Promise<Page>]>([
  ['of the browser', () => browser.newPage()],
  ['of a context', async () => (await browser.newContext()).newPage()],
])('a page %s that asks outside is told of', async (_, open) => {
  const page = await open();
  const address = 'https://utanfor.example/bild.png';
  const failed = page.waitForEvent('requestfailed');
  await page.setContent(`<img alt="" src="${address}">`);
  await failed;
  expect([...askedOutside]).toEqual([address]);
  /* What this test has asked for is not held against it. */
  askedOutside.delete(address);
});
