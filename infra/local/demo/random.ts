/** A repeatable source of chance: the same seed gives the same municipality on every machine. Not for anything secret. */
export interface Random {
  /** A whole number, 0 … below − 1. */
  readonly below: (limit: number) => number;
  /** A whole number, both ends included. */
  readonly between: (from: number, to: number) => number;
  /** True with the given probability, 0 … 1. */
  readonly chance: (probability: number) => boolean;
  /** One of a list that is not empty. */
  readonly pick: <T>(from: readonly T[]) => T;
  /** Up to `count` different members, in random order. */
  readonly sample: <T>(from: readonly T[], count: number) => T[];
}

const hash = (text: string): number => {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
};

/** Mulberry32 from a text: one independent stream for each purpose, so that adding one leaves the others as they were. */
export const randomFrom = (seed: string): Random => {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new RangeError('Nothing to pick from');
    return from[below(from.length)] as T;
  };
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (probability) => next() < probability,
    pick,
    sample: (from, count) => {
      const rest = [...from];
      const taken = Math.min(count, rest.length);
      for (let index = 0; index < taken; index += 1) {
        const other = index + below(rest.length - index);
        const held = rest[index] as (typeof rest)[number];
        rest[index] = rest[other] as (typeof rest)[number];
        rest[other] = held;
      }
      return rest.slice(0, taken);
    },
  };
};
