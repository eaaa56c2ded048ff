/** Numbers per entry: account, client, month, days seen (as `MonthDays`), number of the facts, explanations seen (bits). */
export const pairMonthWidth = 6;

/**
 * Who had which client on which days of which month: one entry for each, in open addressing, because this is looked up
 * for every row. Two distinct accesses on a day are the same here, so that it grows with people and not with rows.
 */
export class PairMonths {
  /** The entries, one after the other, `pairMonthWidth` numbers each. Another array once it has grown. */
  words: Uint32Array<ArrayBuffer>;
  size = 0;
  private index: Uint32Array;
  /** What `lookAhead` saw: kept so that the looking is not left out as useless. */
  private seen = 0;

  constructor(capacity = 1024) {
    this.words = new Uint32Array(capacity * pairMonthWidth);
    this.index = new Uint32Array(capacity * 2);
  }

  /** Where in `words` the entry begins; it is made if there is none. */
  place(account: number, client: number, month: number): number {
    const { index, words } = this;
    const mask = index.length - 1;
    let slot = hashOf(account, client, month) & mask;
    for (;;) {
      const entry = index[slot] ?? 0;
      if (entry === 0) return this.add(slot, account, client, month);
      const at = (entry - 1) * pairMonthWidth;
      if (words[at] === account && words[at + 1] === client && words[at + 2] === month) return at;
      slot = (slot + 1) & mask;
    }
  }

  /**
   * Looks at what `place` will look at, for many keys one after the other: the processor then fetches them from memory
   * many at a time, where it would wait for each. It is of no consequence but time. `keys` are pairs of account and
   * client; the entries that the index names are written over them.
   */
  lookAhead(keys: Uint32Array, count: number, month: number): void {
    const { index, words } = this;
    const mask = index.length - 1;
    for (let i = 0; i < count; i++) {
      keys[i] = index[hashOf(keys[i * 2] ?? 0, keys[i * 2 + 1] ?? 0, month) & mask] ?? 0;
    }
    let seen = 0;
    for (let i = 0; i < count; i++) seen ^= words[Math.max((keys[i] ?? 0) - 1, 0) * pairMonthWidth] ?? 0;
    this.seen = seen;
  }

  /** Whether there is an entry. */
  has(account: number, client: number, month: number): boolean {
    const mask = this.index.length - 1;
    for (let slot = hashOf(account, client, month) & mask; this.index[slot] !== 0; slot = (slot + 1) & mask) {
      const at = ((this.index[slot] ?? 1) - 1) * pairMonthWidth;
      if (this.words[at] === account && this.words[at + 1] === client && this.words[at + 2] === month)
        return true;
    }
    return false;
  }

  /** Room for so many entries, made at once rather than little by little. */
  makeRoom(entries: number): void {
    if (entries * pairMonthWidth > this.words.length) this.growWords(entries);
    if (entries * 2 > this.index.length) this.growIndex(entries);
  }

  private add(slot: number, account: number, client: number, month: number): number {
    const at = this.size * pairMonthWidth;
    if (at === this.words.length) this.growWords(Math.ceil(this.size * 1.5));
    if (this.size * 2 >= this.index.length) {
      this.growIndex(this.size * 2);
      return this.place(account, client, month);
    }
    this.words[at] = account;
    this.words[at + 1] = client;
    this.words[at + 2] = month;
    this.size++;
    this.index[slot] = this.size;
    return at;
  }

  private growWords(entries: number): void {
    const larger = new Uint32Array(entries * pairMonthWidth);
    larger.set(this.words.subarray(0, this.size * pairMonthWidth));
    this.words = larger;
  }

  private growIndex(entries: number): void {
    const { words } = this;
    let length = this.index.length;
    while (length < entries * 2) length *= 2;
    const index = new Uint32Array(length);
    const mask = length - 1;
    for (let entry = 0; entry < this.size; entry++) {
      const at = entry * pairMonthWidth;
      let slot = hashOf(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0) & mask;
      while (index[slot] !== 0) slot = (slot + 1) & mask;
      index[slot] = entry + 1;
    }
    this.index = index;
  }
}

const hashOf = (account: number, client: number, month: number): number => {
  let hash = Math.imul(account, 0x9e3779b1) ^ Math.imul(client, 0x85ebca6b) ^ Math.imul(month, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
};
