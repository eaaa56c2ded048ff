import type { Sighting, Witnessed } from '@loggkontroll/core/witness';
import type { VerifiedKind } from './checked-item.ts';
import { refIn } from './witnessed-records.ts';

/** How long it took the bot to see what was saved. */
export interface WitnessWindow {
  /** How many versions, and of how many records. */
  readonly versions: number;
  readonly records: number;
  /** When the bot began; undefined where it has seen nothing. */
  readonly since: string | undefined;
  /** The longest time in seconds between a save since then and that the bot saw it. */
  readonly longest: number;
  /** How many records have a newest version that it has not seen yet. */
  readonly unseen: number;
}

/** The newest version that was seen of an item. */
interface Newest {
  readonly ref: string;
  readonly newest: number;
}

/** Versions are numbers with a part after the point that lists do not use. */
export const numberOf = (label: string): number => Number.parseFloat(label);

/** Measures sighting by sighting, in the order in which they were written down. */
export const measureWindow = () => {
  let versions = 0;
  let since: string | undefined;
  let longest = 0;
  return {
    see: ({ state, savedAt, seenAt }: Witnessed<Sighting>): void => {
      versions += 1;
      if (since === undefined || seenAt < since) since = seenAt;
      if (state === 'there' && savedAt >= since)
        longest = Math.max(longest, (Date.parse(seenAt) - Date.parse(savedAt)) / 1000);
    },
    /** `seen`: the newest version of each item, by its chain. */
    measured: (
      seen: ReadonlyMap<string, Newest>,
      kinds: readonly Pick<VerifiedKind, 'list' | 'labels'>[],
    ): WitnessWindow => {
      const newest = new Map<string, number>();
      const lists = new Set<string>();
      for (const [chain, { ref, newest: version }] of seen) {
        newest.set(ref, Math.max(newest.get(ref) ?? 0, version));
        lists.add(chain.slice(0, chain.indexOf('/')));
      }
      const isUnseen = (list: string, recordId: string, labels: ReadonlySet<string>): boolean =>
        Math.max(0, ...[...labels].map(numberOf)) > (newest.get(refIn(list, recordId)) ?? 0);
      const unseen = kinds
        .filter(({ list }) => lists.has(list))
        .flatMap(({ list, labels }) =>
          [...labels].filter(([recordId, saved]) => isUnseen(list, recordId, saved)),
        );
      return { versions, records: seen.size, since, longest, unseen: unseen.length };
    },
  };
};
