import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '@loggkontroll/infra/build';
import { freePortBase } from './free-ports.ts';
import { until } from './until.ts';

/** The suite as `npm start` runs it, on ports and in a folder of its own. */
export interface Suite {
  /** The start page; the tab is at `/tab/`. */
  readonly hub: string;
  readonly sharePoint: string;
  readonly webParts: string;
  readonly bot: string;
  /** Where the data lies. */
  readonly folder: string;
  /** The process, for those who measure it. */
  readonly pid: number;
  /** What it has printed. */
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
}

const startPatience = 180_000;

const answers = async (url: string): Promise<true | undefined> => ((await fetch(url)).ok ? true : undefined);

/** Starts it with a demo of the named size and waits until the start page answers. */
export const runSuite = async (size: string): Promise<Suite> => {
  const base = await freePortBase();
  const folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-walk-'));
  const child = spawn(
    process.execPath,
    [
      ...[
        '--conditions=source',
        '--disable-warning=ExperimentalWarning',
        inRoot('infra', 'local', 'start.ts'),
      ],
      ...['--port-base', String(base), '--data', folder, '--size', size],
    ],
    { cwd: inRoot(), stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'development' } },
  );
  let printed = '';
  const keep = (piece: Buffer): void => {
    printed += piece.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  const at = (offset: number): string => `http://localhost:${base + offset}`;
  try {
    await until(
      'The start page',
      () => {
        if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
        return answers(at(0));
      },
      startPatience,
    );
  } catch (error) {
    await stop();
    throw new Error(`The suite did not start:\n${printed.slice(-4000)}`, { cause: error });
  }
  return {
    hub: at(0),
    sharePoint: at(1),
    webParts: at(2),
    bot: at(3),
    folder,
    pid: child.pid ?? 0,
    printed: () => printed,
    stop,
  };
};
