import type { Browser, BrowserContext } from 'playwright-core';

/** Addresses outside this machine that pages have asked for. */
export const askedOutside = new Set<string>();

/** Microsoft's library for Teams asks its network which hosts it may trust, and goes on with those it knows when none answers. */
const ofTeams = 'https://res.cdn.office.net/teams-js/';

const watch = (context: BrowserContext): void => {
  context.on('requestfailed', (request) => {
    const url = request.url();
    const isOutside = request.failure()?.errorText === 'net::ERR_NAME_NOT_RESOLVED';
    if (isOutside && !url.startsWith(ofTeams)) askedOutside.add(url);
  });
};

/** The browser, with what its pages ask for outside this machine kept in {@link askedOutside}. */
export const watched = (browser: Browser): Browser => {
  const newContext = browser.newContext.bind(browser);
  const newPage = browser.newPage.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    watch(context);
    return context;
  };
  browser.newPage = async (options) => {
    const page = await newPage(options);
    watch(page.context());
    return page;
  };
  return browser;
};
