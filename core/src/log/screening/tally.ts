import { screeningFlags } from '../../policy/index.ts';
import { explanationKinds } from './rules/explanation.ts';

/** What is counted while rows are taken. Nothing is counted of anybody (R1). */
export interface Tally {
  rows: number;
  accesses: number;
  firstDay: number;
  lastDay: number;
  /** By place in `explanationKinds`. */
  readonly explained: Float64Array;
  /** By place in `screeningFlags`. */
  readonly flags: Float64Array;
  /** More accesses were to be kept than may be. */
  overfull: boolean;
}

/** Nothing counted yet. */
export const emptyTally = (): Tally => ({
  rows: 0,
  accesses: 0,
  firstDay: Infinity,
  lastDay: -Infinity,
  explained: new Float64Array(explanationKinds.length),
  flags: new Float64Array(screeningFlags.length),
  overfull: false,
});

/** Adds what was counted elsewhere. */
export const addTally = (tally: Tally, other: Tally): void => {
  tally.rows += other.rows;
  tally.accesses += other.accesses;
  tally.firstDay = Math.min(tally.firstDay, other.firstDay);
  tally.lastDay = Math.max(tally.lastDay, other.lastDay);
  for (const [kind, count] of other.explained.entries()) {
    tally.explained[kind] = (tally.explained[kind] ?? 0) + count;
  }
  for (const [flag, count] of other.flags.entries()) tally.flags[flag] = (tally.flags[flag] ?? 0) + count;
  tally.overfull ||= other.overfull;
};
