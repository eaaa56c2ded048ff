import type { Page } from 'playwright-core';
import { quiet } from '../quiet.ts';

/** Asks for little, and nobody has anything of theirs to do there. */
const elsewhere = '#/policies';

const hashOf = (page: Page): string => new URL(page.url()).hash;

/** Goes to another place within the open page: what was shown is gone, and all of the other is there. */
const go = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate((to) => {
    document.querySelector('main')?.setAttribute('data-left', '');
    location.hash = to;
  }, hash);
  await page.locator('main[data-left]').waitFor({ state: 'detached' });
  await page.locator('main h1').first().waitFor();
  await quiet(page);
};

/**
 * Leaves the place and comes back to it within the open page: what is shown is then what SharePoint has now, and the time
 * what it is now. Takes a fifth of what loading the tab does, which asks anew for the person and the policies too.
 */
export const comeBack = async (page: Page): Promise<void> => {
  const here = hashOf(page);
  if (here.startsWith(elsewhere)) throw new Error('Nobody comes back from where they are.');
  await go(page, elsewhere);
  await go(page, here);
};
