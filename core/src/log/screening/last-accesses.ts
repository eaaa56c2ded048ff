/** Where each thing that is remembered of an account's last access stands among its numbers. */
export const last = { known: 0, client: 1, day: 2, name: 3, unit: 4, facts: 5, from: 6, to: 7 } as const;

/** Numbers per account: together they are one line of the processor's cache, or half of one. */
export const lastWidth = 8;

/**
 * What is known of each account's last access, so that the next one like it need not be worked out: people open a
 * client and then do several things. It changes nothing in what is found; it saves looking up who had whom, which is a
 * large table all over memory.
 */
export class LastAccesses {
  words = new Uint32Array(0);

  /** Makes room for so many accounts. */
  makeRoom(accounts: number): void {
    if (accounts * lastWidth <= this.words.length) return;
    const larger = new Uint32Array(Math.max(accounts * lastWidth, this.words.length * 2));
    larger.set(this.words);
    this.words = larger;
  }
}
