import type { CutRows } from './cut-rows.ts';
import { Spellings } from './spellings.ts';

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

/** A column whose cells mean the same in every row: each distinct spelling is understood once. */
export class SpelledColumn {
  private readonly spellings = new Spellings();
  private readonly textOf: TextOf;
  private readonly codeOf: (text: string) => number;

  constructor(textOf: TextOf, codeOf: (text: string) => number) {
    this.textOf = textOf;
    this.codeOf = codeOf;
  }

  /** The code of the bytes from `from` to before `to`; `view` shows the same bytes, `hash` is theirs. */
  code(bytes: Uint8Array, view: DataView, from: number, to: number, hash: number): number {
    const place = this.spellings.place(bytes, view, from, to, hash);
    return place < 0 ? this.learn(~place, this.textOf(bytes, from, to)) : this.spellings.get(place, 1);
  }

  /** The codes of a column of cells, written into `codes` from `at` on. */
  codes(
    { bytes, view, cut, difficult: bad }: CellSource,
    column: number,
    codes: Uint32Array,
    at: number,
  ): void {
    const { starts, ends, hashes, width, length } = cut;
    for (let row = 0, cell = column; row < length; row++, cell += width) {
      const from = starts[cell] as number;
      const code = this.code(bytes, view, from, ends[cell] as number, hashes[cell] as number);
      codes[at + row] = code;
      if (code < 0) bad[row] = 1;
    }
  }

  private learn(place: number, text: string | undefined): number {
    const code = text === undefined ? difficult : this.codeOf(text);
    this.spellings.set(place, 1, code);
    return code;
  }
}
