import type { Branch } from '../organisation/index.ts';
import { atLeastOnce, chanceOfMissing } from './combinatorics.ts';
import type { ClusterSample, PlanSample } from './plan-sample.ts';
import { drawnOfBranch, drawnOfCluster } from './sample-size.ts';

/** A misuse to be found, by somebody who reads on so many days of the month what does not concern them. */
export interface Misuse {
  /** Days of the month on which it happens. */
  readonly days: number;
  /** Days that the month has; a month of 31 gives the most cautious figure. */
  readonly daysOfMonth: number;
  /** Days drawn from the month (FFS 6.2: 3). */
  readonly daysDrawn: number;
}

/** The chance of the luckiest, the unluckiest and the average employee. */
export interface Spread {
  readonly least: number;
  readonly most: number;
  readonly average: number;
}

/** What a rule covers of one branch in a year. No figure is about a named employee (R1). */
export interface Coverage {
  readonly branch: Branch;
  readonly clusters: number;
  readonly employees: number;
  /** How many employees are drawn in one period, on average over all possible draws. */
  readonly employeesPerPeriod: number;
  /** The chance to be reviewed at least once in the year. */
  readonly reviewedWithinYear: Spread;
  /** The chance that the misuse is caught at least once, if it goes on all year. */
  readonly misuseCaught: Spread;
}

/**
 * The chance that a given employee is drawn in one period: that their cluster is drawn, times that they are drawn
 * within it. Source: FFS 6.2.
 */
export const chanceOfDraw = (
  sample: Omit<ClusterSample, 'branch'>,
  clusters: number,
  clusterSize: number,
): number => share(sample.clusters, clusters) * share(sample.employees, clusterSize);

/** The chance that at least one of the drawn days is a day of misuse (hypergeometric). */
export const chanceOfHitDay = ({ days, daysOfMonth, daysDrawn }: Misuse): number =>
  1 - chanceOfMissing(daysOfMonth, Math.min(days, daysOfMonth), daysDrawn);

/**
 * What a branch's sample covers in a year of `periods` draws among clusters of these sizes, each independent of the others
 * (nobody becomes safe by having been drawn, S1), except for a round's turns, in which everybody has theirs. An employee of
 * several clusters is counted in each, which makes the figures cautious.
 */
export const coverageOf = (
  sizes: readonly number[],
  sample: PlanSample,
  periods: number,
  misuse: Misuse,
): Coverage => {
  const { branch } = sample;
  const hit = chanceOfHitDay(misuse);
  const drawn = sizes.map((size) => ({ size, chance: chanceInPeriod(sample, sizes, size) }));
  const spread = (inYear: (chance: number) => number): Spread =>
    spreadOf(drawn.map(({ size, chance }) => ({ size, chance: inYear(chance) })));
  return {
    branch,
    clusters: sizes.length,
    employees: sum(sizes),
    employeesPerPeriod: sum(drawn.map(({ size, chance }) => size * chance)),
    ...(sample.kind === 'turn'
      ? {
          reviewedWithinYear: spread(() => inRounds(periods, sample.of, 1)),
          misuseCaught: spread(() => inRounds(periods, sample.of, hit)),
        }
      : {
          reviewedWithinYear: spread((chance) => atLeastOnce(chance, periods)),
          misuseCaught: spread((chance) => atLeastOnce(chance * hit, periods)),
        }),
  };
};

function chanceInPeriod(sample: PlanSample, sizes: readonly number[], size: number): number {
  switch (sample.kind) {
    case undefined:
      return chanceOfDraw(sample, sizes.length, size);
    case 'share':
      return share(drawnOfCluster(sample, size), size);
    case 'turn':
      return 1 / sample.of;
    case 'employees':
    case 'likely':
      return share(drawnOfBranch(sample, sum(sizes)), sum(sizes));
  }
}

/** The chance that something with `chance` at every turn of one's own happens in so many periods of rounds of `of`. */
function inRounds(periods: number, of: number, chance: number): number {
  const begun = (periods % of) / of;
  return 1 - (1 - chance) ** Math.floor(periods / of) * (1 - begun * chance);
}

function spreadOf(chances: readonly { readonly size: number; readonly chance: number }[]): Spread {
  if (chances.length === 0) return { least: 0, most: 0, average: 0 };
  const each = chances.map(({ chance }) => chance);
  const employees = sum(chances.map(({ size }) => size));
  return {
    least: Math.min(...each),
    most: Math.max(...each),
    average: sum(chances.map(({ size, chance }) => size * chance)) / employees,
  };
}

function share(drawn: number, size: number): number {
  return size <= 0 ? 0 : Math.min(drawn, size) / size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
