import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLog, localOptions, startBot } from '@loggkontroll/bot/server';
import type { RunningBot } from '@loggkontroll/bot/server';
import { startPlayground } from '@loggkontroll/infra/local/playground';
import type { Playground, PlaygroundPerson } from '@loggkontroll/infra/local/playground';
import type { StandInOptions } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { ids, upnOf } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { botId, emptySites, furnishedSites } from '../sharepoint/sharepoint.ts';
import type { SharePoint } from '../sharepoint/sharepoint.ts';
import { freePort } from '../free-ports.ts';
import { PlaygroundClient } from './playground-client.ts';

/** A Monday in October, eleven o'clock in Sweden. */
export const monday = '2026-10-05T09:00:00Z';

/** One person of the tests' municipality as the Playground knows them. */
export const personOf = (who: Who): PlaygroundPerson => ({
  personId: ids[who],
  name: `Person ${who}`,
  upn: upnOf(who),
});

/** The bot against the stand-in, and people at Playgrounds. */
export interface RunningSuite {
  readonly sharePoint: SharePoint;
  /** Everything that SharePoint keeps. */
  readonly databaseFile: string;
  /** Where the bot's keys lie. */
  readonly folder: string;
  readonly bot: RunningBot;
  /** What the bot has written to its log. */
  readonly logged: () => string;
  readonly setClock: (instant: string) => void;
  /** Starts one more instance of the bot beside the first, with the same key unless another is named. */
  readonly startAnother: (keyName?: string) => Promise<RunningBot>;
  /** Opens a Playground for somebody; it tells the bot nothing by itself. */
  readonly sit: (who: Who) => Promise<PlaygroundClient>;
  readonly close: () => Promise<void>;
}

/** Starts everything; `instant` is what the clock shows, `databaseFile` what SharePoint begins with, `mounts` pages beside it. */
export const startSuite = async (
  instant = monday,
  databaseFile?: string,
  mounts?: StandInOptions['mounts'],
): Promise<RunningSuite> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-bot-'));
  const sharePoint =
    databaseFile === undefined
      ? await furnishedSites(mounts === undefined ? {} : { mounts })
      : { ...(await emptySites({ databaseFile })), databaseFile };
  const { standIn } = sharePoint;
  const setClock = (to: string): void => standIn.shiftClock(Date.parse(to) - Date.now());
  setClock(instant);
  const lines: string[] = [];
  const bots: RunningBot[] = [];
  const startAnother = async (keyName = 'bot'): Promise<RunningBot> => {
    const options = await localOptions({
      port: 0,
      registerUrl: `${standIn.url}/sites/register`,
      vaultUrl: `${standIn.url}/sites/vault`,
      clockUrl: `${standIn.url}/_local/clock`,
      appId: botId,
      tabUrl: 'http://localhost:4000/tab/',
      yearEndUrl: 'http://localhost:4000/year-end',
      keyFile: path.join(folder, `${keyName}.pem`),
      language: 'sv',
      log: createLog('info', { write: (line) => lines.push(line) }),
    });
    const bot = await startBot({ ...options, sweepEveryMs: 200 });
    bots.push(bot);
    return bot;
  };
  const bot = await startAnother();
  const clients: PlaygroundClient[] = [];
  const playgrounds: Playground[] = [];
  return {
    sharePoint,
    databaseFile: sharePoint.databaseFile,
    folder,
    bot,
    setClock,
    startAnother,
    logged: () => lines.join(''),
    sit: async (who) => {
      const port = await freePort();
      const playground = await startPlayground({ botUrl: bot.url, person: personOf(who), others: [], port });
      playgrounds.push(playground);
      const client = await PlaygroundClient.connect(playground.url, personOf(who));
      clients.push(client);
      return client;
    },
    close: async () => {
      for (const client of clients) client.close();
      await Promise.all(playgrounds.map((playground) => playground.close()));
      await Promise.all(bots.map((one) => one.close()));
      await sharePoint.close();
      await rm(folder, { recursive: true });
    },
  };
};
