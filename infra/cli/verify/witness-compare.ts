import type { FindingCode, Sighting, Witnessed } from '@loggkontroll/core/witness';
import type { Harmless } from './benign.ts';
import type { Destroyed } from './destroyed.ts';
import { isEntry } from './entry-hashes.ts';
import type { WitnessedRecord, WitnessedRecords } from './witnessed-records.ts';

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

const holds = (
  { hashes }: Pick<WitnessedRecord, 'hashes'>,
  { entries, head }: Pick<Sighting, 'entries' | 'head'>,
): boolean => hashes === undefined || entries === 0 || isEntry(hashes, entries, head);

/** Of an unreadable record the labels are not known. */
const hasVersion = ({ labels }: Pick<WitnessedRecord, 'labels'>, { version }: Sighting): boolean =>
  labels.size === 0 || labels.has(version);

/** The last state that was seen of which something is no longer there. */
const lostIn = (
  chain: readonly Witnessed<Sighting>[],
  record: WitnessedRecord,
): readonly WitnessedFault[] => {
  const lost = chain.findLast((seen) => !holds(record, seen));
  const versions = chain.filter((seen) => !hasVersion(record, seen));
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

/** The list that a chain is of. */
export const listOf = (chain: string): string => chain.slice(0, chain.indexOf('/'));

/** Whether nothing speaks against one sighting: it found nothing, and the record, if it is there, has what was seen. */
export const agrees = (seen: Witnessed<Sighting>, record: WitnessedRecord | undefined): boolean =>
  seen.findings.length === 0 && (record === undefined || (holds(record, seen) && hasVersion(record, seen)));

/** The bot has seen it go, and nothing was wrong with that. */
export const wentInOrder = ({ state, findings }: Pick<Sighting, 'state' | 'findings'>): boolean =>
  state === 'gone' && findings.length === 0;

/**
 * What speaks against all that was seen of one item, in the order of its chain: the record is changed, cut, without a
 * version, or gone without having been destroyed in order; or the bot found something when it saw it, and that has no
 * innocent cause. Of lists that were not read nothing is said.
 */
export const contradicted = (
  chain: readonly Witnessed<Sighting>[],
  records: WitnessedRecords,
  { explainsRef }: Pick<Destroyed, 'explainsRef'>,
): readonly ContradictedRecord[] => {
  const last = chain.at(-1);
  if (last === undefined) return [];
  const list = listOf(last.chain);
  if (!records.isRead(list)) return [];
  const record = records.find(list, last.ref);
  if (record === undefined) {
    const gone = { code: 'witnessed-record-gone' as const, seenAt: chain[0]?.seenAt ?? '' };
    const isExplained = wentInOrder(last) || explainsRef(last.ref);
    return isExplained ? [] : [{ list, recordId: last.chain, faults: [...foundIn(chain), gone] }];
  }
  const { recordId, hashes, causes } = record;
  const isSecond = last.state === 'gone';
  const lost = hashes === undefined || isSecond ? [] : lostIn(chain, record);
  const faults = [...foundIn(chain, causes), ...lost];
  return faults.length === 0 ? [] : [{ list, recordId, faults }];
};
