import type { Branch } from '../organisation/index.ts';

/** How many clusters of a branch are drawn, and how many employees of each (FFS 6.2). */
export interface ClusterSample {
  readonly kind?: undefined;
  readonly branch: Branch;
  readonly clusters: number;
  readonly employees: number;
}

/** A share of the employees of every cluster, rounded up in each (VON, systematic reviews: 10 % each time). */
export interface ShareSample {
  readonly kind: 'share';
  readonly branch: Branch;
  /** Above 0, at most 100; six decimals count. */
  readonly percent: number;
}

/** So many employees of the whole branch (R1177 3.3). */
export interface EmployeeSample {
  readonly kind: 'employees';
  readonly branch: Branch;
  readonly employees: number;
}

/**
 * As many employees of the whole branch as it takes for each to be drawn at least once in so many periods with this
 * probability, each period drawn from everybody (NPO, systematic reviews).
 */
export interface LikelySample {
  readonly kind: 'likely';
  readonly branch: Branch;
  /** Between 0 and 1; six decimals count. */
  readonly probability: number;
  readonly periods: number;
}

/**
 * One turn of a round in which everybody is drawn once: of every cluster's employees who have not had their turn one in
 * as many as there are turns left, rounded up; the last turn takes all who are left (LEAN: everybody, by random turns).
 */
export interface TurnSample {
  readonly kind: 'turn';
  readonly branch: Branch;
  /** 1 for a round's first. */
  readonly turn: number;
  /** How many turns a round has. */
  readonly of: number;
}

/** What is drawn of one branch. */
export type PlanSample = ClusterSample | ShareSample | EmployeeSample | LikelySample | TurnSample;

/** Samples that take some of every cluster. */
export type PerClusterSample = ShareSample | TurnSample;

/** Samples that take some of the whole branch, wherever they work. */
export type WholeBranchSample = EmployeeSample | LikelySample;

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1;

/** Whether a sample read from somewhere says how many of what. */
export const isPlanSample = (sample: PlanSample): boolean => {
  switch (sample.kind) {
    case undefined:
      return isCount(sample.clusters) && isCount(sample.employees);
    case 'share':
      return sample.percent > 0 && sample.percent <= 100;
    case 'employees':
      return isCount(sample.employees);
    case 'likely':
      return sample.probability > 0 && sample.probability < 1 && isCount(sample.periods);
    case 'turn':
      return isCount(sample.turn) && isCount(sample.of) && sample.turn <= sample.of;
    default:
      return false;
  }
};
