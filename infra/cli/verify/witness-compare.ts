import { refHash, type RecordRef } from '@loggkontroll/core/retention';
import type { FindingCode, Sighting, Witnessed } from '@loggkontroll/core/witness';
import type { Harmless } from './benign.ts';
import { kindOfList } from './destroyed.ts';
import type { Destroyed } from './destroyed.ts';
import { isEntry } from './entry-hashes.ts';
import type { EntryHashes } from './entry-hashes.ts';
import type { VerifiedKind } from './checked-item.ts';

/** What can be wrong with a record by what the bot has witnessed of it. */
export type WitnessedFault =
  /** The bot found it when it saw the version. */
  | {
      readonly code: 'witness-found';
      readonly finding: FindingCode;
      readonly version: string;
      readonly seenAt: string;
    }
  /** Entry `n` stood there when the bot saw the version; it is gone, or another. */
  | {
      readonly code: 'witnessed-entry-gone';
      readonly n: number;
      readonly version: string;
      readonly seenAt: string;
    }
  /** The bot has seen the version; it is deleted. */
  | { readonly code: 'witnessed-version-gone'; readonly version: string; readonly seenAt: string }
  /** The version's history, with its seals, is another than the one that the bot saw. */
  | { readonly code: 'witnessed-version-differs'; readonly version: string; readonly seenAt: string }
  /** The bot has seen the record; it is gone, and the bot has not destroyed it. */
  | { readonly code: 'witnessed-record-gone'; readonly seenAt: string };

/** A record with what contradicts what was witnessed of it; one that is gone is named by its place in the list. */
export interface ContradictedRecord {
  readonly list: string;
  readonly recordId: string;
  readonly faults: readonly WitnessedFault[];
}

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

type Kinds = readonly Pick<VerifiedKind, 'list' | 'hashes' | 'labels' | 'faulty' | 'harmless'>[];

const refIn = (list: string, recordId: string): string =>
  refHash(`${kindOfList[list] ?? 'policy'}/${recordId}` as RecordRef);

/** Sightings in the order of their chains. */
export const byChain = (
  sightings: readonly Witnessed<Sighting>[],
): ReadonlyMap<string, readonly Witnessed<Sighting>[]> => {
  const chains = new Map<string, Witnessed<Sighting>[]>();
  for (const sighting of [...sightings].sort((a, b) => a.n - b.n)) {
    const chain = chains.get(sighting.chain);
    if (chain) chain.push(sighting);
    else chains.set(sighting.chain, [sighting]);
  }
  return chains;
};

/** What the bot finds where a version has this innocent cause. */
const foundFor: Readonly<Record<Harmless['code'], FindingCode>> = {
  'version-restored': 'rewritten',
  'columns-edited': 'nothing-added',
  'columns-migrated': 'nothing-added',
};

const foundIn = (
  chain: readonly Witnessed<Sighting>[],
  causes: readonly Harmless[] = [],
): readonly WitnessedFault[] =>
  chain.flatMap(({ findings, version, seenAt }) => {
    const innocent = causes.filter((cause) => cause.version === version).map(({ code }) => foundFor[code]);
    return findings
      .filter((finding) => finding !== 'deleted' && !innocent.includes(finding))
      .map((finding) => ({ code: 'witness-found' as const, finding, version, seenAt }));
  });

/** The last state that was seen of which something is no longer there. */
const lostIn = (
  chain: readonly Witnessed<Sighting>[],
  hashes: EntryHashes,
  labels: ReadonlySet<string>,
): readonly WitnessedFault[] => {
  const lost = chain.findLast(({ entries, head }) => entries > 0 && !isEntry(hashes, entries, head));
  const versions = chain.filter(({ version }) => labels.size > 0 && !labels.has(version));
  const gone = [...new Map(versions.map((each) => [each.version, each])).values()];
  return [
    ...(lost === undefined
      ? []
      : [
          {
            code: 'witnessed-entry-gone' as const,
            ...{ n: lost.entries, version: lost.version, seenAt: lost.seenAt },
          },
        ]),
    ...gone.map(({ version, seenAt }) => ({ code: 'witnessed-version-gone' as const, version, seenAt })),
  ];
};

/**
 * Records that are not as the bot has witnessed them: changed, cut, without a version, or gone without having been destroyed
 * in order; and those in which it found something when it saw them, unless it has an innocent cause. Of lists that were not read nothing is said.
 */
export const contradicted = (
  sightings: readonly Witnessed<Sighting>[],
  kinds: Kinds,
  { explainsRef }: Pick<Destroyed, 'explainsRef'>,
): readonly ContradictedRecord[] => {
  const present = new Map(
    kinds.map(({ list, hashes, faulty }) => {
      const ids = [...new Set([...hashes.keys(), ...faulty.map(({ recordId }) => recordId)])];
      return [list, new Map(ids.map((recordId) => [refIn(list, recordId), recordId]))];
    }),
  );
  const kindOf = new Map(kinds.map((kind) => [kind.list, kind]));
  return [...byChain(sightings)].flatMap(([name, chain]): readonly ContradictedRecord[] => {
    const [list = ''] = name.split('/');
    const kind = kindOf.get(list);
    const last = chain.at(-1);
    if (kind === undefined || last === undefined) return [];
    const recordId = present.get(list)?.get(last.ref);
    if (recordId === undefined) {
      const wentInOrder = last.state === 'gone' && last.findings.length === 0;
      const isExplained = wentInOrder || explainsRef(last.ref);
      const gone = { code: 'witnessed-record-gone' as const, seenAt: chain[0]?.seenAt ?? '' };
      return isExplained ? [] : [{ list, recordId: name, faults: [...foundIn(chain), gone] }];
    }
    const hashes = kind.hashes.get(recordId);
    const labels = kind.labels.get(recordId) ?? new Set<string>();
    const isSecond = last.state === 'gone';
    const lost = hashes === undefined || isSecond ? [] : lostIn(chain, hashes, labels);
    const causes = kind.harmless.find((each) => each.recordId === recordId)?.causes;
    const faults = [...foundIn(chain, causes), ...lost];
    return faults.length === 0 ? [] : [{ list, recordId, faults }];
  });
};

const numberOf = (label: string): number => Number.parseFloat(label);

/** How much has been seen, and what could happen unseen. */
export const windowOf = (sightings: readonly Witnessed<Sighting>[], kinds: Kinds): WitnessWindow => {
  const since = sightings.map(({ seenAt }) => seenAt).sort()[0];
  const delays = sightings
    .filter(({ state, savedAt }) => state === 'there' && since !== undefined && savedAt >= since)
    .map(({ savedAt, seenAt }) => (Date.parse(seenAt) - Date.parse(savedAt)) / 1000);
  const newest = new Map<string, number>();
  for (const { ref, version } of sightings)
    newest.set(ref, Math.max(newest.get(ref) ?? 0, numberOf(version)));
  const lists = new Set(sightings.map(({ chain }) => chain.split('/')[0]));
  const unseen = kinds
    .filter(({ list }) => lists.has(list))
    .flatMap(({ list, labels }) =>
      [...labels].filter(
        ([recordId, saved]) =>
          Math.max(0, ...[...saved].map(numberOf)) > (newest.get(refIn(list, recordId)) ?? 0),
      ),
    );
  return {
    ...{ versions: sightings.length, records: byChain(sightings).size, since },
    longest: delays.reduce((most, delay) => Math.max(most, delay), 0),
    unseen: unseen.length,
  };
};
