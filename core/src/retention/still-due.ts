import type { IsoDate } from '../calendar/index.ts';
import { disposalsOf, isDue } from './disposal.ts';
import type { Disposal, DisposalMeans } from './disposal.ts';
import type { KeptRecord } from './kept-record.ts';

/**
 * Whether a matter that was due when everything was read may still go, by what has been asked anew of it alone: its own
 * records as they are now, what they name, what has come of them since, and what stands under them. True as well where a part of it has
 * gone already; false where anything holds it, where its day has moved, or where something more belongs to it.
 */
export const isStillDue = (
  { records }: Pick<Disposal, 'records'>,
  anew: readonly KeptRecord[],
  means: DisposalMeans,
  today: IsoDate,
): boolean => {
  const own = new Set(records.map(({ ref }) => ref));
  return disposalsOf(anew, means)
    .filter((disposal) => disposal.records.some(({ ref }) => own.has(ref)))
    .every((disposal) => isDue(disposal, today) && disposal.records.every(({ ref }) => own.has(ref)));
};
