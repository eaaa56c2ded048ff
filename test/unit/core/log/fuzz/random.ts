/** Numbers that look random, the same for the same seed: a failing case can be run again by its number. */
export interface Random {
  /** A whole number from 0 to less than `limit`. */
  readonly below: (limit: number) => number;
  readonly of: <T>(values: readonly T[]) => T;
}

export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * limit);
  };
  return { below, of: (values) => values[below(values.length)] as (typeof values)[number] };
};
