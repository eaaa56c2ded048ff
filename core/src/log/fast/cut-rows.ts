/*
 * Low-level on purpose: this looks at every byte of a log once, four at a time, and hashes the cells on the way. It cuts
 * the lines that are plain; whatever is not is left to the reader that handles everything, so that there is one set of
 * rules.
 */
import type { Delimiter } from '../text/fields.ts';

const newLine = 10;
const carriageReturn = 13;
const quote = 34;

/** Four bytes, each of which is this one. */
const four = (byte: number): number => Math.imul(byte, 0x01010101);
const ones = 0x01010101;
const highBits = 0x80808080 | 0;
const quotes = 0x22222222;
/** Line ends and NUL stand below this byte, and a tab, which is rare where it is not the delimiter. */
const afterControls = 0x0e0e0e0e;

/** How many rows are cut before they are understood: as many as stay near the processor. */
export const cutCapacity = 256;

/** Cuts lines of bytes into cells, as `fieldsOf` cuts their text but for the blanks around them, up to a number of rows. */
export class CutRows {
  /** Cells per row. */
  readonly width: number;
  /** Where each cell begins, before which byte it ends, and a hash of its bytes: row by row, `width` numbers each. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  /** Where each row begins and ends, and the number of its line. */
  readonly from = new Int32Array(cutCapacity);
  readonly to = new Int32Array(cutCapacity);
  readonly lines = new Int32Array(cutCapacity);
  /** How many rows are cut. */
  length = 0;
  /** Where the line last looked at ends, and where the next one begins. */
  end = 0;
  next = 0;
  private readonly delimiter: number;

  constructor(delimiter: Delimiter, width: number) {
    this.width = width;
    this.starts = new Int32Array(width * cutCapacity);
    this.ends = new Int32Array(width * cutCapacity);
    this.hashes = new Int32Array(width * cutCapacity);
    this.delimiter = delimiter.charCodeAt(0);
  }

  isFull(): boolean {
    return this.length === cutCapacity;
  }

  /**
   * Adds the line that begins at `from` and ends within `bytes`, which `view` shows too. False, and nothing added, if it
   * is not plain, or longer than `longest` bytes.
   */
  cut(bytes: Uint8Array, view: DataView, from: number, line: number, longest: number): boolean {
    const { starts, ends, hashes, width, delimiter } = this;
    const delimiters = four(delimiter);
    const lastWord = bytes.length - 4;
    const first = this.length * width;
    const last = first + width;
    let cell = first;
    let at = from;
    for (;;) {
      const start = at;
      let hash = 0;
      let word: number;
      let found: number;
      for (;;) {
        word = at <= lastWord ? view.getInt32(at, true) : wordAtEnd(bytes, at);
        found = endsIn(word, delimiters);
        if (found !== 0) break;
        hash = mixed(hash, word);
        at += 4;
      }
      // The lowest of the bits that are set is that of the first byte that may end the cell; the others may be wrong.
      const before = 24 - Math.clz32(found & -found);
      let byte = (word >>> before) & 0xff;
      at += before >>> 3;
      hash = mixed(hash, word & ~(-1 << before));
      let end = at;
      let begins = start;
      if (byte === quote && at === start) {
        begins = start + 1;
        end = closingQuote(bytes, begins);
        if (end < 0) return this.skip(bytes, at);
        hash = hashOf(bytes, begins, end);
        at = end + 1;
        byte = bytes[at] as number;
      }
      if (cell === last) return this.skip(bytes, at);
      starts[cell] = begins;
      ends[cell] = end;
      hashes[cell] = hash;
      cell++;
      if (byte === delimiter) {
        at++;
      } else if (byte === newLine || byte === carriageReturn) {
        this.endAt(bytes, at);
        return cell === last && at - from <= longest && this.add(from, line);
      } else {
        return this.skip(bytes, at);
      }
    }
  }

  /** Finds the end of the line that `at` lies in. */
  skip(bytes: Uint8Array, at: number): false {
    let end = at;
    while (bytes[end] !== newLine && bytes[end] !== carriageReturn) end++;
    this.endAt(bytes, end);
    return false;
  }

  private add(from: number, line: number): true {
    this.from[this.length] = from;
    this.to[this.length] = this.end;
    this.lines[this.length++] = line;
    return true;
  }

  private endAt(bytes: Uint8Array, end: number): void {
    this.end = end;
    this.next = lineAfter(bytes, end);
  }
}

/** High bits of a word's bytes: the lowest that is set belongs to the first delimiter, line end, quotation mark or NUL. */
const endsIn = (word: number, delimiters: number): number => {
  const delimited = word ^ delimiters;
  const quoted = word ^ quotes;
  return (
    (((delimited - ones) & ~delimited) | ((quoted - ones) & ~quoted) | ((word - afterControls) & ~word)) &
    highBits
  );
};

/** A hash with four more bytes in it. */
const mixed = (hash: number, word: number): number => {
  const product = Math.imul(hash ^ word, 0x2c1b3c6d);
  return product ^ (product >>> 15);
};

/** Four bytes where there may be fewer. */
const wordAtEnd = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) |
  ((bytes[at + 1] ?? 0) << 8) |
  ((bytes[at + 2] ?? 0) << 16) |
  ((bytes[at + 3] ?? 0) << 24);

/** The hash of bytes, as it is worked out when they are cut. */
export const hashOf = (bytes: Uint8Array, from: number, to: number): number => {
  let hash = 0;
  let at = from;
  for (; at + 4 <= to; at += 4) hash = mixed(hash, wordAtEnd(bytes, at));
  return mixed(hash, wordAtEnd(bytes, at) & ~(-1 << ((to - at) * 8)));
};

/** Where the quotation mark stands that ends a cell plainly, on its line; −1 if there is none. What must follow is seen to. */
const closingQuote = (bytes: Uint8Array, from: number): number => {
  for (let at = from; ; at++) {
    const byte = bytes[at];
    if (byte === quote) return at;
    if (byte === newLine || byte === carriageReturn || byte === 0 || byte === undefined) return -1;
  }
};

/** Where the last line end in some bytes stands; −1 without any. */
export const lastLineEnd = (bytes: Uint8Array): number => {
  let at = bytes.length - 1;
  while (at >= 0 && bytes[at] !== newLine && bytes[at] !== carriageReturn) at--;
  return at;
};

/** Where the first line end at or after `from` stands; −1 without any. */
export const firstLineEnd = (bytes: Uint8Array, from: number): number => {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === newLine || bytes[at] === carriageReturn) return at;
  }
  return -1;
};

/** Where the line after a line end begins. */
export const lineAfter = (bytes: Uint8Array, end: number): number =>
  bytes[end] === carriageReturn && bytes[end + 1] === newLine ? end + 2 : end + 1;
