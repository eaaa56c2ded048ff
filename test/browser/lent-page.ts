import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** What a page can take on after it has been opened. */
export type PageLook = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'forcedColors'>;

/** A page as if newly opened in a browser of its own, until it is given back. */
interface LentPage {
  readonly page: Page;
  readonly giveBack: () => Promise<void>;
}

const spare = new WeakMap<Browser, Page[]>();

const listenedFor = ['console', 'dialog', 'pageerror', 'request', 'requestfailed', 'response'] as const;

const forget = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name } of await indexedDB.databases())
      if (name !== undefined) indexedDB.deleteDatabase(name);
  });

const cleaned = async (page: Page): Promise<void> => {
  for (const event of listenedFor) page.removeAllListeners(event);
  await page.unrouteAll();
  await forget(page);
  await page.context().clearCookies();
  await page.goto('about:blank');
};

/**
 * Lends a page that remembers nothing of whoever had it before. Its process and what that has compiled stay, which takes
 * half of what a new one does (docs/testing.md). For looks at one page after the other, which keep nothing that is
 * stored beyond one origin.
 */
export const lendPage = async (
  browser: Browser,
  { viewport = { width: 1440, height: 900 }, colorScheme = 'light', forcedColors = null }: PageLook = {},
): Promise<LentPage> => {
  const pages = spare.get(browser) ?? [];
  spare.set(browser, pages);
  const page =
    pages.pop() ??
    (await (await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' })).newPage());
  if (viewport !== null) await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, forcedColors });
  return {
    page,
    giveBack: async () => {
      await cleaned(page);
      pages.push(page);
    },
  };
};
