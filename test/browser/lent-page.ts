import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** What a page can take on after it has been opened. */
export type PageLook = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'forcedColors'>;

/** A page as if newly opened in a browser of its own, until it is given back. */
interface LentPage {
  readonly page: Page;
  readonly giveBack: () => Promise<void>;
}

const spare = new WeakMap<Browser, Page[]>();
const lent = new WeakMap<Browser, Set<Page>>();

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
  await page.context().setOffline(false);
  await page.goto('about:blank');
  // Where the mouse was left it would rest on what comes there next.
  await page.mouse.move(0, 0);
};

/** Takes a lent page back: whoever has it next begins with nothing. */
export const giveBack = async (page: Page): Promise<void> => {
  const browser = page.context().browser();
  if (browser === null) throw new Error('A lent page has a browser.');
  lent.get(browser)?.delete(page);
  await cleaned(page);
  spare.set(browser, [...(spare.get(browser) ?? []), page]);
};

/** Takes all back that is lent: when a test is over whose people had a page each. */
export const giveBackAll = async (browser: Browser): Promise<void> => {
  for (const page of lent.get(browser) ?? []) await giveBack(page);
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
  const page =
    spare.get(browser)?.pop() ??
    (await (await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' })).newPage());
  lent.set(browser, (lent.get(browser) ?? new Set()).add(page));
  if (viewport !== null) await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, forcedColors });
  return { page, giveBack: () => giveBack(page) };
};
