import { existsSync } from 'node:fs';
import { inRoot } from '@loggkontroll/infra/build';
import { webPartPath } from '@loggkontroll/infra/local/web-part-host';
import type { WebPartView } from '@loggkontroll/infra/local/web-part-host';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Browser, Page } from 'playwright-core';
import { lendPage } from '../lent-page.ts';
import type { PageLook } from '../lent-page.ts';
import type { WebPartSite } from './web-part-site.ts';

interface Opening extends Omit<WebPartView, 'person'> {
  readonly as: PersonId;
  readonly context?: PageLook;
}

/** What went wrong in a page: uncaught errors and requests to anywhere else. Should be empty. */
export type Troubles = readonly string[];

/**
 * Opens a built web part in a browser as if of its own, signed in by cookie as on SharePoint, and waits until it shows
 * something. Run `npm run build` first.
 */
export const openWebPart = async (
  browser: Browser,
  { standIn }: Pick<WebPartSite, 'standIn'>,
  { as, context, ...view }: Opening,
): Promise<{ readonly page: Page; readonly troubles: Troubles; readonly close: () => Promise<void> }> => {
  if (!existsSync(inRoot('spfx-webparts/release/manifests'))) {
    throw new Error('The web parts are not built: run npm run build.');
  }
  const { page, giveBack } = await lendPage(browser, context);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(standIn.url) && !url.startsWith('data:')) troubles.push(url);
  });
  const to = encodeURIComponent(webPartPath(view));
  await page.goto(`${standIn.url}/_local/sign-in?oid=${as}&to=${to}`);
  await page.locator('#section h2, #section p, #section [role=alert]').first().waitFor();
  return { page, troubles, close: giveBack };
};
