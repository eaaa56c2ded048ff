import type { DictionaryName } from './dictionaries.ts';

/**
 * What one screening knows when it has taken its part of a log: plain data that can be posted between threads
 * (`transferablesOf` lists the buffers to hand over), for another screening of the same context and rules to `absorb`.
 * Texts are those that the context does not know; codes in the arrays are those of the part.
 */
export interface ScreeningPart {
  readonly texts: Readonly<Record<DictionaryName, readonly string[]>>;
  /** `PairMonths`: who had which client on which days. */
  readonly pairMonths: Uint32Array;
  /** `KeptRows`: findings, or every access where the screening keeps them. */
  readonly keptRows: Uint32Array;
  readonly tally: Float64Array;
}

/** The buffers of a part, to be transferred rather than copied. */
export const transferablesOf = ({ pairMonths, keptRows, tally }: ScreeningPart): ArrayBuffer[] => [
  pairMonths.buffer,
  keptRows.buffer,
  tally.buffer,
];
