import { setTimeout as pause } from 'node:timers/promises';
import type { Town } from './processes/town.ts';

/** Of both instances together: all may be one's, while the other is still in the middle of a sweep. */
const sweepsWithoutWriting = 6;
const patienceMs = 300_000;
const lookEveryMs = 100;

/** Waits until the bots sweep and find nothing more to write. */
export const atRest = async (town: Town, when: string): Promise<void> => {
  const giveUpAt = Date.now() + patienceMs;
  let [quiet, last] = [0, ''];
  while (quiet < sweepsWithoutWriting) {
    if (Date.now() > giveUpAt) throw new Error(`No rest ${when}; the last that was written: ${last}`);
    await pause(lookEveryMs);
    const { sweeps, writes } = await town.activity();
    if (writes.length > 0) {
      quiet = 0;
      last = writes.at(-1) ?? '';
    } else quiet += sweeps;
  }
};
