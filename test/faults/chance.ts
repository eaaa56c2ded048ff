import { createHash } from 'node:crypto';

/** Numbers that a seed decides. */
export interface Chance {
  /** A whole number from 0 to below `bound`. */
  readonly below: (bound: number) => number;
}

/** The same seed gives the same numbers in the same order. */
export const chanceFrom = (seed: string): Chance => {
  let asked = 0;
  return {
    below: (bound) => {
      asked += 1;
      const digest = createHash('sha256').update(`${seed}/${asked}`).digest();
      return digest.readUInt32BE(0) % bound;
    },
  };
};
