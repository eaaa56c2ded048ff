import type { IsoDate } from '@loggkontroll/core/calendar';
import { disposalsOf, isDue, refHash } from '@loggkontroll/core/retention';
import type { Disposal, DisposalMeans, KeptRecord, RecordRef } from '@loggkontroll/core/retention';
import type { KeptReading } from '@loggkontroll/sharepoint/records';
import { isRestingOn, retryOf } from './begun.ts';
import type { Begun } from './begun.ts';

/** Everything as it was read once, and what is left of it: it serves until what is due has gone, for a day at most. */
export interface DueReading {
  /** The day, and under which policies: it serves no longer than these hold. */
  readonly key: string;
  readonly begun: readonly Begun[];
  readonly plans: KeptReading['plans'];
  readonly signatures: readonly KeptRecord[];
  readonly means: DisposalMeans & { readonly begun: Set<string> };
  /** What is there, but for what the organisation holds back: the list of destructions tells of that. */
  readonly left: () => readonly Disposal[];
  /** What is due and has not been tried, in part of what was let go by what has gone; undefined when that is nothing. */
  readonly next: () => Disposal | undefined;
  /** Puts it last, to be tried again in another sweep. */
  readonly putOff: (disposal: Disposal) => void;
  readonly isGone: (disposal: Disposal) => void;
  /** It stays until it is looked for again: the organisation holds it back. */
  readonly rests: (disposal: Disposal) => void;
  /** Something is to be looked for again on a day, for what it was not when everything was read. */
  readonly lookAgainOn: (day: IsoDate) => void;
  readonly lookAgain: () => readonly IsoDate[];
  /** Whether some are put off. */
  readonly hasMore: () => boolean;
  /** Takes up again what was put off. */
  readonly takeUp: () => void;
}

const isSignature = ({ kind }: KeptRecord): boolean => kind === 'signature';

/** Keeps what was read and what has become of it. */
export const keepReading = (
  { records: all, plans, damaged }: KeptReading,
  policyOf: DisposalMeans['policyOf'],
  begun: readonly Begun[],
  { key, today }: { readonly key: string; readonly today: IsoDate },
): DueReading => {
  const means = { policyOf, damaged, begun: new Set(begun.flatMap(({ state }) => state.records)) };
  const resting = begun.filter((each) => isRestingOn(today, each));
  const restingHashes = new Set(resting.flatMap(({ state }) => state.records));
  const gone = new Set<RecordRef>();
  const tried = new Set<RecordRef>();
  const days = begun.flatMap((each) => retryOf(each) ?? []);
  const isLeft = ({ records }: Disposal): boolean =>
    records.every(
      ({ ref }) => !gone.has(ref) && !(restingHashes.size > 0 && restingHashes.has(refHash(ref))),
    );
  let disposals: readonly Disposal[] = [];
  let waiting: Disposal[] = [];
  let putOff: Disposal[] = [];
  const findDue = (): void => {
    disposals = disposalsOf(
      all.filter(({ ref }) => !gone.has(ref)),
      means,
    ).filter(isLeft);
    waiting = disposals
      .filter((each) => isDue(each, today) && each.records.every(({ ref }) => !tried.has(ref)))
      .reverse();
    for (const { ref } of waiting.flatMap(({ records }) => records)) tried.add(ref);
  };
  let hasGone = true;
  return {
    ...{ key, begun, plans, means, signatures: all.filter(isSignature) },
    left: () => disposals.filter(isLeft),
    next: () => {
      if (waiting.length === 0 && hasGone) {
        hasGone = false;
        findDue();
      }
      return waiting.pop();
    },
    putOff: (disposal) => putOff.push(disposal),
    isGone: ({ records }) => {
      hasGone = true;
      for (const { ref } of records) gone.add(ref);
    },
    rests: ({ records }) => {
      for (const { ref } of records) restingHashes.add(refHash(ref));
    },
    lookAgainOn: (day) => days.push(day),
    lookAgain: () => days,
    hasMore: () => waiting.length + putOff.length > 0,
    takeUp: () => {
      waiting = [...putOff.reverse(), ...waiting];
      putOff = [];
    },
  };
};
