import { instantFromMs, parseIsoInstant } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';

/** What time it is for the suite. */
export interface Clock {
  now(): Promise<IsoInstant>;
}

/** The machine's own clock. */
export const machineClock: Clock = { now: () => Promise.resolve(instantFromMs(Date.now())) };

/** The clock of the local stand-in, which tests and the demo can move: `{ "now": "…" }`. */
export const standInClock = (url: string): Clock => ({
  now: async () => {
    const { now } = (await (await fetch(url)).json()) as { readonly now: string };
    const instant = parseIsoInstant(now);
    if (instant === undefined) throw new Error('The stand-in’s clock shows no time.');
    return instant;
  },
});
