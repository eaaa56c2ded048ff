import { setTimeout as pause } from 'node:timers/promises';

/** How fast the bot speaks, and how patiently. */
interface Pace {
  /** Teams takes 50 a second of one application in one tenant. */
  readonly mostASecond: number;
  /** Tries in all, the first included. */
  readonly tries: number;
  /** Seconds that are waited when Teams says not how long, and the longest that is waited. */
  readonly usualWait: number;
  readonly longestWait: number;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<unknown>;
}

export const teamsPace: Pace = {
  ...{ mostASecond: 50, tries: 5, usualWait: 2, longestWait: 60 },
  now: Date.now,
  wait: (ms) => pause(ms),
};

interface Throttled {
  readonly statusCode?: unknown;
  readonly response?: { readonly headers?: { readonly get?: (name: string) => unknown } };
}

/** Seconds that a 429 asks to wait; undefined where it is another error. */
const askedWait = (error: unknown, { usualWait, longestWait }: Pace): number | undefined => {
  const { statusCode, response } = error as Throttled;
  if (statusCode !== 429) return undefined;
  const seconds = Number(response?.headers?.get?.('retry-after') ?? Number.NaN);
  return Math.min(Number.isFinite(seconds) && seconds >= 0 ? seconds : usualWait, longestWait);
};

/**
 * Lets whatever speaks to Teams through at its pace. When Teams asks to wait (429: nothing was said), everything waits, and
 * what was refused is said again.
 */
export const keepPace = (pace: Pace = teamsPace): (<T>(speak: () => Promise<T>) => Promise<T>) => {
  let free = 0;
  const turn = async (): Promise<void> => {
    const at = Math.max(pace.now(), free);
    free = at + 1000 / pace.mostASecond;
    const ms = at - pace.now();
    if (ms > 0) await pace.wait(ms);
  };
  return async (speak) => {
    for (let attempt = 1; ; attempt += 1) {
      await turn();
      try {
        return await speak();
      } catch (error) {
        const seconds = askedWait(error, pace);
        if (seconds === undefined || attempt >= pace.tries) throw error;
        free = Math.max(free, pace.now() + seconds * 1000);
      }
    }
  };
};
