import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './root.ts';

/** A tool that failed, with what it printed. */
export class ToolFailure extends Error {
  readonly output: string;

  constructor(command: readonly string[], code: number | null, output: string) {
    super(`${command.join(' ')} ended with ${code === null ? 'a signal' : `code ${code}`}`);
    this.name = 'ToolFailure';
    this.output = output;
  }
}

/** Runs a tool of `node_modules/.bin` with this Node and resolves with what it printed. Throws {@link ToolFailure}. */
export const runTool = (
  command: readonly [string, ...string[]],
  { folder, signal }: { readonly folder: string; readonly signal?: AbortSignal | undefined },
): Promise<string> => {
  const [name, ...rest] = command;
  const script = realpathSync(inRoot('node_modules', '.bin', name));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...rest], {
      cwd: inRoot(folder),
      env: {
        ...process.env,
        NO_COLOR: '1',
        PATH: `${inRoot('node_modules', '.bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal && { signal }),
    });
    let output = '';
    const keep = (piece: Buffer): void => {
      output += piece.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new ToolFailure(command, code, output));
    });
  });
};
