/*
 * Low-level on purpose: this is asked about every cell of every row, ten million rows at a time, and must make nothing
 * for an answer. What costs is memory that is far away: a look-up touches two places, the slot, and the bytes with what
 * they mean before them; and it is asked for a whole column of rows at a time, so that the processor fetches for several
 * at once.
 */

import { cutCapacity } from './cut-rows.ts';

/** Numbers before the bytes: their length, and what the owner remembers of them. */
const headNumbers = 4;
const headLength = headNumbers * 4;

/** Runs of bytes, one for each row: `view` shows `bytes`, and row `r` has the numbers at `first + r * width`. */
export interface Runs {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  readonly width: number;
  /** Of how many rows; not more than are cut at a time. */
  readonly length: number;
}

const isSame = (bytes: Uint8Array, from: number, to: number, store: Uint8Array, there: number): boolean => {
  for (let at = from, other = there; at < to; at++, other++) if (bytes[at] !== store[other]) return false;
  return true;
};

/** Remembers up to three numbers of every distinct run of bytes. */
export class Spellings {
  /** Hash and place in the store, two numbers a slot; place 0 is none. */
  private slots = new Int32Array(512);
  private store = new Uint8Array(8192);
  private view = new DataView(this.store.buffer);
  private stored = headLength;
  private size = 0;
  private readonly mixes = new Int32Array(cutCapacity);
  /** What `lookAhead` saw: kept so that the looking is not left out as useless. */
  private seen = 0;

  /**
   * The places of the runs of all rows, written into `places` from 0 on; below zero if they were not known before this,
   * and then it is the complement. Equal bytes must come with equal hashes.
   */
  places(
    { bytes, view, starts, ends, hashes, width, length }: Runs,
    first: number,
    places: Int32Array,
  ): void {
    this.lookAhead(hashes, first, width, length, places);
    const { mixes } = this;
    let { slots, view: storeView, store } = this;
    for (let row = 0, cell = first; row < length; row++, cell += width) {
      const from = starts[cell] as number;
      const to = ends[cell] as number;
      const mixed = mixes[row] as number;
      const mask = slots.length - 2;
      let slot = (mixed << 1) & mask;
      let place = slots[slot + 1] as number;
      while (place !== 0) {
        if (slots[slot] === mixed && storeView.getInt32(place, true) === to - from) {
          let at = from;
          let there = place + headLength;
          const lastWord = to - 4;
          while (at < lastWord && view.getInt32(at, true) === storeView.getInt32(there, true)) {
            at += 4;
            there += 4;
          }
          // The last four bytes at once, even if some of them have been looked at: loops that end early cost most.
          if (at >= lastWord && lastWord >= from) {
            there += lastWord - at;
            if (view.getInt32(lastWord, true) === storeView.getInt32(there, true)) break;
          }
          if (lastWord < from && isSame(bytes, from, to, store, there)) break;
        }
        slot = (slot + 2) & mask;
        place = slots[slot + 1] as number;
      }
      if (place === 0) {
        place = ~this.add(bytes.subarray(from, to), mixed, slot);
        ({ slots, view: storeView, store } = this);
      }
      places[row] = place;
    }
  }

  /**
   * Mixes the hashes of all rows, and looks at what they will lead to. Nothing here waits for anything else or goes one
   * way or another, so that the processor fetches for many rows at a time, where it would later wait for each.
   */
  private lookAhead(
    hashes: Int32Array,
    first: number,
    width: number,
    length: number,
    places: Int32Array,
  ): void {
    const { slots, view, mixes } = this;
    const mask = slots.length - 2;
    for (let row = 0, cell = first; row < length; row++, cell += width) {
      const hash = hashes[cell] as number;
      const product = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
      const mixed = product ^ (product >>> 13);
      mixes[row] = mixed;
      places[row] = slots[((mixed << 1) & mask) + 1] as number;
    }
    let seen = 0;
    for (let row = 0; row < length; row++) seen ^= view.getInt32(places[row] as number, true);
    this.seen = seen;
  }

  /** What is remembered, `which` from 1 to 3; 0 at first. */
  get(place: number, which: number): number {
    return this.view.getInt32(place + which * 4, true);
  }

  set(place: number, which: number, value: number): void {
    this.view.setInt32(place + which * 4, value, true);
  }

  /** What is remembered of the runs of so many rows, written into `numbers` from `at` on. */
  getAll(
    places: Int32Array,
    length: number,
    which: number,
    numbers: Uint32Array | Int32Array,
    at: number,
  ): void {
    const { view } = this;
    const shift = which * 4;
    for (let row = 0; row < length; row++) {
      numbers[at + row] = view.getInt32((places[row] as number) + shift, true);
    }
  }

  private add(bytes: Uint8Array, mixed: number, slot: number): number {
    const place = this.stored;
    const end = place + headLength + bytes.length;
    if (end > this.store.length) {
      const larger = new Uint8Array(Math.max(this.store.length * 2, end));
      larger.set(this.store);
      this.store = larger;
      this.view = new DataView(larger.buffer);
    }
    this.view.setInt32(place, bytes.length, true);
    this.store.set(bytes, place + headLength);
    this.stored = end;
    this.slots[slot] = mixed;
    this.slots[slot + 1] = place;
    this.size++;
    if (this.size * 4 > this.slots.length) this.spread();
    return place;
  }

  /** Twice the slots for the same spellings. */
  private spread(): void {
    const before = this.slots;
    const slots = new Int32Array(before.length * 2);
    const mask = slots.length - 2;
    for (let from = 0; from < before.length; from += 2) {
      if (before[from + 1] === 0) continue;
      let slot = ((before[from] as number) << 1) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      slots[slot] = before[from] as number;
      slots[slot + 1] = before[from + 1] as number;
    }
    this.slots = slots;
  }
}
