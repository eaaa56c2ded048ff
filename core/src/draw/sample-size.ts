import type { PerClusterSample, WholeBranchSample } from './plan-sample.ts';

const million = 1_000_000;

/** How many of a cluster's `size` employees are drawn. */
export const drawnOfCluster = (sample: PerClusterSample, size: number): number => {
  switch (sample.kind) {
    case 'share':
      return Math.ceil((size * Math.round(sample.percent * million)) / (100 * million));
    case 'turn':
      return Math.ceil(size / (sample.of - sample.turn + 1));
  }
};

/** How many of a branch's `size` employees are drawn, were there enough. */
export const drawnOfBranch = (sample: WholeBranchSample, size: number): number => {
  switch (sample.kind) {
    case 'employees':
      return sample.employees;
    case 'likely':
      return likelyDrawn(sample.probability, sample.periods, size);
  }
};

/**
 * The smallest n with (1 − n/size)^periods ≤ 1 − probability, in whole numbers so that it is the same on every machine:
 * (size − n)^periods · 10⁶ ≤ m · size^periods, where m is 10⁶ · (1 − probability), rounded.
 */
function likelyDrawn(probability: number, periods: number, size: number): number {
  const missed = BigInt(Math.round((1 - probability) * million)) * BigInt(size) ** BigInt(periods);
  const isEnough = (drawn: number): boolean =>
    BigInt(size - drawn) ** BigInt(periods) * BigInt(million) <= missed;
  let [least, most] = [0, size];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (isEnough(middle)) most = middle;
    else least = middle + 1;
  }
  return least;
}
