import path from 'node:path';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import type { PersonId } from '@loggkontroll/core/organisation';
import { makeMunicipality, smallSize } from '@loggkontroll/infra/local/demo';
import type { Municipality } from '@loggkontroll/infra/local/demo';
import { furnish, openSites } from '@loggkontroll/infra/local/sites';
import type { LocalSites } from '@loggkontroll/infra/local/sites';
import { databaseIn, seeded } from '../../seeds/seeded.ts';
import { serveTab } from '../tab/serve-tab.ts';

/** When the tests take place. */
export const now = '2026-10-05T09:00:00Z';

/** A furnished municipality, with the built tab in front of it. What the bot does, the tests do with its rights. */
export interface ReviewSuite {
  readonly municipality: Municipality;
  readonly sites: LocalSites;
  /** The tab's address for a person; `place` is what stands after `#/`, `query` begins with `&`. */
  readonly address: (personId: PersonId, place: string, query?: string) => string;
  readonly close: () => Promise<void>;
}

const furnishIn = async (folder: string, municipality: Municipality): Promise<void> => {
  const sites = await openSites({ municipality, databaseFile: databaseIn(folder) });
  sites.setClock(isoInstantOf(now));
  await furnish(sites.administrator(), municipality);
  await sites.close();
};

/** Starts everything at `now`. */
export const startReviewSuite = async (): Promise<ReviewSuite> => {
  const municipality = makeMunicipality('review-tests', smallSize);
  const { folder, remove } = await seeded('review', (made) => furnishIn(made, municipality));
  const sites = await openSites({ municipality, databaseFile: databaseIn(folder) });
  sites.setClock(isoInstantOf(now));
  const { registerUrl, vaultUrl, standIn } = sites;
  const tab = await serveTab(path.join(process.cwd(), 'teams-app', 'dist'), {
    registerUrl,
    vaultUrl,
    signIn: { kind: 'local', clockUrl: `${standIn.url}/_local/clock` },
  });
  return {
    municipality,
    sites,
    address: (personId, place, query = '') => `${tab.url}/?person=${personId}${query}#/${place}`,
    close: async () => {
      await tab.close();
      await sites.close();
      await remove();
    },
  };
};
