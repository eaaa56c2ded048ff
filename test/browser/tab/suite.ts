import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { keyFileSigner } from '@loggkontroll/bot/signing';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import type { PersonId } from '@loggkontroll/core/organisation';
import { makeMunicipality } from '@loggkontroll/infra/local/demo';
import type { Municipality, Size } from '@loggkontroll/infra/local/demo';
import { playYearSoFar, publishKey, quietSweep } from '@loggkontroll/infra/local/past';
import { furnish, openSites } from '@loggkontroll/infra/local/sites';
import type { LocalSites } from '@loggkontroll/infra/local/sites';
import { webPartMounts } from '@loggkontroll/infra/local/web-part-host';
import type { Page } from 'playwright-core';
import { localApps } from '../../../infra/local/local-apps.ts';
import { databaseIn, seeded } from '../../seeds/seeded.ts';
import { serveTab } from './serve-tab.ts';

/** A furnished municipality behind the stand-in, the bot's own sweep, and the built tab in front on another origin. */
export interface Suite {
  readonly municipality: Municipality;
  readonly sites: LocalSites;
  /** Lets the bot do what follows from what people have done. */
  readonly sweep: () => Promise<void>;
  /** The tab's address for a person; `place` is what stands after `#/`, `query` begins with `&`. */
  readonly address: (personId: PersonId, place?: string, query?: string) => string;
  readonly setClock: (instant: string) => void;
  /** Requests to SharePoint from the tab since the last call, each operation of a batch for itself. */
  readonly takeRequests: (journey?: string) => number;
  readonly close: () => Promise<void>;
}

const keyIn = (folder: string): string => path.join(folder, 'key.pem');

/** Furnishes the municipality's sites, and plays the year so far, at its own time. */
const furnishIn = async (folder: string, municipality: Municipality, past: boolean): Promise<void> => {
  const sites = await openSites({ municipality, databaseFile: databaseIn(folder) });
  sites.setClock(isoInstantOf('2026-01-02T07:00:00Z'));
  await furnish(sites.administrator(), municipality);
  if (past) await playYearSoFar(municipality, sites, { signer: await keyFileSigner(keyIn(folder)) });
  await sites.close();
};

/** Starts everything at an instant; with `past`, the first three quarters of 2026 have been played. */
export const startSuite = async ({
  size,
  now,
  past = false,
  witnesses = false,
  webParts = false,
}: {
  readonly size: Size;
  readonly now: string;
  readonly past?: boolean;
  /** The bot's sweep witnesses what has been saved, too. */
  readonly witnesses?: boolean;
  /** The built web parts lie beside the lists. */
  readonly webParts?: boolean;
}): Promise<Suite> => {
  const municipality = makeMunicipality('tab-tests', size);
  const seed = `tab-${size.units}-${size.employees}-${past ? 'past' : 'furnished'}`;
  const { folder, remove } = await seeded(seed, (made) => furnishIn(made, municipality, past));
  const sites = await openSites({
    municipality,
    databaseFile: databaseIn(folder),
    ...(webParts && { mounts: webPartMounts() }),
  });
  const signer = await keyFileSigner(keyIn(folder));
  const setClock = (instant: string): void => sites.setClock(isoInstantOf(instant));
  setClock(now);
  if (witnesses) await publishKey(sites, signer);
  const { registerUrl, vaultUrl, standIn } = sites;
  const tab = await serveTab(path.join(process.cwd(), 'teams-app', 'dist'), {
    registerUrl,
    vaultUrl,
    botId: localApps.bot,
    signIn: { kind: 'local', clockUrl: `${standIn.url}/_local/clock` },
  });
  standIn.clearRequests();
  return {
    municipality,
    sites,
    sweep: quietSweep(sites, { signer, witnesses, randomHex: () => randomBytes(32).toString('hex') }),
    address: (personId, place = '', query = '') => `${tab.url}/?person=${personId}${query}#/${place}`,
    setClock,
    takeRequests: (journey = 'tab') => {
      const taken = standIn.requests(journey).reduce((sum, { parts }) => sum + Math.max(1, parts.length), 0);
      standIn.clearRequests();
      return taken;
    },
    close: async () => {
      await tab.close();
      await sites.close();
      await remove();
    },
  };
};

/** What a page has complained of so far: thrown errors, and whatever it logged as one. */
export const complaintsOf = (page: Page): readonly string[] => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
};
