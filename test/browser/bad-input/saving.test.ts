import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { giveBack, lendPage } from '../lent-page.ts';
import { startReviewSuite } from '../review/review-suite.ts';
import type { ReviewSuite } from '../review/review-suite.ts';
import { endure } from './endure.ts';
import { judgeLook, lookAt, viewportOf } from './look.ts';
import { walks } from './walks/index.ts';

let browser: Browser;
const suites: ReviewSuite[] = [];
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await Promise.all(suites.map(({ close }) => close()));
});

/* Most of it is waiting, so that all wait at once: each has a SharePoint of its own, whose troubles are nobody else's. */
describe('through a busy SharePoint, without one, and with the answer lost', () => {
  test.concurrent.each(walks.map((walk, index) => ({ ...walk, index })))(
    '$name',
    async ({ index, begin, once }) => {
      const suite = await startReviewSuite();
      suites.push(suite);
      const look = lookAt(index);
      const { page } = await lendPage(browser, { viewport: viewportOf(look) });
      const begun = await begin(suite, page, `walk-${index}`, `&theme=${look.theme}`);
      const { standIn } = suite.sites;
      await endure({ page, standIn, ...begun }, index % 2 === 0 ? 429 : 503, (trouble) =>
        judgeLook(page, `tab-${index}-${trouble}`),
      );
      expect(await begun.held()).toEqual(once);
      await giveBack(page);
    },
  );
});
