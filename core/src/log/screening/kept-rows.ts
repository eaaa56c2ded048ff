/** What is kept of a row: its columns, its flags and its explanation, each a place in the row's numbers. */
export const keptColumns = {
  line: 0,
  source: 1,
  day: 2,
  second: 3,
  account: 4,
  client: 5,
  name: 6,
  unit: 7,
  act: 8,
  actText: 9,
  part: 10,
  flags: 11,
  explanation: 12,
  ipAddress: 13,
  workstation: 14,
} as const;

/** See {@link keptColumns}. */
export type KeptColumn = keyof typeof keptColumns;

/** Numbers per row. */
export const keptWidth = Object.keys(keptColumns).length;

/** In `flags`, the row's marks stand above the bits of the flags. */
export const marksShift = 16;

/** The rows that are to be shown, as numbers: sixty bytes each, and no objects. */
export class KeptRows {
  words: Uint32Array<ArrayBuffer> = new Uint32Array(keptWidth * 1024);
  size = 0;

  /** Where in `words` the numbers of a new row are to be written. */
  add(): number {
    const at = this.size * keptWidth;
    if (at === this.words.length) this.makeRoom(Math.ceil(this.size * 1.6));
    this.size++;
    return at;
  }

  /** Adds rows by their numbers. */
  addAll(words: Uint32Array): void {
    const rows = words.length / keptWidth;
    if ((this.size + rows) * keptWidth > this.words.length) this.makeRoom(this.size + rows);
    this.words.set(words, this.size * keptWidth);
    this.size += rows;
  }

  /** A number of a row. Days before 1970 are below zero: `day` is read by {@link dayAt}. */
  at(row: number, column: KeptColumn): number {
    return this.words[row * keptWidth + keptColumns[column]] ?? 0;
  }

  /** The bits of a row's flags. */
  flagsAt(row: number): number {
    return this.at(row, 'flags') & ((1 << marksShift) - 1);
  }

  /** The day number of a row. */
  dayAt(row: number): number {
    return this.at(row, 'day') | 0;
  }

  private makeRoom(rows: number): void {
    const larger = new Uint32Array(keptWidth * rows);
    larger.set(this.words);
    this.words = larger;
  }
}
