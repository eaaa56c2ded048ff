import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { lendPage } from '../lent-page.ts';
import { settled } from '../settled.ts';
import type { Suite } from './suite.ts';

const pictures = path.join(process.cwd(), 'test', 'output', 'tab');

export type Words = 'sv' | 'en';

/** Teams' three themes, both languages, wide and narrow. */
const looks = [
  { name: 'light-sv', words: 'sv', query: '', width: 1440, colorScheme: 'light' },
  { name: 'dark-en', words: 'en', query: '&lang=en', width: 400, colorScheme: 'dark' },
  { name: 'contrast-en', words: 'en', query: '&lang=en&theme=contrast', width: 1440, colorScheme: 'light' },
] as const;

/**
 * What somebody comes to at a place, in every look: nothing sticks out sideways, and axe finds nothing serious. `come` goes
 * on from there to what is looked at, in the words of that look.
 */
export const everyLook = async (
  { browser, suite }: { readonly browser: Browser; readonly suite: Suite },
  place: { readonly personId: string; readonly at: string; readonly name: string },
  come: (page: Page, words: Words) => Promise<void>,
): Promise<void> => {
  mkdirSync(pictures, { recursive: true });
  for (const { name, words, query, width, colorScheme } of looks) {
    const { page, giveBack } = await lendPage(browser, { viewport: { width, height: 900 }, colorScheme });
    await page.goto(suite.address(place.personId, place.at, query));
    await come(page, words);
    await settled(page);
    const file = `${place.name}-${name}-${width}.png`;
    await page.screenshot({ path: path.join(pictures, file), fullPage: true });
    const sticksOut = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    const violations = await seriousViolations(page);
    expect({ file, sticksOut, violations }).toEqual({ file, sticksOut: 0, violations: [] });
    await giveBack();
  }
};
