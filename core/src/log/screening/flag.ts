import { screeningFlags } from '../../policy/index.ts';

/** What an access or an employee can be flagged for. */
export type Flag = (typeof screeningFlags)[number];

/** Each flag is one bit of a row's flags, in the order of `screeningFlags`. */
export const flagBit = (flag: Flag): number => 1 << screeningFlags.indexOf(flag);

/** The flags whose bits are set, in the order of `screeningFlags`. */
export const flagsOf = (bits: number): Flag[] =>
  screeningFlags.filter((_, index) => (bits & (1 << index)) !== 0);
