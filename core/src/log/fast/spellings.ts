/*
 * Low-level on purpose: this is asked about every cell of every row, ten million rows at a time, and must make nothing
 * for an answer. What costs is memory that is far away: a look-up touches two places, the slot, and the bytes with what
 * they mean before them; and it is asked for many rows in a row, so that the processor fetches for several at once.
 */

/** Numbers before the bytes: their length, and what the owner remembers of them. */
const headNumbers = 4;
const headLength = headNumbers * 4;

/** Remembers up to three numbers of every distinct run of bytes. */
export class Spellings {
  /** Hash and place in the store, two numbers a slot; place 0 is none. */
  private slots = new Int32Array(512);
  private store = new Uint8Array(8192);
  private view = new DataView(this.store.buffer);
  private stored = headLength;
  private size = 0;

  /**
   * The place of the bytes from `from` to before `to`; below zero if they were not known before this, and then it is
   * the complement. `view` shows the same bytes; equal bytes must come with equal hashes.
   */
  place(bytes: Uint8Array, view: DataView, from: number, to: number, hash: number): number {
    let mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    mixed ^= mixed >>> 13;
    const { slots, store, view: storeView } = this;
    const mask = slots.length - 2;
    let slot = (mixed << 1) & mask;
    for (;;) {
      const place = slots[slot + 1] as number;
      if (place === 0) return ~this.add(bytes.subarray(from, to), mixed, slot);
      if (slots[slot] === mixed && storeView.getInt32(place, true) === to - from) {
        let at = from;
        let there = place + headLength;
        while (at + 4 <= to && view.getInt32(at, true) === storeView.getInt32(there, true)) {
          at += 4;
          there += 4;
        }
        while (at < to && bytes[at] === store[there]) {
          at++;
          there++;
        }
        if (at === to) return place;
      }
      slot = (slot + 2) & mask;
    }
  }

  /** What is remembered, `which` from 1 to 3; 0 at first. */
  get(place: number, which: number): number {
    return this.view.getInt32(place + which * 4, true);
  }

  set(place: number, which: number, value: number): void {
    this.view.setInt32(place + which * 4, value, true);
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
