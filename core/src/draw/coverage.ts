import { atLeastOnce, chanceOfMissing } from './combinatorics.ts';

/** How a branch is drawn, as far as chances go. */
export interface ClusterDraw {
  /** Clusters there are (operations or units in which somebody has access). */
  readonly clusters: number;
  readonly clustersDrawn: number;
  readonly employeesDrawn: number;
}

/** A misuse to be found: on so many days of the reviewed month, for so many periods in a row. */
export interface Misuse {
  /** Days of the month on which it happens. */
  readonly days: number;
  /** Days that the month has. */
  readonly daysOfMonth: number;
  /** Days drawn from the month (FFS 6.2: 3). */
  readonly daysDrawn: number;
  /** Periods in which it goes on, each with a draw of its own: 4 quarters are a year. */
  readonly periods: number;
}

/**
 * The chance that a given employee of a cluster with `clusterSize` employees is drawn in one period: the chance of the
 * cluster times the chance of the employee within it. Source: FFS 6.2.
 */
export const chanceOfDraw = (draw: ClusterDraw, clusterSize: number): number =>
  share(draw.clustersDrawn, draw.clusters) * share(draw.employeesDrawn, clusterSize);

/** The chance that the employee is drawn at least once in so many periods; draws of different periods are independent. */
export const chanceWithin = (draw: ClusterDraw, clusterSize: number, periods: number): number =>
  atLeastOnce(chanceOfDraw(draw, clusterSize), periods);

/** The chance that at least one drawn day is a day of misuse (hypergeometric). */
export const chanceOfHitDay = ({ days, daysOfMonth, daysDrawn }: Omit<Misuse, 'periods'>): number =>
  1 - chanceOfMissing(daysOfMonth, Math.min(days, daysOfMonth), daysDrawn);

/** The chance that a misuse is caught: the employee is drawn and a drawn day hits it, in at least one of the periods. */
export const chanceOfCatching = (draw: ClusterDraw, clusterSize: number, misuse: Misuse): number =>
  atLeastOnce(chanceOfDraw(draw, clusterSize) * chanceOfHitDay(misuse), misuse.periods);

function share(drawn: number, size: number): number {
  return size <= 0 ? 0 : Math.min(drawn, size) / size;
}
