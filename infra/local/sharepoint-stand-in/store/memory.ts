import type { Database } from './database.ts';

/** What was found by a key, kept until it is forgotten or a transaction is undone. */
export interface Memory<T> {
  of(key: string, read: () => T | undefined): T | undefined;
  forget(): void;
}

export function createMemory<T>(database: Database): Memory<T> {
  const kept = new Map<string, T>();
  const forget = () => {
    kept.clear();
  };
  database.onRollback(forget);
  return {
    of: (key, read) => {
      const known = kept.get(key);
      if (known !== undefined) return known;
      const found = read();
      if (found !== undefined) kept.set(key, found);
      return found;
    },
    forget,
  };
}
