import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** `npm start` as npm runs it. */
export const startSuite = (...options: readonly string[]) => {
  const child = spawn(
    process.execPath,
    [
      ...['--import', './infra/local/node-version.mjs', '--disable-warning=ExperimentalWarning'],
      ...['--conditions=source', path.join('infra', 'local', 'start.ts'), ...options],
    ],
    { cwd: process.cwd(), env: { ...process.env, LANG: 'en_GB.UTF-8' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      output += piece.toString();
      for (const listener of listeners) listener();
    });
  }
  return {
    ended,
    output: () => output,
    stop: (signal: 'SIGINT' | 'SIGTERM') => child.kill(signal),
    /** Resolves when this has been printed; rejects when the process ends without. */
    printed: (text: string) =>
      new Promise<void>((resolve, reject) => {
        const look = () => {
          if (!output.includes(text)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`It ended without printing “${text}”:\n${output}`)));
      }),
  };
};
