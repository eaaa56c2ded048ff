import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PersonId } from '@loggkontroll/core/organisation';
import { connect, localApp, localPersona } from '@loggkontroll/sharepoint/connection';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { localApps } from '../../../infra/local/local-apps.ts';
import { freePort } from '../../contract/free-ports.ts';
import { databaseIn } from '../../seeds/seeded.ts';
import type { Strike, Victim, Weather } from '../strikes.ts';
import type { Doings } from './bot-child.ts';
import { ask } from './talk.ts';

const patience = { firstWait: 0.05, longestSilence: 20 };
const askAgainAfterMs = 20;
const execArgv = ['--no-warnings'];

/** SharePoint and two instances of the bot, each a process; who is killed is started again. */
export interface Town {
  readonly registerUrl: string;
  readonly vaultUrl: string;
  readonly as: (personId: PersonId) => Connection;
  readonly bot: () => Connection;
  readonly setClock: (instant: string) => Promise<void>;
  readonly now: () => number;
  /** How far both instances have come; undefined while one is not there. */
  readonly instances: () => Promise<readonly Instance[] | undefined>;
  /** Lets them sweep at once: those of some lives, or all. */
  readonly wake: (lives?: readonly number[]) => Promise<void>;
  /** Sends a storm over SharePoint, or ends it. */
  readonly storm: (settings?: object) => Promise<void>;
  /** Kills nobody any more. */
  readonly spare: () => void;
  /** Who has been killed so far, when in the quarter's time (ms). */
  readonly killed: readonly { readonly victim: Victim; readonly at: number }[];
  /** Who has ended without being killed: nobody should. */
  readonly ended: readonly string[];
  readonly faultsCaused: () => number;
  /** Everything the bots have written to their log of errors. */
  readonly logged: readonly string[];
  readonly close: () => Promise<void>;
}

/** An instance in one of its lives. */
export type Instance = Doings & { readonly life: number };

const bots: readonly Victim[] = ['first-bot', 'second-bot'];

/** Starts everything on a database that is furnished, with the clock at an instant; `children` is where the processes' files are. */
export const startTown = async (
  { children, folder }: { readonly children: string; readonly folder: string },
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
  const ended: string[] = [];
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
    const file = path.join(children, isSharePoint ? 'sharepoint-child.mjs' : 'bot-child.mjs');
    const storm = blowing === undefined ? [] : [JSON.stringify(blowing)];
    const given = isSharePoint
      ? [databaseIn(folder), String(port), String(offset), nextStrike(victim), ...storm]
      : [url, path.join(folder, 'bot.pem'), nextStrike(victim)];
    const child = fork(file, given, { execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    running.set(victim, child);
    if (!isSharePoint) {
      child.on('message', ({ line }: { readonly line?: string }) => {
        if (line !== undefined) logged.push(line);
      });
    }
    child.once('exit', (code, signal) => {
      if (isOver) return;
      if (signal === 'SIGKILL') killed.push({ victim, at: now() });
      else ended.push(`${victim} ended with ${String(code)}, which nobody asked for`);
      void start(victim);
    });
    if (isSharePoint) await once(child, 'message');
  };

  await start('sharepoint');
  await Promise.all([start('first-bot'), start('second-bot')]);
  const settings = { registerUrl: `${url}/sites/register`, vaultUrl: `${url}/sites/vault`, patience };
  const askOf = async (victim: Victim, question: unknown): Promise<unknown> => {
    const child = running.get(victim);
    return child && ask(child, question);
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
    ended,
    now,
    as: (personId) => connect({ ...settings, auth: localPersona(personId), personId }),
    bot: () => connect({ ...settings, auth: localApp(localApps.bot) }),
    setClock: async (to) => {
      offset = Date.parse(to) - Date.now();
      while ((await askOf('sharepoint', { offset })) !== offset) await pause(askAgainAfterMs);
    },
    instances: async () => {
      const answers = await Promise.all(
        bots.map(async (victim) => {
          const life = running.get(victim)?.pid;
          const doings = (await askOf(victim, 'doings')) as Doings | undefined;
          return life === undefined || doings === undefined ? [] : [{ ...doings, life }];
        }),
      );
      return answers.every(([instance]) => instance !== undefined) ? answers.flat() : undefined;
    },
    wake: async (lives) => {
      const sleepers = bots.filter((victim) => lives?.includes(running.get(victim)?.pid ?? 0) ?? true);
      await Promise.all(sleepers.map((victim) => askOf(victim, 'wake')));
    },
    storm: async (given) => {
      blowing = given === undefined ? undefined : { seed, shares, retryAfter: 0, slowMs: 30, ...given };
      await again(() => fault(blowing));
    },
    spare: () => {
      isSpared = true;
      for (const child of running.values()) void ask(child, 'spare');
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
