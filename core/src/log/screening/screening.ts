import type { LogRow } from '../access.ts';
import type { CodedRows } from './coded-rows.ts';
import type { Dictionaries } from './dictionaries.ts';
import type { ScreeningPart } from './part.ts';
import type { ScreeningResult } from './result.ts';

/**
 * Explains and flags the rows of a log, one batch after the other. Neither the order of the rows, nor where batches are
 * cut, nor how the log is divided between screenings makes any difference to the result.
 */
export interface Screening {
  /** Codes for the texts of the rows that are taken. */
  readonly dictionaries: Dictionaries;
  /** Takes a batch of rows of one file; `source` tells files apart, from 0. Nothing of `rows` is kept. */
  take(rows: CodedRows, source?: number): void;
  /** Takes one row as a profile reads it. */
  row(row: LogRow, source?: number): void;
  /** All that is known so far, for another screening; this one is not to be used any more. */
  exportPart(): ScreeningPart;
  /** Takes in what a screening of another part found. `lines` is added to its lines, if it began in the middle of a file. */
  absorb(part: ScreeningPart, lines?: number): void;
  /** The result, once everything has been taken. */
  finish(): ScreeningResult;
}
