import { launchChromium } from '../../browser/chromium.ts';
import { givenReview } from '../../browser/review/given-review.ts';
import { startReviewSuite } from '../../browser/review/review-suite.ts';
import type { Browser } from 'playwright-core';
import { lowestAndMiddle } from '../several.ts';
import type { Table } from '../table.ts';

const tries = 9;

/** From the navigation, with nothing cached, until the heading and the first thing to do are drawn; in ms. */
const untilUsable = async (browser: Browser, address: string): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  const usable = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const heading = document.querySelector('main h1');
          const task = document.querySelector('main section[aria-labelledby=tasks] li button');
          if (heading && task) requestAnimationFrame(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await context.close();
  return usable;
};

/** How soon *Översikt* can be used by somebody whose browser has never seen the tab. */
export const firstPage = async (): Promise<readonly Table[]> => {
  const [suite, browser] = await Promise.all([startReviewSuite(), launchChromium()]);
  try {
    const { reviewer } = await givenReview(suite, 'first-page');
    const address = suite.address(reviewer, '');
    const times: number[] = [];
    for (let attempt = 0; attempt < tries; attempt += 1) times.push(await untilUsable(browser, address));
    return [
      {
        title: 'The tab’s first page, nothing cached',
        figures: lowestAndMiddle('from navigation until the first task is drawn', times, {
          unit: 'ms',
          limit: 1_000,
          note: 'a browser context of its own each time; loopback',
        }),
      },
    ];
  } finally {
    await browser.close();
    await suite.close();
  }
};
