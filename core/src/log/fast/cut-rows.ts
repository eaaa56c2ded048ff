/*
 * Low-level on purpose: this looks at every byte of a log once, and hashes the cells on the way. It cuts the lines that
 * are plain; whatever is not is left to the reader that handles everything, so that there is one set of rules.
 */
import type { Delimiter } from '../text/fields.ts';

const newLine = 10;
const carriageReturn = 13;
const blank = 32;
const tab = 9;
const quote = 34;

const plainKind = 0;
const delimiterKind = 1;
const lineEndKind = 2;
const quoteKind = 3;
const unfitKind = 4;

const prime = 0x01000193;

/** Bytes that mean nothing in Windows-1252. */
const undefinedBytes = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

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
  private readonly kindOf = new Uint8Array(256);

  constructor(delimiter: Delimiter, width: number, encoding: 'utf-8' | 'windows-1252') {
    this.width = width;
    this.starts = new Int32Array(width * cutCapacity);
    this.ends = new Int32Array(width * cutCapacity);
    this.hashes = new Int32Array(width * cutCapacity);
    this.kindOf[delimiter.charCodeAt(0)] = delimiterKind;
    this.kindOf[newLine] = lineEndKind;
    this.kindOf[carriageReturn] = lineEndKind;
    this.kindOf[quote] = quoteKind;
    this.kindOf[0] = unfitKind;
    if (encoding === 'windows-1252') for (const byte of undefinedBytes) this.kindOf[byte] = unfitKind;
  }

  isFull(): boolean {
    return this.length === cutCapacity;
  }

  /**
   * Adds the line that begins at `from` and ends within `bytes`. False, and nothing added, if it is not plain, or longer
   * than `longest` bytes.
   */
  cut(bytes: Uint8Array, from: number, line: number, longest: number): boolean {
    const { kindOf, starts, ends, hashes, width } = this;
    const first = this.length * width;
    const last = first + width;
    let cell = first;
    let start = from;
    let end = -1;
    let hash = 0;
    let at = from;
    for (;;) {
      const byte = bytes[at] as number;
      const kind = kindOf[byte] as number;
      if (kind === plainKind) {
        hash = Math.imul(hash ^ byte, prime);
        at++;
      } else if (kind === quoteKind) {
        if (at === start) {
          end = this.closing(bytes, at + 1);
          if (end < 0) return this.skip(bytes, at);
          start = at + 1;
          hash = hashOf(bytes, start, end);
          at = end + 1;
        } else if (isBlank(bytes, start, at)) {
          return this.skip(bytes, at);
        } else {
          hash = Math.imul(hash ^ byte, prime);
          at++;
        }
      } else if (kind === unfitKind || cell === last) {
        return this.skip(bytes, at);
      } else {
        starts[cell] = start;
        hashes[cell] = hash;
        ends[cell++] = end < 0 ? at : end;
        if (kind === lineEndKind) {
          this.endAt(bytes, at);
          return cell === last && at - from <= longest && this.add(from, line);
        }
        start = ++at;
        end = -1;
        hash = 0;
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

  /** Where a quoted cell closes, if it does so plainly: on its line, right before a delimiter or the line's end. */
  private closing(bytes: Uint8Array, from: number): number {
    const { kindOf } = this;
    for (let at = from; ; at++) {
      const kind = kindOf[bytes[at] as number];
      if (kind === lineEndKind || kind === unfitKind) return -1;
      if (kind !== quoteKind) continue;
      const after = kindOf[bytes[at + 1] as number];
      return after === delimiterKind || after === lineEndKind ? at : -1;
    }
  }
}

/** The hash of bytes, as it is worked out when they are cut. */
export const hashOf = (bytes: Uint8Array, from: number, to: number): number => {
  let hash = 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), prime);
  return hash;
};

const isBlank = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (bytes[at] !== blank && bytes[at] !== tab) return false;
  return true;
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
