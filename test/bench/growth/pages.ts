import { setTimeout as pause } from 'node:timers/promises';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { inRoot } from '@loggkontroll/infra/build';
import type { LoggedRequest } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { openSites } from '@loggkontroll/infra/local/sites';
import { webPartMounts, webPartPath } from '@loggkontroll/infra/local/web-part-host';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../browser/chromium.ts';
import { serveTab } from '../../browser/tab/serve-tab.ts';
import { operationsOf } from '../bot/sweeps.ts';
import { grownSize, smallTown } from '../town/grown-town.ts';
import type { GrownSize } from '../town/grown-town.ts';
import { oneOf } from '../town/people.ts';
import { grownCopy } from './grown-copy.ts';
import { places } from './places.ts';
import type { PlaceInSuite } from './places.ts';
import { sweepAtNight } from './sweep-at-night.ts';

const begins = isoInstantOf('2026-10-01T08:00:00Z');
/** Long: on a busy machine a page that waits looks like one at rest. */
const quietMs = 6_000;
const patienceMs = 120_000;
const lookEveryMs = 200;

/** What it costs to go somewhere. */
export interface Visit {
  readonly name: string;
  readonly requests: number;
  readonly kilobytes: number;
  readonly failed: readonly string[];
}

const requestsOf = (requests: readonly LoggedRequest[]): readonly LoggedRequest[] =>
  requests.filter(({ principal }) => principal !== '');

/** The requests, once the page has asked and asks for nothing more. */
const onceQuiet = async (asked: () => readonly LoggedRequest[]): Promise<readonly LoggedRequest[]> => {
  let [count, quiet] = [0, 0];
  for (let waited = 0; waited < patienceMs; waited += lookEveryMs) {
    await pause(lookEveryMs);
    const now = asked().length;
    quiet = now === count && now > 0 ? quiet + lookEveryMs : 0;
    count = now;
    if (quiet >= quietMs) break;
  }
  return asked();
};

/** Goes to every place, one after the other, with nothing known beforehand. */
const visitAll = async (size: GrownSize, browser: Browser): Promise<readonly Visit[]> => {
  const { municipality, databaseFile, remove } = await grownCopy(size);
  const sites = await openSites({ municipality, databaseFile, mounts: webPartMounts() });
  console.error(`the bot’s first sweeps: ${(await sweepAtNight(sites)).join(', ')} requests`);
  sites.setClock(begins);
  const { standIn, registerUrl, vaultUrl } = sites;
  const clockUrl = `${standIn.url}/_local/clock`;
  const signIn = { kind: 'local', clockUrl };
  const tab = await serveTab(inRoot('teams-app', 'dist'), { registerUrl, vaultUrl, signIn });
  const addressOf = ({ path, webPart, role }: PlaceInSuite): string => {
    const personId = oneOf({ municipality }, role);
    if (webPart === undefined) return `${tab.url}/?person=${personId}&lang=sv&journey=growth#/${path ?? ''}`;
    return `${standIn.url}/_local/sign-in?oid=${personId}&to=${encodeURIComponent(webPartPath({ webPart }))}`;
  };
  const visits: Visit[] = [];
  try {
    for (const place of places) {
      const page = await browser.newPage({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
      standIn.clearRequests();
      await page.goto(addressOf(place));
      const asked = requestsOf(await onceQuiet(() => requestsOf(standIn.requests())));
      visits.push({
        name: place.name,
        requests: operationsOf(asked),
        kilobytes: asked.reduce((sum, { bytes }) => sum + bytes, 0) / 1024,
        failed: asked.filter(({ status }) => status >= 500).map(({ status, path }) => `${status} ${path}`),
      });
      console.error(JSON.stringify(visits.at(-1)).slice(0, 300));
      await page.close();
    }
    return visits;
  } finally {
    await tab.close();
    await sites.close();
    await remove();
  }
};

/** Every page and web part, once the bot has swept, in a small town and in the one that has grown. */
export const visits = async (): Promise<{
  readonly small: readonly Visit[];
  readonly grown: readonly Visit[];
}> => {
  const browser = await launchChromium();
  try {
    return { small: await visitAll(smallTown, browser), grown: await visitAll(grownSize, browser) };
  } finally {
    await browser.close();
  }
};
