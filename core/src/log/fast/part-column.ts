import { cutCapacity } from './cut-rows.ts';
import { SpelledColumn, type CellSource, type TextOf } from './spelled-column.ts';

const widest = 2 ** 26;

/** The columns that together say which part of the record system; `codeOf` gives a text its code, 0 for none. */
export class PartColumn {
  private readonly columns: readonly SpelledColumn[];
  private readonly places: readonly number[];
  private readonly next = new Uint32Array(cutCapacity);
  private readonly texts = new Map<number, string>();
  private readonly joined = new Map<number, number>();
  private readonly codeOf: (text: string) => number;

  constructor(textOf: TextOf, places: readonly number[], codeOf: (text: string) => number) {
    this.places = places;
    this.codeOf = codeOf;
    this.columns = places.map(() => new SpelledColumn(textOf, (text) => this.code(text)));
  }

  /** The codes of what the cells of each row say together, written from `at` on. */
  codes(source: CellSource, codes: Uint32Array, at: number): void {
    const { length } = source.cut;
    const [first = -1, ...others] = this.places;
    if (first < 0) codes.fill(0, at, at + length);
    else this.columns[0]?.codes(source, first, codes, at);
    for (const [index, place] of others.entries()) {
      this.columns[index + 1]?.codes(source, place, this.next, 0);
      for (let row = 0; row < length; row++) {
        const one = codes[at + row] as number;
        const other = this.next[row] as number;
        if (source.difficult[row] === 0 && other !== 0)
          codes[at + row] = one === 0 ? other : this.both(one, other);
      }
    }
  }

  private both(one: number, other: number): number {
    const key = one * widest + other;
    const known = this.joined.get(key);
    if (known !== undefined) return known;
    const code = this.code(`${this.texts.get(one) ?? ''}, ${this.texts.get(other) ?? ''}`);
    this.joined.set(key, code);
    return code;
  }

  private code(text: string): number {
    const code = this.codeOf(text);
    this.texts.set(code, text);
    return code;
  }
}
