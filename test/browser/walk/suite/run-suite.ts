import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '@loggkontroll/infra/build';
import { freePortBase } from '../../../contract/free-ports.ts';
import { NeverComes, until } from './until.ts';

/** The suite as `npm start` runs it, on ports and in a folder of its own. */
export interface Suite {
  /** The start page's address; the tab is at `/tab/`. */
  readonly hub: string;
  /** Where the data lies. */
  readonly folder: string;
  /** The process, for those who measure it. */
  readonly pid: number;
  /** What it has printed. */
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
}

const startPatience = 180_000;

/** Starts it with a demo of the named size and waits until it introduces itself. */
export const runSuite = async (size: string): Promise<Suite> => {
  const base = await freePortBase();
  const folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-walk-'));
  const child = spawn(
    process.execPath,
    [
      ...[
        '--conditions=source',
        '--disable-warning=ExperimentalWarning',
        ...(process.env['PAGES'] === 'slow'
          ? ['--import', inRoot('test', 'browser', 'late-answers.ts')]
          : []),
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
  const hub = `http://localhost:${base}`;
  try {
    await until(
      'The start page’s address',
      () => {
        if (child.exitCode !== null) throw new NeverComes(`npm start ended with ${child.exitCode}`);
        return printed.includes(hub) ? true : undefined;
      },
      startPatience,
    );
  } catch (error) {
    await stop();
    throw new Error(`The suite did not start:\n${printed.slice(-4000)}`, { cause: error });
  }
  return {
    hub,
    folder,
    pid: child.pid ?? 0,
    printed: () => printed,
    stop,
  };
};
