import { pairMonthWidth, PairMonths } from './pair-months.ts';
import type { Explained } from './result.ts';

/**
 * Distinct pairs of employee and client by explanation: repeated accesses weigh no more than one here. A pair whose
 * accesses have different explanations counts under each.
 */
export const explainedPairs = (pairs: PairMonths): Explained => {
  const { words, size } = isOfOneMonth(pairs) ? pairs : withoutMonths(pairs);
  const counts = new Float64Array(4);
  for (let entry = 0; entry < size; entry++) {
    if (words[entry * pairMonthWidth + 1] === 0) continue;
    const kinds = words[entry * pairMonthWidth + 5] ?? 0;
    for (let kind = 0; kind < counts.length; kind++) {
      if ((kinds & (1 << kind)) !== 0) counts[kind] = (counts[kind] ?? 0) + 1;
    }
  }
  return explainedOf(counts);
};

const isOfOneMonth = ({ words, size }: PairMonths): boolean => {
  for (let entry = 1; entry < size; entry++) {
    if (words[entry * pairMonthWidth + 2] !== words[2]) return false;
  }
  return true;
};

/** Where a log spans months, a pair has several entries. */
const withoutMonths = (pairs: PairMonths): PairMonths => {
  const whole = new PairMonths();
  for (let entry = 0; entry < pairs.size; entry++) {
    const at = entry * pairMonthWidth;
    const place = whole.place(pairs.words[at] ?? 0, pairs.words[at + 1] ?? 0, 0);
    whole.words[place + 5] = (whole.words[place + 5] ?? 0) | (pairs.words[at + 5] ?? 0);
  }
  return whole;
};

/** Counts by place in `explanationKinds`, by name. */
export const explainedOf = (counts: Float64Array): Explained => {
  const [none = 0, direct = 0, administrative = 0, otherAuthority = 0] = counts;
  return { direct, administrative, otherAuthority, none };
};
