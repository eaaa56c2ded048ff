import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLog, localOptions, startBot } from '@loggkontroll/bot/server';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import type { PersonId } from '@loggkontroll/core/organisation';
import { inRoot } from '@loggkontroll/infra/build';
import { makeMunicipality } from '@loggkontroll/infra/local/demo';
import type { Size } from '@loggkontroll/infra/local/demo';
import { furnish, openSites } from '@loggkontroll/infra/local/sites';
import { webPartMounts, webPartPath } from '@loggkontroll/infra/local/web-part-host';
import { localApps } from '../../../infra/local/local-apps.ts';
import { serveTab } from '../../browser/tab/serve-tab.ts';
import { givePast } from './past.ts';
import type { Place } from './people.ts';

/** A municipality with a year behind it: sites, the bot, and the tab on an origin of its own. */
export interface Town extends Place {
  /** The tab's address for somebody; its requests are counted under `journey`. */
  readonly tab: (personId: PersonId, path: string, journey: string) => string;
  /** The address of the page with *Internkontroll*, signed in as somebody. */
  readonly yearEnd: (personId: PersonId) => string;
  readonly close: () => Promise<void>;
}

/** How much there is of everything. */
export interface TownSize extends Size {
  /** Orders finished in each quarter of the year before. */
  readonly pastOrders: number;
}

const beforeThePast = isoInstantOf('2025-09-30T08:00:00Z');

/** The first working day of the fourth quarter, ten in the morning: nobody's quiet hours. */
const begins = isoInstantOf('2026-10-01T08:00:00Z');

const silent = createLog('silent', { write: () => undefined });

/** Opens one; the same for the same size. */
export const openTown = async ({ pastOrders, ...size }: TownSize): Promise<Town> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-bench-'));
  const municipality = makeMunicipality('bench', size);
  const sites = await openSites({ municipality, mounts: webPartMounts() });
  const { standIn, registerUrl, vaultUrl } = sites;
  sites.setClock(beforeThePast);
  await furnish(sites.administrator(), municipality);
  await givePast({ municipality, sites }, pastOrders);
  sites.setClock(begins);
  const clockUrl = `${standIn.url}/_local/clock`;
  const tab = await serveTab(inRoot('teams-app', 'dist'), {
    registerUrl,
    vaultUrl,
    botId: localApps.bot,
    signIn: { kind: 'local', clockUrl },
  });
  const bot = await startBot(
    await localOptions({
      port: 0,
      registerUrl,
      vaultUrl,
      clockUrl,
      appId: localApps.bot,
      tabUrl: tab.url,
      yearEndUrl: tab.url,
      keyFile: path.join(folder, 'bot.pem'),
      language: 'sv',
      log: silent,
    }),
  );
  return {
    municipality,
    sites,
    tab: (personId, place, journey) => `${tab.url}/?person=${personId}&lang=sv&journey=${journey}#/${place}`,
    yearEnd: (personId) => {
      const to = encodeURIComponent(webPartPath({ webPart: 'internal-control' }));
      return `${standIn.url}/_local/sign-in?oid=${personId}&to=${to}`;
    },
    close: async () => {
      await bot.close();
      await tab.close();
      await sites.close();
      await rm(folder, { recursive: true });
    },
  };
};
