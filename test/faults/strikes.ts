import { chanceFrom } from './chance.ts';

/** The processes that are killed. */
export const victims = ['sharepoint', 'first-bot', 'second-bot'] as const;
export type Victim = (typeof victims)[number];

/** A process ends at the so-many-th thing that happens to it: a request that comes, goes, or is answered. */
export interface Strike {
  readonly victim: Victim;
  readonly at: number;
}

/** What a seed does in a run: whom it kills after how much, one life after another, and how many requests it spoils. */
export interface Weather {
  readonly seed: string;
  readonly strikes: readonly Strike[];
  /** The shares of requests that meet each kind of fault. */
  readonly shares: Readonly<Record<string, number>>;
}

const fewest = 3;
const most = 7;
/** About how much happens to each in a quiet run. */
const eventsOf: Readonly<Record<Victim, number>> = {
  sharepoint: 8000,
  'first-bot': 4000,
  'second-bot': 4000,
};
/** Nobody is killed before there is anything to lose. */
const spared = 40;

/** What a seed brings. */
export const weatherOf = (seed: string): Weather => {
  const chance = chanceFrom(`weather/${seed}`);
  const count = fewest + chance.below(most - fewest + 1);
  const strikes = Array.from({ length: count }, (): Strike => {
    const victim = victims[chance.below(victims.length)] ?? 'sharepoint';
    return { victim, at: spared + chance.below(Math.floor(eventsOf[victim] / 2)) };
  });
  const share = (): number => chance.below(16) / 1000;
  return {
    seed,
    strikes,
    shares: {
      ...{ busy: share(), unavailable: share(), stale: share(), slow: share() },
      ...{ 'lost-before': share(), 'lost-after': share(), 'half-batch': share() * 2 },
    },
  };
};

/** A run in which nothing goes wrong. */
export const calm: Weather = { seed: 'calm', strikes: [], shares: {} };
