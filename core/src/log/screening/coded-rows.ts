import type { Act } from '../access.ts';

/**
 * Rows of a log as columns of small integers: what the screening works on. Texts that recur are codes of the
 * screening's `Dictionaries`; a row stands at the same place in every column, and the first `length` places are in use.
 * Whoever fills it may use it again after `take`, which keeps nothing of it.
 */
export interface CodedRows {
  length: number;
  /** In the file, from 1. */
  readonly line: Uint32Array;
  /** Local days since 1970-01-01 (`dayNumberOf`). */
  readonly day: Int32Array;
  /** Local second of that day, 0–86399. */
  readonly second: Uint32Array;
  /** `dictionaries.account`. */
  readonly account: Uint32Array;
  /** `dictionaries.client`; 0 when the row concerns no client. */
  readonly client: Uint32Array;
  /** `dictionaries.name`; 0 when the row gives no name. */
  readonly name: Uint32Array;
  /** `dictionaries.unit`; `notSaid` or `noUnit` when it is none. */
  readonly unit: Uint32Array;
  /** Place in {@link actCodes}. */
  readonly act: Uint8Array;
  /** `dictionaries.text`, as are the next three; 0 when empty. */
  readonly actText: Uint32Array;
  readonly part: Uint32Array;
  readonly ipAddress: Uint32Array;
  readonly workstation: Uint32Array;
  /** Bit `n` is set for mark `n` of `rowMarks`. */
  readonly marks: Uint8Array;
}

/** An act's code is its place here. */
export const actCodes: readonly Act[] = ['unknown', 'read', 'changed', 'created', 'printed', 'copied'];

/** Empty columns for so many rows. */
export const createCodedRows = (capacity: number): CodedRows => ({
  length: 0,
  line: new Uint32Array(capacity),
  day: new Int32Array(capacity),
  second: new Uint32Array(capacity),
  account: new Uint32Array(capacity),
  client: new Uint32Array(capacity),
  name: new Uint32Array(capacity),
  unit: new Uint32Array(capacity),
  act: new Uint8Array(capacity),
  actText: new Uint32Array(capacity),
  part: new Uint32Array(capacity),
  ipAddress: new Uint32Array(capacity),
  workstation: new Uint32Array(capacity),
  marks: new Uint8Array(capacity),
});
