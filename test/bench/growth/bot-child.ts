import { createLog, localOptions, startBot } from '@loggkontroll/bot/server';
import { localApps } from '../../../infra/local/local-apps.ts';

/** The bot in a process of its own that sweeps without a pause, and tells its memory when it is asked. */
const [siteUrl = '', keyFile = ''] = process.argv.slice(2);

const bot = await startBot({
  ...(await localOptions({
    port: 0,
    registerUrl: `${siteUrl}/sites/register`,
    vaultUrl: `${siteUrl}/sites/vault`,
    clockUrl: `${siteUrl}/_local/clock`,
    appId: localApps.bot,
    tabUrl: 'http://localhost:4000/tab/',
    yearEndUrl: 'http://localhost:4000/year-end',
    keyFile,
    language: 'sv',
    log: createLog('silent', { write: () => undefined }),
  })),
  sweepEveryMs: 0,
  rememberForMs: 30_000,
});

process.on('message', (asked) => {
  if (asked === 'end') void bot.close().then(() => process.exit(0));
  else {
    globalThis.gc?.();
    process.send?.(process.memoryUsage());
  }
});
