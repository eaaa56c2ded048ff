import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Size } from '../demo/index.ts';
import type { StartOptions } from './options.ts';

/** What the data in a folder was made as; another number, size or other policies mean that it must be made anew. */
interface Made {
  readonly version: number;
  readonly seed: string;
  readonly size: Size;
  /** Absent where none were set. */
  readonly policies?: readonly string[];
}

const version = 1;
const seed = 'sagolunda';

/** The data of a start, in its folder. */
export interface KeptData {
  readonly seed: string;
  readonly databaseFile: string;
  readonly signingKeyFile: string;
  readonly botLogFile: string;
  /** False until {@link KeptData.loaded} has been called once. */
  readonly isLoaded: boolean;
  /** The municipality and its past are there. */
  readonly loaded: () => void;
}

const isMade = (file: string, made: Made): boolean =>
  existsSync(file) && readFileSync(file, 'utf8') === JSON.stringify(made);

/** Opens the folder. Data of another kind, half-made data, and everything on `reset` is removed first. */
export const openKeptData = ({
  folder,
  size,
  policies,
  reset,
}: Pick<StartOptions, 'folder' | 'size' | 'policies' | 'reset'>): KeptData => {
  const made: Made = { version, seed, size, ...(policies.length > 0 && { policies }) };
  const marker = path.join(folder, 'loaded.json');
  const isLoaded = !reset && isMade(marker, made);
  if (!isLoaded) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return {
    seed,
    databaseFile: path.join(folder, 'sharepoint.sqlite'),
    signingKeyFile: path.join(folder, 'bot-signing-key.pem'),
    botLogFile: path.join(folder, 'bot.log'),
    isLoaded,
    loaded: () => writeFileSync(marker, JSON.stringify(made)),
  };
};
