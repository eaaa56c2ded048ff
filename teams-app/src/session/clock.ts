import { instantFromMs } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';

/** What time it is for the suite. */
export interface Clock {
  readonly now: () => IsoInstant;
  /** Sets the clock again by its source; nothing happens where the computer's own clock counts. */
  readonly adjust: () => Promise<void>;
}

/** The computer's own clock. */
export const ownClock = (): Clock => ({
  now: () => instantFromMs(Date.now()),
  adjust: () => Promise.resolve(),
});

/** The clock of the local stand-in, which tests and the demo can move: `{ "now": "…" }`. */
export const standInClock = async (url: string): Promise<Clock> => {
  let offset = 0;
  const adjust = async () => {
    const { now } = (await (await fetch(url)).json()) as { readonly now: string };
    offset = Date.parse(now) - Date.now();
  };
  await adjust();
  return { now: () => instantFromMs(Date.now() + offset), adjust };
};
