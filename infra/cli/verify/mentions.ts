import type { FaultyRecord } from './faults.ts';
import type { VerifiedKind } from './verify-kind.ts';

/** Records that others speak of and that are gone, or that have lost the entry a signature was given for. */
export const mentionFaults = (kinds: readonly VerifiedKind[]): readonly FaultyRecord[] => {
  const kept = new Map(kinds.map(({ list, hashes }) => [list, hashes]));
  const damaged = new Set(
    kinds.flatMap(({ list, faulty }) => faulty.map(({ recordId }) => `${list}/${recordId}`)),
  );
  return kinds.flatMap(({ mentions }) =>
    mentions.flatMap(({ list, recordId, entry, saidBy }): readonly FaultyRecord[] => {
      const hashes = kept.get(list)?.get(recordId);
      if (hashes === undefined) {
        // A damaged record is there, and is told of as such.
        return damaged.has(`${list}/${recordId}`)
          ? []
          : [{ list, recordId, faults: [{ code: 'record-gone', saidBy }] }];
      }
      return entry === undefined || hashes.has(entry)
        ? []
        : [{ list, recordId, faults: [{ code: 'signed-entry-gone', saidBy }] }];
    }),
  );
};
