import { openRegister } from '@loggkontroll/sharepoint/records';
import { inRoot } from '../../build/index.ts';
import type { Municipality } from '../demo/index.ts';
import { castOf, possibleMoves, type HubServices } from '../hub/index.ts';
import { localApps } from '../local-apps.ts';
import type { LocalSites } from '../sites/index.ts';
import { webPartPath, type WebPartView } from '../web-part-host/index.ts';
import { demoFiles } from './demo-files.ts';
import type { Playgrounds } from './playgrounds.ts';
import { whatWaits } from './waiting.ts';

/** The address of a web part's page, as somebody. */
export const webPartUrl = ({ standIn }: LocalSites, view: WebPartView): string =>
  `${standIn.url}${webPartPath(view)}`;

/** What the start page shows and does, on running sites. */
export const hubServices = (
  sites: LocalSites,
  municipality: Municipality,
  {
    playgrounds,
    tabUrl,
    clockMoved,
  }: {
    readonly playgrounds: Playgrounds;
    readonly tabUrl: string;
    readonly clockMoved: () => void;
  },
): HubServices => {
  const files = demoFiles(municipality, sites.now);
  const register = openRegister(sites.administrator());
  const cast = castOf(municipality);
  return {
    state: async () => {
      const { counts, dueOn } = await whatWaits(register, municipality);
      const now = sites.now();
      return {
        municipality: municipality.name,
        now,
        moves: possibleMoves(now, dueOn),
        cast,
        waiting: counts,
        linksOf: (person) => ({
          tab: `/tab/?person=${person}`,
          teams: `/teams/${person}`,
          registration: webPartUrl(sites, {
            webPart: 'registration',
            person,
            tabUrl: `${tabUrl}?person=${person}`,
          }),
          internalControl: webPartUrl(sites, { webPart: 'internal-control', person }),
        }),
        months: files.months(now),
      };
    },
    moveClock: (to) => {
      sites.setClock(to);
      clockMoved();
      return Promise.resolve();
    },
    openTeams: (personId) => playgrounds.open(personId),
    tab: {
      folder: inRoot('teams-app', 'dist'),
      settings: {
        registerUrl: sites.registerUrl,
        vaultUrl: sites.vaultUrl,
        botId: localApps.bot,
        yearEndUrl: webPartUrl(sites, { webPart: 'internal-control' }),
        signIn: { kind: 'local', clockUrl: `${sites.standIn.url}/_local/clock` },
      },
    },
    demoFile: files.file,
  };
};
