import { canonicalJson } from '../history/index.ts';
import type { Seal } from '../history/index.ts';
import type { DailyRoot } from './daily-root.ts';
import type { Sighting } from './sighting.ts';
import type { Witnessed } from './witnessed.ts';

/** Anything that the witness says. */
export type Statement = Witnessed<Sighting> | Witnessed<DailyRoot>;

/** Whether it is of days, and not of a record. */
export const isDailyRoot = (statement: Statement): statement is Witnessed<DailyRoot> => 'root' in statement;

/** As it is kept: the same statement is the same text. */
export const formatStatement = (statement: Statement): string => canonicalJson(statement);

const areTexts = (...values: readonly unknown[]): boolean =>
  values.every((value) => typeof value === 'string');

const isSeal = (value: unknown): value is Seal => {
  if (typeof value !== 'object' || value === null) return false;
  const { keyId, signature } = value as Partial<Seal>;
  return areTexts(keyId, signature);
};

/** Reads what {@link formatStatement} wrote; undefined for anything else. Whether it is genuine is not looked at. */
export const parseStatement = (text: string): Statement | undefined => {
  try {
    const value = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    const { chain, n, previous, hash, seal, root, from, to, ref, version, savedAt, seenAt, head, sha256 } =
      value ?? {};
    const isLinked = areTexts(chain, previous, hash) && typeof n === 'number' && isSeal(seal);
    const isWhole =
      areTexts(root, from, to) ||
      (areTexts(ref, version, savedAt, seenAt, head, sha256) && Array.isArray(value?.['findings']));
    return isLinked && isWhole ? (value as unknown as Statement) : undefined;
  } catch {
    return undefined;
  }
};
