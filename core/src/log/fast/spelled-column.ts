import { cutCapacity, type CutRows } from './cut-rows.ts';
import { Spellings, type Runs } from './spellings.ts';

/** What stands for a spelling that the general reader has to see, row by row: the cell is empty, or not to be read. */
export const difficult = -0x80000000;

/** The text of some bytes, trimmed as all cells are; `undefined` if they are no text. */
export type TextOf = (bytes: Uint8Array, from: number, to: number) => string | undefined;

/** Rows that were cut, and the bytes they were cut from; `difficult[row]` becomes 1 for those that are not to be coded. */
export interface CellSource {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly cut: CutRows;
  readonly difficult: Uint8Array;
}

/** The cells of rows that were cut. */
export const runsOf = ({ bytes, view, cut }: Pick<CellSource, 'bytes' | 'view' | 'cut'>): Runs => {
  const { starts, ends, hashes, width, length } = cut;
  return { bytes, view, starts, ends, hashes, width, length };
};

/** Marks the rows whose codes, from `at` on, are {@link difficult}. */
export const markDifficult = (
  codes: Uint32Array,
  at: number,
  { cut, difficult: bad }: Pick<CellSource, 'cut' | 'difficult'>,
): void => {
  for (let row = 0; row < cut.length; row++) if ((codes[at + row] as number) >>> 31 !== 0) bad[row] = 1;
};

/** A column whose cells mean the same in every row: each distinct spelling is understood once. */
export class SpelledColumn {
  private readonly spellings = new Spellings();
  private readonly places = new Int32Array(cutCapacity);
  private readonly textOf: TextOf;
  private readonly codeOf: (text: string) => number;

  constructor(textOf: TextOf, codeOf: (text: string) => number) {
    this.textOf = textOf;
    this.codeOf = codeOf;
  }

  /** The codes of a column of cells, written into `codes` from `at` on; the rows of `difficult` ones are marked. */
  codes(source: CellSource, column: number, codes: Uint32Array, at: number): void {
    this.codesOf(runsOf(source), column, codes, at);
    markDifficult(codes, at, source);
  }

  /** The codes of runs of bytes, written into `codes` from `at` on. */
  codesOf(runs: Runs, first: number, codes: Uint32Array | Int32Array, at: number): void {
    const { places, spellings } = this;
    const { bytes, starts, ends, width, length } = runs;
    spellings.places(runs, first, places);
    for (let row = 0, cell = first; row < length; row++, cell += width) {
      const place = places[row] as number;
      if (place >= 0) continue;
      places[row] = ~place;
      const text = this.textOf(bytes, starts[cell] as number, ends[cell] as number);
      spellings.set(~place, 1, text === undefined ? difficult : this.codeOf(text));
    }
    spellings.getAll(places, length, 1, codes, at);
  }
}
