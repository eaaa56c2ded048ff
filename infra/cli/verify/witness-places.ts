import { linkAfter } from '@loggkontroll/core/witness';
import type { Sighting, Witnessed } from '@loggkontroll/core/witness';
import type { Destroyed } from './destroyed.ts';
import { agrees, listOf, wentInOrder } from './witness-compare.ts';
import { numberOf } from './witness-window.ts';
import type { WitnessedRecords } from './witnessed-records.ts';

/** How far the chain of an item has been followed: all that is kept of its sightings. */
export interface Place {
  readonly n: number;
  readonly hash: string;
  /** What the witness calls the item's record. */
  readonly ref: string;
  /** The newest version that was seen. */
  readonly newest: number;
  /** The item was seen to go, in order. */
  readonly isGone: boolean;
  /** Something is not as it is in an honest site: all of the chain is to be looked at. */
  readonly isDoubtful: boolean;
}

/**
 * The place after one more sighting. In an honest site each names the one before, speaks of the same record, has found
 * nothing, and the record has what was seen.
 */
export const placeAfter = (
  before: Place | undefined,
  seen: Witnessed<Sighting>,
  records: WitnessedRecords,
): Place => {
  /* Said twice by a repeated request. */
  if (before?.hash === seen.hash) return before;
  const { chain, n, previous, hash, version } = seen;
  const due = linkAfter(chain, before);
  const record = records.find(listOf(chain), seen.ref);
  const isNext = n === due.n && previous === due.previous;
  const isOfAnother = before !== undefined && before.ref !== seen.ref;
  const isWrong = !isNext || isOfAnother || !agrees(seen, record);
  return {
    ...{ n, hash, ref: record?.ref ?? seen.ref },
    newest: Math.max(before?.newest ?? 0, numberOf(version)),
    isGone: wentInOrder(seen),
    isDoubtful: before?.isDoubtful === true || isWrong,
  };
};

/** Whether all of a chain is to be looked at: something in it is doubtful, or its record is gone and nothing says why. */
export const isToBeLookedAt = (
  chain: string,
  { ref, isGone, isDoubtful }: Place,
  records: WitnessedRecords,
  { explainsRef }: Pick<Destroyed, 'explainsRef'>,
): boolean => {
  const list = listOf(chain);
  const isThere = !records.isRead(list) || records.find(list, ref) !== undefined;
  return isDoubtful || !(isThere || isGone || explainsRef(ref));
};
