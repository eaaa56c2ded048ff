/** The hashes of a record's entries: the last whole, and the beginning of each, since there are many of them. */
export interface EntryHashes {
  readonly last: string;
  /** Sixteen characters of each, one after the other. */
  readonly beginnings: string;
}

const kept = 16;

const beginningOf = (hash: string): string => hash.slice(0, kept).padEnd(kept);

/** Keeps hashes in their order. */
export const entryHashes = (hashes: readonly string[]): EntryHashes => ({
  last: hashes.at(-1) ?? '',
  beginnings: hashes.map(beginningOf).join(''),
});

/** How many entries there are. */
export const countOf = ({ beginnings }: EntryHashes): number => beginnings.length / kept;

/** Whether the `n`th entry, counted from 1, has this hash. */
export const isEntry = (hashes: EntryHashes, n: number, hash: string): boolean =>
  n === countOf(hashes)
    ? hashes.last === hash
    : n > 0 && hashes.beginnings.slice((n - 1) * kept, n * kept) === beginningOf(hash);

/** Whether any entry has this hash. */
export const hasEntry = (hashes: EntryHashes, hash: string): boolean =>
  Array.from({ length: countOf(hashes) }, (_, index) => index + 1).some((n) => isEntry(hashes, n, hash));
