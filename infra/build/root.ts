import path from 'node:path';

/** The repository's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** A path in the repository. */
export const inRoot = (...parts: readonly string[]): string => path.join(root, ...parts);
