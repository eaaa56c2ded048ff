import type { BrowserContext, Page, Request } from 'playwright-core';

/** What the pages of a context have asked for and not yet got. */
const underWay = new WeakMap<BrowserContext, Set<Request>>();

const patienceMs = 30_000;

/** A worker that is ended before its script has come asks for it, and is never heard of again. */
const isWorker = (request: Request): boolean => /-worker-[^/]*\.js$/.test(request.url());

/** Begins to count what the context's pages ask for. */
export const countAsked = (context: BrowserContext): void => {
  const asked = new Set<Request>();
  underWay.set(context, asked);
  context.on('request', (request) => {
    // What a page that is left had asked for may never be heard of again.
    if (request.isNavigationRequest()) asked.clear();
    if (!isWorker(request)) asked.add(request);
  });
  const got = (request: Request): unknown => asked.delete(request);
  context.on('requestfinished', got);
  context.on('requestfailed', got);
};

/** The page has drawn what it was to draw, and has nothing left to do but what waits for an answer or for its time. */
const idle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await new Promise((done) => requestIdleCallback(done));
  });

/**
 * Waits until a page that is alone in its context has got all that it has asked for, has drawn it, and asks for nothing
 * more because of it. What it asks for later, at its own time, is not waited for. A browser's own `networkidle` takes
 * half a second more, and is true ever after once it has been.
 */
export const quiet = async (page: Page): Promise<void> => {
  const asked = underWay.get(page.context());
  if (asked === undefined) throw new Error('What the page asks for is not counted.');
  const end = Date.now() + patienceMs;
  for (let still = 0; still < 2; still = asked.size === 0 ? still + 1 : 0) {
    if (Date.now() > end) throw new Error(`Never answered: ${[...asked].map((one) => one.url()).join(' ')}`);
    await idle(page);
  }
};
