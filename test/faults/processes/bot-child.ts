import { createLog, localOptions, startBot } from '@loggkontroll/bot/server';
import type { RunningBot } from '@loggkontroll/bot/server';
import { localApps } from '../../../infra/local/local-apps.ts';
import { dieAsClient } from './die-at.ts';
import { writesIn } from './own-writes.ts';
import { answering } from './talk.ts';

/** How far an instance has come. */
export interface Doings {
  /** How many sweeps have gone through. */
  readonly sweeps: number;
  /** How much it has written in all, and what last. */
  readonly writes: number;
  readonly last: string;
  /** In which sweep, counted from 0, it last wrote something or told of a fault; -1: in none. */
  readonly unrest: number;
}

/** One instance of the bot as a process: where the stand-in is, the key both instances share, and when it is killed. */
const [siteUrl = '', keyFile = '', at = '0'] = process.argv.slice(2);

const running: { bot?: RunningBot } = {};
let [writes, last, unrest] = [0, '', -1];
const sweeps = (): number => running.bot?.sweeps() ?? 0;
const stir = (): void => {
  unrest = sweeps();
};

dieAsClient(Number(at));
answering((question): Doings => {
  if (question === 'wake') running.bot?.sweepNow();
  return { sweeps: sweeps(), writes, last, unrest };
});
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
  log: createLog('error', {
    write: (line) => {
      stir();
      process.send?.({ line });
    },
  }),
});
running.bot = await startBot({
  ...options,
  sharePoint: {
    ...options.sharePoint,
    patience: {
      ...{ firstWait: 0.02, longestSilence: 20 },
      fetch: (url, init = {}) => {
        const written = writesIn(url instanceof Request ? url.url : url.toString(), init);
        writes += written.length;
        last = written.at(-1) ?? last;
        if (written.length > 0) stir();
        return fetch(url, init);
      },
    },
  },
  // Whoever waits for it wakes it.
  sweepEveryMs: 1_000,
  rememberForMs: 500,
});
