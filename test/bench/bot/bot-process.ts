import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from '../../contract/bot/eventually.ts';
import { freePort } from '../../contract/free-ports.ts';
import { botId } from '../../contract/sharepoint/sharepoint.ts';

/** The bot as a process of its own, against a stand-in. */
export interface BotProcess {
  readonly url: string;
  /** Resident memory in MB. */
  readonly memory: () => Promise<number>;
  readonly close: () => Promise<void>;
}

const answers = async (url: string): Promise<true | undefined> => {
  try {
    return (await fetch(url)).ok || undefined;
  } catch {
    return undefined;
  }
};

const patienceMs = 120_000;

/** Starts it as production does, from what has been built; resolves when its first sweep has gone through. */
export const startBotProcess = async (standInUrl: string): Promise<BotProcess> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-bench-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['bot/dist/main.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      LOGGKONTROLL_MODE: 'local',
      PORT: String(port),
      REGISTER_URL: `${standInUrl}/sites/register`,
      VAULT_URL: `${standInUrl}/sites/vault`,
      CLOCK_URL: `${standInUrl}/_local/clock`,
      BOT_LOCAL_APP: botId,
      TAB_URL: 'http://localhost:4000/tab/',
      YEAR_END_URL: 'http://localhost:4000/year-end',
      SIGNING_KEY_FILE: path.join(folder, 'bot.pem'),
    },
  });
  const url = `http://127.0.0.1:${port}`;
  const close = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true });
  };
  try {
    await eventually('a bot that is ready', () => answers(`${url}/readyz`), patienceMs);
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
