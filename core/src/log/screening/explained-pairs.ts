import { pairMonthWidth, PairMonths } from './pair-months.ts';
import type { Explained } from './result.ts';

/**
 * Distinct pairs of employee and client by explanation: repeated accesses weigh no more than one here. A pair whose
 * accesses have different explanations counts under each. Where a log spans months, a pair has several entries.
 */
export const explainedPairs = (pairs: PairMonths): Explained => {
  const whole = new PairMonths();
  for (let entry = 0; entry < pairs.size; entry++) {
    const at = entry * pairMonthWidth;
    const kinds = pairs.words[at + 5] ?? 0;
    const client = pairs.words[at + 1] ?? 0;
    if (kinds === 0 || client === 0) continue;
    const place = whole.place(pairs.words[at] ?? 0, client, 0);
    whole.words[place + 5] = (whole.words[place + 5] ?? 0) | kinds;
  }
  const counts = new Float64Array(4);
  for (let entry = 0; entry < whole.size; entry++) {
    const kinds = whole.words[entry * pairMonthWidth + 5] ?? 0;
    for (let kind = 0; kind < counts.length; kind++) {
      if ((kinds & (1 << kind)) !== 0) counts[kind] = (counts[kind] ?? 0) + 1;
    }
  }
  return explainedOf(counts);
};

/** Counts by place in `explanationKinds`, by name. */
export const explainedOf = (counts: Float64Array): Explained => {
  const [none = 0, direct = 0, administrative = 0, otherAuthority = 0] = counts;
  return { direct, administrative, otherAuthority, none };
};
