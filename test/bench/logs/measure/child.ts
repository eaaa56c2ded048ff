import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a whole process took. */
export interface Cost {
  /** Wall time from the start of the process to its end, seconds. */
  readonly seconds: number;
  /** The most memory that it held at once, megabytes, as the system counted it. */
  readonly megabytes: number;
  readonly output: string;
}

const lookEvery = 20;

/** Kibibytes of the highest resident size so far; undefined once the process is gone. */
export const peakOf = (pid: number): number | undefined => {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? Number(found[1]) : undefined;
  } catch {
    return undefined;
  }
};

/** Runs a TypeScript file of the repository as a process of its own, to its end. Rejects if it fails. */
export const measured = (script: string, args: readonly string[]): Promise<Cost> =>
  measuredNode(['--conditions=source', script, ...args]);

/** Runs Node with arguments as a process of its own, to its end. Rejects if it fails. */
export const measuredNode = (args: readonly string[]): Promise<Cost> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [output, errors, peak] = ['', '', 0];
    child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (errors += piece.toString()));
    const look = setInterval(() => (peak = Math.max(peak, peakOf(child.pid ?? 0) ?? 0)), lookEvery);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(look);
      const seconds = (performance.now() - began) / 1000;
      if (code === 0) resolve({ seconds, megabytes: (peak * 1024) / 1e6, output });
      else reject(new Error(`${args.join(' ')} ended with ${String(code)}: ${errors}`));
    });
  });
