import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './root.ts';
import type { BuildStep } from './step.ts';

type Stamped = Pick<BuildStep, 'id' | 'inputs' | 'outputs' | 'commands'>;

const filesIn = (entry: string): string[] => {
  const absolute = inRoot(entry);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [entry];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => path.join(entry, path.relative(absolute, path.join(found.parentPath, found.name))));
};

/** SHA-256, in hexadecimal, over Node's version, the step's commands and the names and contents of its inputs. */
export const inputHash = ({ inputs, commands }: Stamped): string => {
  const hash = createHash('sha256').update(`${process.version}\n${JSON.stringify(commands)}\n`);
  for (const file of inputs.flatMap(filesIn).toSorted()) {
    hash
      .update(`${file}\n`)
      .update(readFileSync(inRoot(file)))
      .update('\n');
  }
  return hash.digest('hex');
};

const stampFile = ({ id }: Stamped): string => inRoot('.local', 'build', id);

/** Whether the outputs are there and were made from the inputs as they are now. */
export const isCurrent = (step: Stamped, hash = inputHash(step)): boolean =>
  step.outputs.every((output) => existsSync(inRoot(output))) &&
  existsSync(stampFile(step)) &&
  readFileSync(stampFile(step), 'utf8') === hash;

/** Remembers from which inputs the outputs were made; `hash` is taken before the step runs. */
export const stamp = (step: Stamped, hash: string): void => {
  mkdirSync(path.dirname(stampFile(step)), { recursive: true });
  writeFileSync(stampFile(step), hash);
};
