import type { Destroyed } from './destroyed.ts';
import { hasEntry } from './entry-hashes.ts';
import type { FaultyRecord } from './faults.ts';
import type { VerifiedKind } from './checked-item.ts';

/**
 * Records that others speak of and that are gone, unless the bot has written down that it destroyed them; and records that
 * have lost the entry a signature was given for.
 */
export const mentionFaults = (
  kinds: readonly VerifiedKind[],
  { explains }: Pick<Destroyed, 'explains'>,
): readonly FaultyRecord[] => {
  const kept = new Map(kinds.map(({ list, hashes }) => [list, hashes]));
  const damaged = new Set(
    kinds.flatMap(({ list, faulty }) => faulty.map(({ recordId }) => `${list}/${recordId}`)),
  );
  return kinds.flatMap(({ mentions }) =>
    mentions.flatMap(({ list, recordId, entry, saidBy }): readonly FaultyRecord[] => {
      const hashes = kept.get(list)?.get(recordId);
      if (hashes === undefined) {
        // A damaged record is there, and is told of as such; a destroyed one has gone in order.
        return damaged.has(`${list}/${recordId}`) || explains(list, recordId)
          ? []
          : [{ list, recordId, faults: [{ code: 'record-gone', saidBy }] }];
      }
      return entry === undefined || hasEntry(hashes, entry)
        ? []
        : [{ list, recordId, faults: [{ code: 'signed-entry-gone', saidBy }] }];
    }),
  );
};
