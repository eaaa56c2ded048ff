import type { Harmless } from './benign.ts';
import { countOf } from './entry-hashes.ts';
import type { EntryHashes } from './entry-hashes.ts';
import type { FaultyRecord, RecordFault, Remark } from './faults.ts';
import type { Mention } from './record-kind.ts';

/** What one item of a list turned out to be: everything that is said of it later, and nothing of its history. */
export interface CheckedItem {
  readonly itemId: number;
  readonly recordId: string;
  /** Absent where the history cannot be read. */
  readonly hashes?: EntryHashes;
  /** The labels of its versions, oldest first. */
  readonly labels: readonly string[];
  readonly mentions: readonly Mention[];
  readonly faults: readonly RecordFault[];
  readonly causes: readonly Harmless[];
  /** The entries whose author no longer has the role that they took. */
  readonly noLongerHeld: readonly number[];
}

/** A record with what has an innocent cause in it. */
interface HarmlessRecord {
  readonly list: string;
  readonly recordId: string;
  readonly causes: readonly Harmless[];
}

/** What the records of one list turn out to be. */
export interface VerifiedKind {
  readonly list: string;
  readonly items: readonly CheckedItem[];
  readonly records: number;
  readonly entries: number;
  /** The hashes of each readable record's entries, by record id. */
  readonly hashes: ReadonlyMap<string, EntryHashes>;
  /** The labels of each record's versions that were read, by record id. */
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who speaks of which other record. */
  readonly mentions: readonly (Mention & { readonly saidBy: string })[];
  readonly faulty: readonly FaultyRecord[];
  readonly remarks: readonly Remark[];
  readonly harmless: readonly HarmlessRecord[];
}

/** Puts together what is said of a list from what is known of each of its items, in the order of their making. */
export const verifiedKind = (list: string, items: readonly CheckedItem[]): VerifiedKind => {
  const readable = items.filter(({ hashes }) => hashes !== undefined);
  const hashes = new Map<string, EntryHashes>();
  const faulty: FaultyRecord[] = [];
  for (const item of [...items.filter((each) => each.hashes === undefined), ...readable]) {
    const { recordId, faults } = item;
    const all: readonly RecordFault[] = [
      ...(hashes.has(recordId) ? [{ code: 'record-twice' } as const] : []),
      ...faults,
    ];
    if (all.length > 0) faulty.push({ list, recordId, faults: all });
    if (item.hashes) hashes.set(recordId, item.hashes);
  }
  return {
    ...{ list, items, hashes, faulty },
    records: items.length,
    entries: readable.reduce((sum, each) => sum + (each.hashes === undefined ? 0 : countOf(each.hashes)), 0),
    labels: new Map(readable.map(({ recordId, labels }) => [recordId, new Set(labels)])),
    mentions: readable.flatMap(({ recordId, mentions }) =>
      mentions.map((mention) => ({ ...mention, saidBy: recordId })),
    ),
    remarks: items.flatMap(({ recordId, noLongerHeld }) =>
      noLongerHeld.map((n) => ({ code: 'role-no-longer-held' as const, list, recordId, n })),
    ),
    harmless: items
      .filter(({ causes }) => causes.length > 0)
      .map(({ recordId, causes }) => ({ list, recordId, causes })),
  };
};
