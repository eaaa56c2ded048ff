import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PersonId } from '@loggkontroll/core/organisation';
import { inRoot } from '@loggkontroll/infra/build';
import { connect, localApp, localPersona } from '@loggkontroll/sharepoint/connection';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { localApps } from '../../../infra/local/local-apps.ts';
import { freePort } from '../../contract/bot/free-port.ts';
import type { Strike, Victim, Weather } from '../strikes.ts';
import type { Activity } from './activity.ts';

const patience = { firstWait: 0.05, longestSilence: 20 };
const childrenLiveIn = inRoot('test', 'faults', 'processes');
const askAgainAfterMs = 20;
const execArgv = ['--conditions=source', '--no-warnings'];

/** SharePoint and two instances of the bot, each a process; who is killed is started again. */
export interface Town {
  readonly registerUrl: string;
  readonly vaultUrl: string;
  readonly as: (personId: PersonId) => Connection;
  readonly bot: () => Connection;
  readonly setClock: (instant: string) => Promise<void>;
  readonly now: () => number;
  readonly activity: () => Promise<Activity>;
  /** Sends a storm over SharePoint, or ends it. */
  readonly storm: (settings?: object) => Promise<void>;
  /** Kills nobody any more. */
  readonly spare: () => void;
  /** Who has been killed so far, when in the quarter's time (ms). */
  readonly killed: readonly { readonly victim: Victim; readonly at: number }[];
  readonly faultsCaused: () => number;
  /** Everything the bots have written to their log of errors. */
  readonly logged: readonly string[];
  readonly close: () => Promise<void>;
}

interface Said {
  readonly url?: string;
  readonly offset?: number;
  readonly activity?: Activity;
  readonly line?: string;
}

const saying = async (
  child: ChildProcess,
  asked: 'activity' | { readonly offset: number },
): Promise<Said> => {
  const controller = new AbortController();
  const gone = () => controller.abort();
  child.once('exit', gone);
  try {
    const answer = once(child, 'message', { signal: controller.signal });
    child.send(asked);
    const [said] = (await answer) as [Said];
    return said;
  } finally {
    child.off('exit', gone);
  }
};

/** Starts everything on a database that is furnished, with the clock at an instant. */
export const startTown = async (
  folder: string,
  instant: string,
  { strikes, shares, seed }: Weather,
): Promise<Town> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const left = new Map<Victim, Strike[]>();
  for (const strike of strikes) left.set(strike.victim, [...(left.get(strike.victim) ?? []), strike]);
  const running = new Map<Victim, ChildProcess>();
  const killed: { victim: Victim; at: number }[] = [];
  const logged: string[] = [];
  let [offset, isOver, isSpared, caused] = [Date.parse(instant) - Date.now(), false, false, 0];
  let blowing: object | undefined;

  const now = (): number => Date.now() + offset;
  const nextStrike = (victim: Victim): string =>
    String((isSpared ? undefined : left.get(victim)?.shift())?.at ?? 0);
  const fault = async (settings: object | undefined): Promise<void> => {
    const address = `${url}/_local/storm`;
    if (settings === undefined) {
      const found = (await (await fetch(address)).json()) as readonly unknown[];
      caused += found.length;
      await fetch(address, { method: 'DELETE' });
    } else {
      await fetch(address, { method: 'POST', body: JSON.stringify(settings) });
    }
  };

  const start = async (victim: Victim): Promise<void> => {
    const isSharePoint = victim === 'sharepoint';
    const file = path.join(childrenLiveIn, isSharePoint ? 'sharepoint-child.ts' : 'bot-child.ts');
    const given = isSharePoint
      ? [path.join(folder, 'sharepoint.sqlite'), String(port), String(offset), nextStrike(victim)]
      : [url, path.join(folder, 'bot.pem'), nextStrike(victim)];
    const child = fork(file, given, { execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    running.set(victim, child);
    if (!isSharePoint) {
      child.on('message', (said: Said | 'ready') => {
        if (typeof said === 'object' && said.line !== undefined) logged.push(said.line);
      });
    }
    child.once('exit', (code, signal) => {
      if (isOver) return;
      if (signal === 'SIGKILL') killed.push({ victim, at: now() });
      else logged.push(`${victim} ended with ${String(code)}, which nobody asked for`);
      void start(victim);
    });
    if (isSharePoint) {
      await once(child, 'message');
      if (blowing) await fault(blowing);
    }
  };

  await start('sharepoint');
  await Promise.all([start('first-bot'), start('second-bot')]);
  const settings = { registerUrl: `${url}/sites/register`, vaultUrl: `${url}/sites/vault`, patience };
  const sharePoint = (): ChildProcess => {
    const child = running.get('sharepoint');
    if (child === undefined) throw new Error('SharePoint has not been started.');
    return child;
  };
  const again = async <T>(ask: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        if (isOver) throw error;
        await pause(askAgainAfterMs);
      }
    }
  };
  return {
    ...settings,
    killed,
    logged,
    now,
    as: (personId) => connect({ ...settings, auth: localPersona(personId), personId }),
    bot: () => connect({ ...settings, auth: localApp(localApps.bot) }),
    setClock: async (to) => {
      offset = Date.parse(to) - Date.now();
      await again(() => saying(sharePoint(), { offset }));
    },
    activity: async () =>
      (await again(() => saying(sharePoint(), 'activity'))).activity ?? { sweeps: 0, writes: [] },
    storm: async (given) => {
      blowing = given === undefined ? undefined : { seed, shares, retryAfter: 0, slowMs: 30, ...given };
      await again(() => fault(blowing));
    },
    spare: () => {
      isSpared = true;
      for (const child of running.values()) if (child.connected) child.send('spare');
    },
    faultsCaused: () => caused,
    close: async () => {
      isOver = true;
      for (const child of running.values()) {
        const isThere = child.exitCode === null && child.signalCode === null;
        const exited = isThere ? once(child, 'exit') : undefined;
        child.kill('SIGKILL');
        await exited;
      }
    },
  };
};
