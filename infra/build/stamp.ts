import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.ts';
import type { BuildStep } from './step.ts';

type Stamped = Pick<BuildStep, 'id' | 'inputs' | 'outputs' | 'commands'>;

const filesIn = (base: string, entry: string): string[] => {
  const absolute = path.join(base, entry);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [entry];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => path.relative(base, path.join(found.parentPath, found.name)));
};

/** SHA-256, in hexadecimal, over Node's version, the step's commands and the names and contents of its inputs. */
export const inputHash = ({ inputs, commands }: Stamped, base = root): string => {
  const hash = createHash('sha256').update(`${process.version}\n${JSON.stringify(commands)}\n`);
  for (const file of inputs.flatMap((entry) => filesIn(base, entry)).toSorted()) {
    hash
      .update(`${file}\n`)
      .update(readFileSync(path.join(base, file)))
      .update('\n');
  }
  return hash.digest('hex');
};

const stampFile = ({ id }: Stamped, base: string): string => path.join(base, '.local', 'build', id);

/** Whether the outputs are there and were made from inputs of this hash. */
export const isCurrent = (step: Stamped, hash: string, base = root): boolean =>
  step.outputs.every((output) => existsSync(path.join(base, output))) &&
  existsSync(stampFile(step, base)) &&
  readFileSync(stampFile(step, base), 'utf8') === hash;

/** Remembers from which inputs the outputs were made; `hash` is taken before the step runs. */
export const stamp = (step: Stamped, hash: string, base = root): void => {
  mkdirSync(path.dirname(stampFile(step, base)), { recursive: true });
  writeFileSync(stampFile(step, base), hash);
};
