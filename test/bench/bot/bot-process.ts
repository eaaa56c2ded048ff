import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { botEnvironment, isReady } from '../../contract/bot/bot-environment.ts';
import { eventually } from '../../contract/bot/eventually.ts';
import { freePort } from '../../contract/free-ports.ts';

/** The bot as a process of its own, against a stand-in. */
export interface BotProcess {
  readonly url: string;
  /** Resident memory in MB. */
  readonly memory: () => Promise<number>;
  readonly close: () => Promise<void>;
}

const patienceMs = 120_000;

/** Starts it as production does, from what has been built; resolves when its first sweep has gone through. */
export const startBotProcess = async (standInUrl: string): Promise<BotProcess> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-bench-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['bot/dist/main.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: botEnvironment(standInUrl, port, folder),
  });
  const url = `http://127.0.0.1:${port}`;
  const close = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true });
  };
  try {
    await eventually('a bot that is ready', () => isReady(url), patienceMs);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url,
    memory: async () => {
      const status = await readFile(`/proc/${child.pid ?? 0}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
    },
    close,
  };
};
