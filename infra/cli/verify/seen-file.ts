import { existsSync, readFileSync } from 'node:fs';
import { CliError } from '../outcome.ts';
import { writeWhole } from '../screen/write-output.ts';
import type { CliTexts } from '../texts/sv.ts';
import { nothingSeen, rootOfSeen, type Seen } from './seen.ts';

const isSeen = (value: unknown): value is Seen => {
  if (typeof value !== 'object' || value === null) return false;
  const { at, previous, root, records, checked } = value as Readonly<Record<string, unknown>>;
  const isRemembered = checked === undefined || (typeof checked === 'object' && checked !== null);
  return (
    isRemembered &&
    [at, previous, root].every((part) => typeof part === 'string') &&
    Array.isArray(records) &&
    records.every((record) => typeof record === 'object' && record !== null)
  );
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * What the run before saw; nothing where there is no file yet and no root is expected.
 * Throws {@link CliError} when the file is not whole, or its root is another than the one that was noted.
 */
export const readSeen = (
  file: string,
  notedRoot: string | undefined,
  texts: CliTexts,
): Pick<Seen, 'root' | 'records'> & Partial<Pick<Seen, 'at' | 'checked'>> => {
  if (!existsSync(file)) {
    if (notedRoot !== undefined) throw new CliError(texts.seen.rootIsAnother(file));
    return nothingSeen;
  }
  const seen = parsed(readFileSync(file, 'utf8'));
  if (!isSeen(seen) || rootOfSeen(seen) !== seen.root) throw new CliError(texts.seen.notWhole(file));
  if (notedRoot !== undefined && notedRoot.toLowerCase() !== seen.root) {
    throw new CliError(texts.seen.rootIsAnother(file));
  }
  return seen;
};

/** Throws {@link CliError} where the file cannot be written; the former one is then still there. */
export const writeSeen = (file: string, seen: Seen, texts: CliTexts): void => {
  try {
    writeWhole(file, [`${JSON.stringify(seen)}\n`]);
  } catch {
    throw new CliError(texts.seen.notWritten(file));
  }
};
