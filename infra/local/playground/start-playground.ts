import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { configurationFor } from './configuration.ts';
import type { PlaygroundPerson } from './configuration.ts';

/** A running Agents Playground; its page is at `url`. */
export interface Playground {
  readonly url: string;
  close(): Promise<void>;
}

export interface PlaygroundOptions {
  /** The bot's address without `/api/messages`. */
  readonly botUrl: string;
  readonly person: PlaygroundPerson;
  /** Up to five others in the same tenant; invented people fill up what is missing. */
  readonly others: readonly PlaygroundPerson[];
  /** Must be free: the Playground moves to another one without a word if it is not, which is refused here. */
  readonly port: number;
  readonly tenantId?: string;
}

const startTimeout = 30_000;
const askEvery = 100;

const command = (): string =>
  path.join(
    path.dirname(createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json')),
    'cli.js',
  );

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/_debug/ping`)).ok;
  } catch {
    return false;
  }
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
};

/** Starts the Agents Playground for one person; rejects with its own words when it does not come up. */
export const startPlayground = async (options: PlaygroundOptions): Promise<Playground> => {
  const { botUrl, person, others, port, tenantId = '00000000-0000-4000-8000-0000000000bb' } = options;
  const url = `http://localhost:${port}`;
  if (await answers(url)) throw new Error(`Port ${port} is taken by another Agents Playground.`);
  const folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-playground-'));
  const configuration = path.join(folder, 'playground.yml');
  const log = path.join(folder, 'playground.log');
  await writeFile(configuration, configurationFor(person, others, tenantId));
  const child = spawn(
    process.execPath,
    [
      ...[command(), 'start', '--app-endpoint', `${botUrl}/api/messages`, '--channel-id', 'msteams'],
      ...['--port', String(port), '--disable-telemetry'],
    ],
    {
      cwd: folder,
      stdio: 'ignore',
      env: {
        ...process.env,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: configuration,
        M365_AGENTS_PLAYGROUND_LOGFILE: log,
      },
    },
  );
  const endWithUs = (): void => {
    child.kill('SIGTERM');
  };
  process.once('exit', endWithUs);
  const close = async (): Promise<void> => {
    process.off('exit', endWithUs);
    await stop(child);
    await rm(folder, { recursive: true, force: true });
  };
  const giveUpAt = Date.now() + startTimeout;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > giveUpAt) {
      const said = await readFile(log, 'utf8').catch(() => '');
      await close();
      throw new Error(`The Agents Playground did not start on port ${port}. ${said.slice(-1000)}`);
    }
    await wait(askEvery);
  }
  return { url, close };
};
