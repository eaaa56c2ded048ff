import { launchChromium } from '../../browser/chromium.ts';
import { givenReview } from '../../browser/review/given-review.ts';
import { startReviewSuite } from '../../browser/review/review-suite.ts';
import type { ReviewSuite } from '../../browser/review/review-suite.ts';
import { scrollThrough } from '../../browser/review/scroll.ts';
import type { GivenOrder } from '../../browser/review/given-order.ts';
import type { Browser, Page } from 'playwright-core';
import { lowestAndMiddle } from '../several.ts';
import type { Figure, Table } from '../table.ts';
import { readGuide } from '../../browser/review/read-guide.ts';

const sizes = [5_000, 50_000] as const;
const tries = 7;

/** From the click on a review in the list until its rows are drawn, in a browser context of its own. */
const openOnce = async (
  suite: ReviewSuite,
  browser: Browser,
  { reviewer, order }: GivenOrder,
): Promise<{ readonly page: Page; readonly opened: number }> => {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(suite.address(reviewer, 'review'));
  const line = page.getByRole('button', { name: `Granska: ${order.number}` });
  await line.waitFor();
  const opened = await page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const before = performance.now();
        const look = (): void => {
          if (document.querySelector('[role=treegrid] [role=row]')) resolve(performance.now() - before);
          else requestAnimationFrame(look);
        };
        document.querySelector<HTMLElement>(`button[aria-label="${name}"]`)?.click();
        look();
      }),
    `Granska: ${order.number}`,
  );
  return { page, opened };
};

const scroll = async (page: Page) => {
  await readGuide(page);
  await page.getByRole('button', { name: /Visa (alla rader|bara personer)/ }).click();
  return scrollThrough(page);
};

const openAndScroll = async (suite: ReviewSuite, browser: Browser, rows: number) => {
  const given = await givenReview(suite, `bench-${rows}`, { rows, clients: 90 });
  const times: number[] = [];
  for (let attempt = 1; attempt < tries; attempt += 1) {
    const { page, opened } = await openOnce(suite, browser, given);
    times.push(opened);
    await page.context().close();
  }
  const { page, opened } = await openOnce(suite, browser, given);
  const scrolled = await scroll(page);
  await page.context().close();
  return { times: [...times, opened], ...scrolled };
};

/** Opening and scrolling a large log in Chromium against the stand-in. */
export const largeLog = async (): Promise<readonly Table[]> => {
  const [suite, browser] = await Promise.all([startReviewSuite(), launchChromium()]);
  const figures: Figure[] = [];
  for (const rows of sizes) {
    const { times, blank, worst, median, drawn } = await openAndScroll(suite, browser, rows);
    figures.push(
      ...lowestAndMiddle(`${rows} rows: from the click until rows are drawn`, times, {
        unit: 'ms',
        ...(rows === 50_000 && { limit: 1_000 }),
        note: 'record, delivery and draft fetched, checked, put in order and drawn',
      }),
      { name: `${rows} rows: blank places while scrolling`, value: blank, unit: '', limit: 0 },
      { name: `${rows} rows: middle frame while scrolling`, value: median, unit: 'ms' },
      { name: `${rows} rows: worst frame, jumps included`, value: worst, unit: 'ms' },
      { name: `${rows} rows: rows in the page`, value: drawn, unit: '' },
    );
  }
  await browser.close();
  await suite.close();
  return [{ title: 'A large log in Granska', figures }];
};
