import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '@loggkontroll/infra/build';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { seriousViolations } from '../../axe.ts';
import { animationsOver } from '../../settled.ts';

const output = inRoot('test', 'output', 'walk');

/** One person's browser window, kept to this machine. */
export interface Screen {
  readonly page: Page;
  /** Takes a picture and has axe look: rejects at anything serious or critical. */
  readonly look: (name: string) => Promise<void>;
  /** A picture alone: for pages that are not the suite's own. */
  readonly picture: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What has gone wrong in any window since the walk began. */
export interface Mishaps {
  /** Addresses outside this machine that a page has asked for. */
  readonly outside: string[];
  /** Faults that no code caught. */
  readonly faults: string[];
}

const isHere = (address: string): boolean =>
  /^(data|blob|about):/.test(address) || ['localhost', '127.0.0.1'].includes(new URL(address).hostname);

const watch = async (context: BrowserContext, mishaps: Mishaps): Promise<void> => {
  await context.route(
    (url) => !isHere(url.href),
    (route) => {
      mishaps.outside.push(route.request().url());
      return route.abort();
    },
  );
  context.on('weberror', (fault) => mishaps.faults.push(`${fault.page()?.url()}: ${fault.error().message}`));
};

/**
 * What a person would call a page at rest: animations that end have ended, and a page whose dialog has closed is
 * there for screen readers again, which comes a moment after the closing.
 */
const atRest = async (page: Page): Promise<void> => {
  await animationsOver(page);
  await page.waitForFunction(
    () =>
      document.querySelector('[role=dialog], [role=alertdialog]') !== null ||
      document.querySelector('body > [aria-hidden=true]:not([data-tabster-dummy])') === null,
  );
};

/** Opens a window in Swedish. */
export const openScreen = async (browser: Browser, mishaps: Mishaps): Promise<Screen> => {
  const context = await browser.newContext({
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  context.setDefaultTimeout(30_000);
  await watch(context, mishaps);
  const page = await context.newPage();
  const picture = async (name: string): Promise<void> => {
    await atRest(page);
    await page.evaluate(() => window.scrollTo(0, 0));
    mkdirSync(output, { recursive: true });
    await page.screenshot({ path: path.join(output, `${name}.png`), fullPage: true });
  };
  return {
    page,
    picture,
    look: async (name) => {
      await picture(name);
      const serious = await seriousViolations(page);
      if (serious.length > 0) throw new Error(`${name}: ${serious.join('\n')}`);
    },
    close: () => context.close(),
  };
};
