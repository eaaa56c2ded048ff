import type { Page } from 'playwright-core';
import { hasFocus } from '../has-focus.ts';

/** Puts the guide to the log away. Then the log has the keys, and not before: until the guide has gone it takes them back. */
export const readGuide = async (page: Page, words = 'Jag har läst'): Promise<void> => {
  await page.getByRole('button', { name: words }).click();
  await hasFocus(page.getByRole('treegrid'));
};
