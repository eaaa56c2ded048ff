import { createWriteStream } from 'node:fs';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { createLog, localOptions, startBot } from '@loggkontroll/bot/server';
import { keyFileSigner } from '@loggkontroll/bot/signing';
import { openMessages } from '@loggkontroll/sharepoint/messages';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Language } from '@loggkontroll/ui/texts';
import { inRoot } from '../../build/index.ts';
import { makeMunicipality, type Municipality } from '../demo/index.ts';
import { castOf, possibleMoves, startHub, type Hub } from '../hub/index.ts';
import { localApps } from '../local-apps.ts';
import { playYearSoFar } from '../past/index.ts';
import { furnish, openSites, type LocalSites } from '../sites/index.ts';
import { webPartMounts, webPartPath } from '../web-part-host/index.ts';
import { demoFiles } from './demo-files.ts';
import type { KeptData } from './kept-data.ts';
import type { StartOptions } from './options.ts';
import { openPlaygrounds } from './playgrounds.ts';
import { portsFrom, refuseTakenPorts } from './ports.ts';
import { whatWaits } from './waiting.ts';
import { openKeptData } from './kept-data.ts';

/** Something that has been done on the way, for whoever watches. */
export type Milestone = 'sites' | 'municipality' | '2026-Q1' | '2026-Q2' | '2026-Q3';

/** The whole suite, running on this machine. */
export interface LocalSuite {
  readonly municipality: Municipality;
  readonly hub: Hub;
  readonly sites: LocalSites;
  readonly botUrl: string;
  /** The planner's Agents Playground. */
  readonly plannersTeams: string;
  readonly close: () => Promise<void>;
}

const demoBegins = isoInstantOf('2026-10-01T06:00:00Z');

/** Loads the municipality and its past the first time; upgrades the sites every time. */
const load = async (
  sites: LocalSites,
  municipality: Municipality,
  { isLoaded, loaded, signingKeyFile }: KeptData,
  reached: (milestone: Milestone) => void,
): Promise<void> => {
  if (!isLoaded) sites.setClock(isoInstantOf('2026-01-02T07:00:00Z'));
  await furnish(sites.administrator(), municipality);
  reached('municipality');
  if (isLoaded) return;
  await playYearSoFar(municipality, sites, {
    signer: await keyFileSigner(signingKeyFile),
    progress: (period) => reached(period as string as Milestone),
  });
  sites.setClock(demoBegins);
  loaded();
};

/** Last time's Playgrounds are gone, and with them the conversations. */
const forgetConversations = async (sites: LocalSites): Promise<void> => {
  const messages = openMessages(sites.bot());
  const organisation = openOrganisation(sites.bot());
  for (const { personId } of await messages.conversations()) {
    await messages.forget(personId);
    await organisation.setReachable(personId, false);
  }
};

/** Starts everything; `built` resolves when the tab and the web parts can be served. Throws PortTaken before anything is started. */
export const startLocalSuite = async (
  { portBase, folder, size, reset }: Pick<StartOptions, 'portBase' | 'folder' | 'size' | 'reset'>,
  { language, reached }: { readonly language: Language; readonly reached: (milestone: Milestone) => void },
): Promise<LocalSuite> => {
  const ports = portsFrom(portBase);
  await refuseTakenPorts(ports);
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    const data = openKeptData(folder, size, reset);
    const municipality = makeMunicipality(data.seed, size);
    const sites = await openSites({
      municipality,
      databaseFile: data.databaseFile,
      port: ports.sharePoint,
      mounts: webPartMounts(),
    });
    closing.push(() => sites.close());
    reached('sites');
    await load(sites, municipality, data, reached);
    await forgetConversations(sites);

    const hubUrl = `http://localhost:${ports.hub}`;
    const page = (webPart: 'registration' | 'internal-control', person?: string): string =>
      `${sites.standIn.url}${webPartPath({ webPart, ...(person !== undefined && { person }) })}`;
    const botLog = createWriteStream(data.botLogFile, { flags: 'a' });
    closing.push(() => new Promise((resolve) => botLog.end(resolve)));
    const bot = await startBot(
      await localOptions({
        port: ports.bot,
        registerUrl: sites.registerUrl,
        vaultUrl: sites.vaultUrl,
        clockUrl: `${sites.standIn.url}/_local/clock`,
        appId: localApps.bot,
        tabUrl: `${hubUrl}/tab/`,
        yearEndUrl: page('internal-control'),
        keyFile: data.signingKeyFile,
        language,
        log: createLog('info', { write: (line) => void botLog.write(line) }),
      }),
    );
    closing.push(() => bot.close());
    const playgrounds = openPlaygrounds(municipality.people, {
      botUrl: bot.url,
      firstPort: ports.playgrounds,
    });
    closing.push(() => playgrounds.close());

    const files = demoFiles(municipality, sites.now);
    const register = openRegister(sites.administrator());
    const hub = await startHub(ports.hub, {
      state: async () => {
        const { counts, dueOn } = await whatWaits(register, municipality);
        const now = sites.now();
        return {
          municipality: municipality.name,
          now,
          moves: possibleMoves(now, dueOn),
          cast: castOf(municipality),
          waiting: counts,
          linksOf: (personId) => ({
            tab: `/tab/?person=${personId}`,
            teams: `/teams/${personId}`,
            registration: page('registration', personId),
            internalControl: page('internal-control', personId),
          }),
          months: files.months(now),
        };
      },
      moveClock: (to) => {
        sites.setClock(to);
        bot.sweepNow();
        return Promise.resolve();
      },
      openTeams: (personId) => playgrounds.open(personId),
      tab: {
        folder: inRoot('teams-app', 'dist'),
        settings: {
          registerUrl: sites.registerUrl,
          vaultUrl: sites.vaultUrl,
          signIn: { kind: 'local', clockUrl: `${sites.standIn.url}/_local/clock` },
        },
      },
      demoFile: files.file,
    });
    closing.push(() => hub.close());
    const plannersTeams = await playgrounds.open(municipality.members.planner[0] ?? '');
    return { municipality, hub, sites, botUrl: bot.url, plannersTeams, close };
  } catch (error) {
    await close();
    throw error;
  }
};
