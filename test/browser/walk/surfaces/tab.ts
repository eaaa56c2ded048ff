import type { Page } from 'playwright-core';
import type { Suite } from '../suite/run-suite.ts';

/** The tab's address for somebody; `path` is what stands after `#/`. */
export const tabUrl = ({ hub }: Pick<Suite, 'hub'>, personId: string, path = '', journey = 'tab'): string =>
  `${hub}/tab/?person=${personId}&lang=sv&theme=light&journey=${journey}#/${path}`;

/** Goes to a place in the tab and waits for its heading, which may lie behind a dialog. */
export const goTo = async (page: Page, url: string, heading: string | RegExp): Promise<void> => {
  await page.goto(url);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: heading, includeHidden: true }).waitFor();
};
