import type { ScreeningRules } from '../../policy/index.ts';
import type { LogRow } from '../access.ts';
import { CodeFacts } from './code-facts.ts';
import { createCodedRows, type CodedRows } from './coded-rows.ts';
import { commonnessOf } from './commonness.ts';
import type { ScreeningContext } from './context/context.ts';
import { createDictionaries, sizesOf, type Dictionaries } from './dictionaries.ts';
import { finish } from './finish.ts';
import { KeptRows } from './kept-rows.ts';
import { createLogRowCoder } from './log-row-coder.ts';
import { PairMonths } from './pair-months.ts';
import { absorbPart, partOf, type ScreeningPart } from './part.ts';
import type { ScreeningResult } from './result.ts';
import { createRowTaker } from './row-taker.ts';
import { readyScope, type Scope } from './scope.ts';
import { addTally, emptyTally } from './tally.ts';

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

/** What is screened, against what, by which rules. */
export interface ScreeningPlan {
  readonly context: ScreeningContext;
  readonly rules: ScreeningRules;
  /** Whose accesses and which days' are in question; of the others is known only who had whom when. */
  readonly scope?: Scope;
  /** Keep every access in question, explained or not, but not more than so many. Otherwise findings alone are kept. */
  readonly keepAtMost?: number;
}

const batchLength = 1024;

/** A screening that has taken nothing yet. */
export const createScreening = ({ context, rules, scope = {}, keepAtMost }: ScreeningPlan): Screening => {
  const dictionaries = createDictionaries(context);
  const known = sizesOf(dictionaries);
  const [pairs, kept, tally, ready] = [new PairMonths(), new KeptRows(), emptyTally(), readyScope(scope)];
  const codes = new CodeFacts(dictionaries, context.surnames, ready);
  const take = createRowTaker(context, rules, { tally, pairs, kept, codes, scope: ready, keepAtMost });
  const code = createLogRowCoder(dictionaries);
  const batch = createCodedRows(batchLength);
  const parts = { dictionaries, known, pairs, kept, tally };
  let batchSource = 0;

  const flush = (): void => {
    take(batch, batchSource);
    batch.length = 0;
  };

  return {
    dictionaries,
    take: (rows, source = 0) => take(rows, source),
    row: (row, source = 0) => {
      if (batch.length === batchLength || source !== batchSource) flush();
      batchSource = source;
      code(row, batch);
    },
    exportPart: () => {
      flush();
      return partOf(parts);
    },
    absorb: (part, lines = 0) => {
      absorbPart(parts, part, lines);
      addTally(tally, part.tally);
      if (keepAtMost !== undefined && kept.size > keepAtMost) tally.overfull = true;
    },
    finish: () => {
      flush();
      codes.update();
      const commonness = commonnessOf(context, dictionaries.lists.names);
      return finish(
        { context, rules, dictionaries, codes, kept, commonness },
        { pairs, tally, scope: ready },
      );
    },
  };
};
