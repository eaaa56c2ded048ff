const width = 30;

/** A bar on a terminal, drawn over itself. */
export interface ProgressBar {
  show(done: number, total: number): void;
  /** Takes it away, so that what is said next stands alone. */
  clear(): void;
}

/** A bar that is drawn with `write`; none is drawn without it. */
export const progressBar = (write: ((text: string) => void) | undefined): ProgressBar => {
  let shown = -1;
  return {
    show: (done, total) => {
      const percent = total === 0 ? 100 : Math.min(100, Math.floor((done / total) * 100));
      if (percent === shown) return;
      shown = percent;
      const filled = Math.round((percent / 100) * width);
      write?.(`\r[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${String(percent).padStart(3)} %`);
    },
    clear: () => {
      if (shown >= 0) write?.(`\r${' '.repeat(width + 8)}\r`);
      shown = -1;
    },
  };
};
