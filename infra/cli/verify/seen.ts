import { canonicalJson, merkleRoot } from '@loggkontroll/core/history';
import type { Destroyed } from './destroyed.ts';
import type { CheckedList } from './read-since.ts';
import { countOf, hasEntry } from './entry-hashes.ts';
import type { FaultyRecord } from './faults.ts';
import type { VerifiedKind } from './checked-item.ts';

/** How far a record had come when it was last seen. */
export interface SeenRecord {
  /** Internal name of the list. */
  readonly list: string;
  readonly recordId: string;
  /** How many entries it had. */
  readonly n: number;
  /** The hash of the last of them, which vouches for all before it. */
  readonly hash: string;
}

/** What a run has found, so that the next one need not read what has not changed since. */
export interface Checked {
  /** What it was judged by ({@link Witnesses.basis}). */
  readonly basis: string;
  /** By the lists' internal names. */
  readonly lists: Readonly<Record<string, CheckedList>>;
}

/** What a run of `verify` has seen; each run's is chained to the one before by its root. */
export interface Seen {
  /** When, as an ISO instant in UTC. */
  readonly at: string;
  /** `root` of the run before; 64 zeros for the first. */
  readonly previous: string;
  /** The Merkle root over `at`, `previous`, the records in their order and what was found, in hexadecimal. */
  readonly root: string;
  readonly records: readonly SeenRecord[];
  /** Absent in files of older versions. */
  readonly checked?: Checked;
}

export const nothingSeen: Pick<Seen, 'root' | 'records'> = { root: '0'.repeat(64), records: [] };

/** As it will be read from the file: without what is undefined. */
const leafOf = (value: unknown): string => canonicalJson(JSON.parse(JSON.stringify(value)));

const leavesOf = ({ basis, lists }: Checked): readonly string[] => [
  leafOf({ basis }),
  ...Object.entries(lists).flatMap(([list, { token, items }]) => [
    leafOf({ list, token }),
    ...items.map(leafOf),
  ]),
];

export const rootOfSeen = ({ at, previous, records, checked }: Omit<Seen, 'root'>): string =>
  merkleRoot([
    canonicalJson({ at, previous }),
    ...records.map(canonicalJson),
    ...(checked === undefined ? [] : leavesOf(checked)),
  ]);

const keyOf = ({ list, recordId }: Pick<SeenRecord, 'list' | 'recordId'>): string => `${list}/${recordId}`;

type Kinds = readonly Pick<VerifiedKind, 'list' | 'hashes' | 'faulty'>[];

/**
 * Records that have lost an entry that was seen before, or that are gone without the bot having destroyed them. Of a record
 * that cannot be read, and of lists that were not read this time, nothing is said.
 */
export const seenFaults = (
  before: readonly SeenRecord[],
  kinds: Kinds,
  { explains }: Pick<Destroyed, 'explains'>,
): readonly FaultyRecord[] => {
  const kindOf = new Map(kinds.map((kind) => [kind.list, kind]));
  return before.flatMap(({ list, recordId, n, hash }): readonly FaultyRecord[] => {
    const kind = kindOf.get(list);
    if (kind === undefined) return [];
    const hashes = kind.hashes.get(recordId);
    if (hashes !== undefined) {
      return hasEntry(hashes, hash) ? [] : [{ list, recordId, faults: [{ code: 'seen-entry-gone', n }] }];
    }
    const isThere = kind.faulty.some((record) => record.recordId === recordId);
    return isThere || explains(list, recordId)
      ? []
      : [{ list, recordId, faults: [{ code: 'seen-record-gone' }] }];
  });
};

/**
 * What is remembered for the next run. A record that does not agree with what was seen before stays as it was seen then,
 * so that it is told of again; one that was destroyed in order is forgotten.
 */
export const seenNow = (
  before: Pick<Seen, 'root' | 'records'>,
  kinds: Kinds,
  at: string,
  disagreeing: readonly FaultyRecord[],
  { explains }: Pick<Destroyed, 'explains'>,
  checked?: Checked,
): Seen => {
  const read = new Set(kinds.map(({ list }) => list));
  const kept = new Set(disagreeing.map(keyOf));
  const now = kinds.flatMap(({ list, hashes }) =>
    [...hashes].map(([recordId, of]) => ({ list, recordId, n: countOf(of), hash: of.last })),
  );
  const found = new Map(now.map((record) => [keyOf(record), record]));
  for (const record of before.records) {
    const key = keyOf(record);
    const isForgotten = read.has(record.list) && explains(record.list, record.recordId);
    if (kept.has(key) || (!found.has(key) && !isForgotten)) found.set(key, record);
  }
  const records = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
  const seen = { at, previous: before.root, records, ...(checked !== undefined && { checked }) };
  return { ...seen, root: rootOfSeen(seen) };
};
