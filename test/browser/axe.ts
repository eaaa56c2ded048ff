import axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';
import { animationsOver, settled } from './settled.ts';

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
  // What passes is not asked for: to name each such element takes longer than to find what does not.
  resultTypes: ['violations'],
};

/** Fluent's focus keeper puts sentinels at the ends of a page that pass the focus on and are never rested on. */
const sentinels = '[data-tabster-dummy]';

const sessions = new WeakMap<Page, CDPSession>();

/** The browser's own way in: what it has been given before and compiled is known again on the next page of that process. */
const sessionOf = async (page: Page): Promise<CDPSession> => {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
};

/** Brings axe to where it is not yet: it stays until the page is left, and takes longer to bring than to run. */
const bringAxe = async (page: Page): Promise<void> => {
  for (const frame of page.frames()) {
    if (await frame.evaluate(() => 'axe' in window)) continue;
    if (frame === page.mainFrame())
      await (await sessionOf(page)).send('Runtime.evaluate', { expression: `${axe.source};0` });
    else await frame.evaluate(axe.source);
  }
};

/** What axe holds to be serious or critical on the page once it stands still (WCAG 2.1 A and AA), rule and place. Should be empty. */
export const seriousViolations = async (page: Page): Promise<readonly string[]> => {
  await bringAxe(page);
  // A button that has just become one to press is on its way from one colour to the other.
  await settled(page);
  await animationsOver(page);
  const { violations } = await page.evaluate(
    ({ context, options }) => (window as unknown as { axe: typeof axe }).axe.run(context, options),
    { context: { exclude: [sentinels] }, options },
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
};
