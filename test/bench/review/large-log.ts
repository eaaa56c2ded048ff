import { launchChromium } from '../../browser/chromium.ts';
import { givenReview } from '../../browser/review/given-review.ts';
import { startReviewSuite } from '../../browser/review/review-suite.ts';
import type { ReviewSuite } from '../../browser/review/review-suite.ts';
import { scrollThrough } from '../../browser/review/scroll.ts';
import type { Browser } from 'playwright-core';
import type { Figure, Table } from '../table.ts';

const sizes = [5_000, 50_000] as const;

/** From the click on a review in the list until its rows are drawn, and how it scrolls. */
const openAndScroll = async (suite: ReviewSuite, browser: Browser, rows: number) => {
  const given = await givenReview(suite, `bench-${rows}`, { rows, clients: 90 });
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(suite.address(given.reviewer, 'review'));
  const line = page.getByRole('button', { name: `Granska: ${given.order.number}` });
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
    `Granska: ${given.order.number}`,
  );
  await page.getByRole('button', { name: 'Jag har läst' }).click();
  await page.getByRole('button', { name: /Visa (alla rader|bara personer)/ }).click();
  const scrolled = await scrollThrough(page);
  await page.context().close();
  return { opened, ...scrolled };
};

/** Opening and scrolling a large log in Chromium against the stand-in. */
export const largeLog = async (): Promise<readonly Table[]> => {
  const [suite, browser] = await Promise.all([startReviewSuite(), launchChromium()]);
  const figures: Figure[] = [];
  for (const rows of sizes) {
    const { opened, blank, worst, median, drawn } = await openAndScroll(suite, browser, rows);
    const largest = rows === 50_000;
    figures.push(
      {
        name: `${rows} rows: from the click until rows are drawn`,
        value: opened,
        unit: 'ms',
        ...(largest && { limit: 1_000 }),
        note: 'record, delivery and draft fetched, checked, put in order and drawn',
      },
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
