import type { Page } from 'playwright-core';

/** What scrolling a log looked like. */
export interface Scrolled {
  /** Places looked at where no row was drawn. */
  readonly blank: number;
  /** Milliseconds between two frames, the worst and the middle one. */
  readonly worst: number;
  readonly median: number;
  /** Rows in the page at the end. */
  readonly drawn: number;
}

/** Scrolls by small steps and long jumps, and looks for blank places after each frame. */
export const scrollThrough = (page: Page): Promise<Scrolled> =>
  page.evaluate(async () => {
    const tree = document.querySelector('[role=treegrid]');
    if (!tree) throw new Error('There is no log.');
    const box = tree.getBoundingClientRect();
    const frames: number[] = [];
    let blank = 0;
    let before = performance.now();
    for (let step = 0; step < 150; step += 1) {
      tree.scrollTop += step % 5 === 4 ? tree.scrollHeight / 40 : 300;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      frames.push(now - before);
      before = now;
      for (const share of [0.1, 0.5, 0.9]) {
        const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height * share);
        if (!hit?.closest('[role=row]')) blank += 1;
      }
    }
    frames.sort((a, b) => a - b);
    return {
      blank,
      worst: frames.at(-1) ?? 0,
      median: frames[Math.floor(frames.length / 2)] ?? 0,
      drawn: tree.querySelectorAll('[role=row]').length,
    };
  });
