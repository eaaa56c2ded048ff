import type { Page } from 'playwright-core';
import { quiet } from '../../quiet.ts';

/** All that stands on a page now, piece by piece and line by line, and what is read aloud in its stead. */
export const wordsOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'aria-valuenow', 'title', 'alt'];
    const attributes = [...document.querySelectorAll('body *')].flatMap((element) =>
      spoken.flatMap((name) => element.getAttribute(name) ?? []),
    );
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pieces: string[] = [];
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('script, style'))
        pieces.push(walker.currentNode.textContent ?? '');
    const inputs = [...document.querySelectorAll('input, textarea')].map(
      (element) => (element as HTMLInputElement).value,
    );
    return [document.body.innerText, document.title, ...pieces, ...attributes, ...inputs].join('\n');
  });

/** All that a page of the tab says, once it has come, with what comes beside, such as names: see {@link wordsOn}. */
export const readPage = async (page: Page): Promise<string> => {
  await quiet(page);
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await quiet(page);
  return wordsOn(page);
};
