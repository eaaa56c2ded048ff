import type { Log } from '../services/index.ts';

/** A sweep that goes on until it is closed. */
export interface Sweeping {
  /** Sweeps at once, or once more right after the sweep under way. */
  readonly wake: () => void;
  /** How many sweeps have gone through. */
  readonly sweeps: () => number;
  /** Resolves when the sweep under way, if any, has ended. */
  readonly close: () => Promise<void>;
}

/** Silence in the log for much longer than this means that no sweep gets through: production is alerted by it. */
const tellEveryMs = 600_000;

/** Sweeps every `everyMs`, one sweep at a time; a sweep that fails is told in the log and tried again. */
export const keepSweeping = (sweep: () => Promise<void>, everyMs: number, log: Log): Sweeping => {
  let isClosed = false;
  let wakes = 0;
  let sweeps = 0;
  let toldAt: number | undefined;
  let endPause: () => void = () => undefined;

  const pause = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  };
  const isGoingOn = (): boolean => !isClosed;
  const tellThatItGoesOn = (): void => {
    if (toldAt !== undefined && Date.now() - toldAt < tellEveryMs) return;
    toldAt = Date.now();
    log.info({}, 'sweep finished');
  };
  const run = async (): Promise<void> => {
    while (isGoingOn()) {
      const before = wakes;
      try {
        await sweep();
        sweeps += 1;
        tellThatItGoesOn();
      } catch (error) {
        log.error({ err: error }, 'sweep failed');
      }
      if (isGoingOn() && wakes === before) await pause();
    }
  };
  const running = run();
  return {
    wake: () => {
      wakes += 1;
      endPause();
    },
    sweeps: () => sweeps,
    close: async () => {
      isClosed = true;
      endPause();
      await running;
    },
  };
};
