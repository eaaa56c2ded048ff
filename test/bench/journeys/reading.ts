import { setTimeout as pause } from 'node:timers/promises';
import type { LoggedRequest, StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { operationsOf } from '../bot/sweeps.ts';
import type { BotsWork } from '../bot/sweeps.ts';
import type { Place } from '../town/people.ts';

/** What a journey has cost in requests, at one size of the town. */
export interface Reading {
  readonly name: string;
  readonly requests: number;
  readonly limit?: number;
  /** Those of the requests that grow with the answer or with the time waited, and why; all others must stay the same. */
  readonly varying?: { readonly requests: number; readonly why: string };
  /** The bot's: how many records and notices it has written. How many sweeps that takes is a matter of time. */
  readonly changes?: number;
  readonly note?: string;
}

/** How long nothing more is asked for by a page that is at rest. */
const quietMs = 1_500;
const lookEveryMs = 250;

/** What has been asked for, once nothing more is. */
const onceQuiet = async (asked: () => number): Promise<number> => {
  let count = asked();
  for (let quiet = 0; quiet < quietMs; quiet += lookEveryMs) {
    await pause(lookEveryMs);
    const now = asked();
    if (now !== count) quiet = 0;
    count = now;
  }
  return count;
};

/** What it costs to do something on a page, until the page is at rest again; `asked` are the requests that count. */
export const costOf = async (
  { sites: { standIn } }: Pick<Place, 'sites'>,
  asked: (standIn: StandIn) => readonly LoggedRequest[],
  act: () => Promise<void>,
): Promise<number> => {
  standIn.clearRequests();
  await act();
  return onceQuiet(() => operationsOf(asked(standIn)));
};

/** The requests of the tab when it was opened under a journey. */
export const ofJourney =
  (journey: string) =>
  (standIn: StandIn): readonly LoggedRequest[] =>
    standIn.requests(journey);

/** What the bot does because of a journey. */
export const followUp = (what: string, { requests, changes }: BotsWork): Reading => ({
  name: `… the bot’s follow-up: ${what}`,
  requests,
  changes,
});
