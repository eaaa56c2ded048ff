/**
 * What a screening had to do without, and so what it could not tell; every surface has one sentence for each code.
 * `no-employees`: own records, colleagues, relatives, units and patterns. `no-shifts`: odd hours are judged by the clock,
 * and unused accounts are not seen. `no-assignments`: nothing is explained. `no-clients`: protected, watched, closed and
 * deceased are known only where the log says so.
 */
export const screeningGaps = ['no-employees', 'no-shifts', 'no-assignments', 'no-clients'] as const;

/** See {@link screeningGaps}. */
export type ScreeningGapCode = (typeof screeningGaps)[number];

/** See {@link ScreeningGapCode}. */
export interface ScreeningGap {
  readonly code: ScreeningGapCode;
}
