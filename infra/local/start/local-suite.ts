import type { Language } from '@loggkontroll/ui/texts';
import { makeMunicipality, type Municipality } from '../demo/index.ts';
import { startHub, type Hub } from '../hub/index.ts';
import { openSites, type LocalSites } from '../sites/index.ts';
import { webPartMounts } from '../web-part-host/index.ts';
import { hubServices } from './hub-services.ts';
import { openKeptData } from './kept-data.ts';
import { load, type Milestone } from './load.ts';
import { startLocalBot } from './local-bot.ts';
import type { StartOptions } from './options.ts';
import { openPlaygrounds } from './playgrounds.ts';
import type { Ports } from './ports.ts';

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

/** Starts everything but the building of the tab and the web parts. When something fails, the rest is stopped again. */
export const startLocalSuite = async (
  options: Pick<StartOptions, 'folder' | 'size' | 'policies' | 'reset'>,
  ports: Ports,
  { language, reached }: { readonly language: Language; readonly reached: (milestone: Milestone) => void },
): Promise<LocalSuite> => {
  const started: { readonly close: () => Promise<void> }[] = [];
  const close = async (): Promise<void> => {
    for (const part of started.splice(0).reverse()) await part.close();
  };
  const closingLater = <Part extends { readonly close: () => Promise<void> }>(part: Part): Part => {
    started.push(part);
    return part;
  };
  try {
    const data = openKeptData(options);
    const municipality = makeMunicipality(data.seed, options.size);
    const { databaseFile } = data;
    const sites = closingLater(
      await openSites({ municipality, databaseFile, port: ports.sharePoint, mounts: webPartMounts() }),
    );
    reached('sites');
    await load(sites, municipality, data, { policies: options.policies, reached });
    const tabUrl = `http://localhost:${ports.hub}/tab/`;
    const bot = closingLater(await startLocalBot(sites, data, { port: ports.bot, tabUrl, language }));
    const playgrounds = closingLater(
      openPlaygrounds(municipality.people, { botUrl: bot.url, firstPort: ports.playgrounds }),
    );
    const services = hubServices(sites, municipality, { playgrounds, tabUrl, clockMoved: bot.sweepNow });
    const hub = closingLater(await startHub(ports.hub, services));
    const plannersTeams = await playgrounds.open(municipality.members.planner[0] ?? '');
    return { municipality, hub, sites, botUrl: bot.url, plannersTeams, close };
  } catch (error) {
    await close();
    throw error;
  }
};
