import type { Sighting } from './sighting.ts';

/** What the bot has seen of one entry of a history. */
export interface SeenEntry {
  /** Undefined: not yet. `beside`: it found something when it first saw the entry. */
  readonly as: 'witnessed' | 'beside' | undefined;
  /** When it first saw the entry as it stands; ISO instant in UTC, empty for not yet. */
  readonly seenAt: string;
  /** When it found something afterwards, with this entry the last: ISO instants in UTC. */
  readonly besideLater: readonly string[];
}

type Seen = Pick<Sighting, 'entries' | 'head' | 'seenAt' | 'findings' | 'n'>;

/**
 * What the bot has seen of each entry of a history (hashes in their order), by the sightings of its record. An entry was
 * seen by the first sighting that it stood in just as it stands now, since each hash vouches for all before it; a sighting
 * of other words counts for none of them. Nothing that was found is left out: what belongs to no first sight stands at the
 * last entry that the history then had.
 */
export const seenEntries = (hashes: readonly string[], sightings: readonly Seen[]): readonly SeenEntry[] => {
  const inOrder = [...sightings].sort((a, b) => a.n - b.n);
  const holding = inOrder.filter(({ entries, head }) => entries > 0 && hashes[entries - 1] === head);
  const firsts = hashes.map((_, index) => holding.find(({ entries }) => entries > index));
  const later = inOrder.filter((seen) => seen.findings.length > 0 && !firsts.includes(seen));
  const placeOf = ({ entries }: Seen): number => Math.min(Math.max(entries, 1), hashes.length);
  return hashes.map((_, index): SeenEntry => {
    const first = firsts[index];
    const as = first && (first.findings.length > 0 ? 'beside' : 'witnessed');
    const besideLater = later.filter((seen) => placeOf(seen) === index + 1).map(({ seenAt }) => seenAt);
    return { as, seenAt: first?.seenAt ?? '', besideLater };
  });
};
