import type { Page, Request } from 'playwright-core';

/** Which request saves: a part of its address, and how it writes. */
export interface Write {
  readonly path: RegExp;
  readonly verb: 'POST' | 'MERGE';
}

const everything = '**/_api/**';

const isWrite = (request: Request, { path, verb }: Write): boolean => {
  const sent = request.method() === 'GET' ? 'GET' : (request.headers()['x-http-method'] ?? request.method());
  return sent === verb && path.test(decodeURIComponent(request.url()));
};

/**
 * The page's connection goes when it saves and stays away until it is mended: `before` the request reaches SharePoint,
 * or `after` SharePoint has done what was asked, so that only the answer is lost.
 */
export const cutAt = async (
  page: Page,
  write: Write,
  when: 'before' | 'after',
): Promise<{
  /** Resolves when it has gone. */
  readonly gone: Promise<void>;
  readonly mend: () => Promise<void>;
}> => {
  let cut = false;
  let tell: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    tell = resolve;
  });
  await page.route(everything, async (route) => {
    if (!cut && isWrite(route.request(), write)) {
      cut = true;
      if (when === 'after') await route.fetch();
      tell();
      return route.abort('connectionreset');
    }
    return cut ? route.abort('connectionrefused') : route.continue();
  });
  return { gone, mend: () => page.unroute(everything) };
};
