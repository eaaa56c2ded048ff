/** A time that goes on only when everything waits: minutes pass in an instant, and all waits end in their order. */
export interface MovedTime {
  readonly now: () => number;
  readonly moveTo: (ms: number) => void;
  readonly wait: (ms: number) => Promise<void>;
  /** Does something that takes no time here; the time stands still meanwhile. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  /** Does everything, moving the time whenever nothing else goes on. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
}

/** So many turns without anything to do mean that all are waiting. */
const idleTurns = 20;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const movedTime = (start: number): MovedTime => {
  let now = start;
  let working = 0;
  const waiting: { readonly until: number; readonly go: () => void }[] = [];
  const goOn = (): void => {
    waiting.sort((a, b) => a.until - b.until);
    const next = waiting.shift();
    if (next === undefined) return;
    now = Math.max(now, next.until);
    next.go();
  };
  return {
    now: () => now,
    moveTo: (ms) => {
      now = ms;
    },
    wait: (ms) =>
      new Promise((resolve) => {
        waiting.push({ until: now + ms, go: resolve });
      }),
    during: async (work) => {
      working += 1;
      try {
        return await work();
      } finally {
        working -= 1;
      }
    },
    run: async (work) => {
      const state = { isOver: false };
      const ending = work().finally(() => {
        state.isOver = true;
      });
      /* Whoever failed is told by what is awaited below. */
      ending.catch(() => undefined);
      for (let idle = 0; !state.isOver; idle += 1) {
        await turn();
        if (working > 0) idle = 0;
        else if (idle >= idleTurns) {
          goOn();
          idle = 0;
        }
      }
      return ending;
    },
  };
};
