import { createLog, localOptions, startBot } from '@loggkontroll/bot/server';
import { localApps } from '../../../infra/local/local-apps.ts';
import { dieAsClient } from './die-at.ts';

/** One instance of the bot as a process: where the stand-in is, the key both instances share, and when it is killed. */
const [siteUrl = '', keyFile = '', at = '0'] = process.argv.slice(2);

dieAsClient(Number(at));
const options = await localOptions({
  port: 0,
  registerUrl: `${siteUrl}/sites/register`,
  vaultUrl: `${siteUrl}/sites/vault`,
  clockUrl: `${siteUrl}/_local/clock`,
  appId: localApps.bot,
  tabUrl: 'http://localhost:4000/tab/',
  yearEndUrl: 'http://localhost:4000/year-end',
  keyFile,
  language: 'sv',
  log: createLog('error', { write: (line) => process.send?.({ line }) }),
});
await startBot({
  ...options,
  sharePoint: { ...options.sharePoint, patience: { firstWait: 0.02, longestSilence: 20 } },
  sweepEveryMs: 150,
  rememberForMs: 500,
});
process.send?.('ready');
process.on('disconnect', () => process.exit(0));
