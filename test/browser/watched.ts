import type { Browser, BrowserContext } from 'playwright-core';
import { countAsked } from './quiet.ts';

/** Addresses outside this machine that pages have asked for. */
export const askedOutside = new Set<string>();

/**
 * What Microsoft's own pages and libraries ask of its network, and do without when nobody answers: the library for Teams
 * which hosts it may trust, and the Agents Playground for its letters.
 */
const ofMicrosoft = [
  'https://res.cdn.office.net/teams-js/',
  'https://res-1.cdn.office.net/files/fabric-cdn-prod_20221209.001/assets/fonts/',
];

const watch = (context: BrowserContext): void => {
  context.on('requestfailed', (request) => {
    const url = request.url();
    const isOutside = request.failure()?.errorText === 'net::ERR_NAME_NOT_RESOLVED';
    if (isOutside && !ofMicrosoft.some((start) => url.startsWith(start))) askedOutside.add(url);
  });
};

/** The browser, with what its pages ask for outside this machine kept in {@link askedOutside}. */
export const watched = (browser: Browser): Browser => {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    watch(context);
    countAsked(context);
    return context;
  };
  return browser;
};
