import { createWriteStream } from 'node:fs';
import { createLog, localOptions, startBot, type RunningBot } from '@loggkontroll/bot/server';
import type { Language } from '@loggkontroll/ui/texts';
import { localApps } from '../local-apps.ts';
import type { LocalSites } from '../sites/index.ts';
import { webPartUrl } from './hub-services.ts';
import type { KeptData } from './kept-data.ts';

/** Starts the bot in this process; it writes its log beside the data. */
export const startLocalBot = async (
  sites: LocalSites,
  { signingKeyFile, botLogFile }: KeptData,
  { port, tabUrl, language }: { readonly port: number; readonly tabUrl: string; readonly language: Language },
): Promise<RunningBot> => {
  const log = createWriteStream(botLogFile, { flags: 'a' });
  const bot = await startBot(
    await localOptions({
      port,
      tabUrl,
      language,
      registerUrl: sites.registerUrl,
      vaultUrl: sites.vaultUrl,
      clockUrl: `${sites.standIn.url}/_local/clock`,
      appId: localApps.bot,
      yearEndUrl: webPartUrl(sites, { webPart: 'internal-control' }),
      keyFile: signingKeyFile,
      log: createLog('info', { write: (line) => void log.write(line) }),
    }),
  );
  return {
    ...bot,
    close: async () => {
      await bot.close();
      await new Promise((resolve) => log.end(resolve));
    },
  };
};
