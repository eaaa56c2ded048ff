import { instantFromMs, msOf } from '@loggkontroll/core/calendar';
import { openWitness } from '@loggkontroll/sharepoint/witness';
import type { Suite } from './suite.ts';

/** Longer than the bot waits before it writes down how far it has come. */
const betweenSweepsMs = 120_000;

/** Lets the bot sweep, and time pass, until it has gone through every list and has nothing left to look at. */
export const sweepUntilWitnessed = async ({ sites, sweep, setClock }: Suite): Promise<void> => {
  const { duty } = openWitness(sites.bot());
  for (let sweeps = 0; sweeps < 200; sweeps += 1) {
    await sweep();
    const lists = Object.keys((await duty.read()).progress);
    if (lists.length > 0 && !lists.some((list) => list.startsWith('past/'))) return;
    setClock(instantFromMs(msOf(sites.now()) + betweenSweepsMs));
  }
  throw new Error('The bot has not gone through everything.');
};
