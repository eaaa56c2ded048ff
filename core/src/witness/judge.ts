import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { msOf, parseIsoInstant } from '../calendar/index.ts';
import { formatHistory, parseHistory } from '../history/index.ts';
import type { Entry, History, SavedVersion, SealStanding } from '../history/index.ts';
import { clockDifferenceMs } from '../workflow/index.ts';
import { whyNothingAdded } from './nothing-added.ts';
import { findingCodes } from './sighting.ts';
import type { FindingCode, Sighting } from './sighting.ts';

/** What a judgement needs beside the version. */
export interface Judging {
  readonly standingOf: (entry: Entry<unknown>) => SealStanding;
  /** The numbers of the events that the process would not have written. */
  readonly notAsDecided: (history: History<never>) => readonly number[];
}

/** A version that is to be judged. */
export interface JudgedVersion extends SavedVersion {
  /** Whether the list shows beside the history what that says, of the record that was seen before; absent for not known. */
  readonly showsHistory?: () => boolean;
}

/** What a version turned out to be. */
export type Judged = Pick<Sighting, 'version' | 'savedAt' | 'entries' | 'head' | 'sha256' | 'findings'>;

/** What is known of a record from the last time that it was seen. */
export type LastSeen = Pick<Sighting, 'state' | 'version' | 'entries' | 'head' | 'sha256'>;

const nothingYet = { entries: 0, head: '0'.repeat(64) };

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 of a history's text as it would be written today; of one that cannot be read, of its lines as they stand. */
export const historyHash = (text: string): string => {
  const read = parseHistory(text);
  return hashOf(read.ok ? formatHistory(read.value) : text.replaceAll('\r', ''));
};

/** Labels are numbers with a part after the point that lists do not use. */
const numberOf = (label: string): number => Number.parseFloat(label);

const isFar = (said: string, saved: string): boolean => {
  const [a, b] = [parseIsoInstant(said), parseIsoInstant(saved)];
  return a === undefined || b === undefined || Math.abs(msOf(a) - msOf(b)) > clockDifferenceMs;
};

const findingsOfEntry = (
  entry: Entry<unknown>,
  { editor, at }: SavedVersion,
  { standingOf }: Judging,
): readonly FindingCode[] => {
  const standing = entry.seal === undefined ? undefined : standingOf(entry);
  const isForThem = editor === 'bot' && standing === 'holds';
  return [
    ...(standing === undefined || standing === 'holds' ? [] : ['seal-wrong' as const]),
    ...(entry.by === editor || isForThem ? [] : ['by-another' as const]),
    ...(isFar(entry.at, at) ? ['dated-apart' as const] : []),
  ];
};

const holdsOn = (history: History<unknown>, { entries, head }: Pick<LastSeen, 'entries' | 'head'>): boolean =>
  entries === 0 || history[entries - 1]?.hash === head;

/** An upgrade has written columns anew, and they say what the history says. */
const isUpgraded = ({ editor, showsHistory }: JudgedVersion): boolean =>
  whyNothingAdded({ editor, isSameRecord: true }) === 'upgraded' && showsHistory?.() === true;

const inOrder = (found: Iterable<FindingCode>): readonly FindingCode[] => {
  const codes = new Set(found);
  return findingCodes.filter((code) => codes.has(code));
};

/**
 * Judges a saved version against what was last seen of the record: only longer? each new event by whoever saved it, sealed
 * by the bot or by nobody, dated when it was saved, and one that the process would have written? An upgrade of the suite, which
 * adds none, is as it should be. Undefined where it is the very state that was seen. Who saved what is not asked of a record that is seen for the first time in a later version:
 * that is in the versions before.
 */
export const judge = (
  last: LastSeen | undefined,
  saved: JudgedVersion,
  means: Judging,
): Judged | undefined => {
  const { label: version, at: savedAt, history: text } = saved;
  const stateHash = historyHash(text);
  const isSame = last?.sha256 === stateHash;
  const isSameVersion = last !== undefined && numberOf(version) <= numberOf(last.version);
  if (isSame && isSameVersion && last.state === 'there') return undefined;
  const before = last ?? nothingYet;
  const isBack = last?.state === 'gone';
  const read = parseHistory<never>(text);
  if (!read.ok) {
    const { entries, head } = before;
    const findings = inOrder(['unreadable', ...(isSameVersion ? ['saved-over' as const] : [])]);
    return { version, savedAt, entries, head, sha256: stateHash, findings };
  }
  const history = read.value;
  const added = history.slice(before.entries);
  const isOn = holdsOn(history, before) && (added.length > 0 || isSame || last === undefined);
  const wasSeenWhole = last !== undefined || numberOf(version) <= 1;
  const findings = inOrder([
    ...(isOn ? [] : ['rewritten' as const]),
    ...(isSameVersion && !isSame ? ['saved-over' as const] : []),
    ...(isSame && !isSameVersion && !isBack && !isUpgraded(saved) ? ['nothing-added' as const] : []),
    ...(wasSeenWhole ? added.flatMap((entry) => findingsOfEntry(entry, saved, means)) : []),
    ...(means.notAsDecided(history).some((n) => n > before.entries) ? ['not-as-decided' as const] : []),
  ]);
  const { length: entries } = history;
  return {
    ...{ version, savedAt, entries, head: history.at(-1)?.hash ?? nothingYet.head, sha256: stateHash },
    findings,
  };
};
