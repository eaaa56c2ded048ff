import { setTimeout as pause } from 'node:timers/promises';
import type { Instance, Town } from './processes/town.ts';

/** The first may have begun before it was known that nothing is written any more; the second has begun after. */
const sweepsOfEach = 2;
const patienceMs = 300_000;
const lookEveryMs = 50;

const writtenBy = (instances: readonly Instance[]): string =>
  instances.map(({ life, writes }) => `${life} ${writes}`).join(', ');

/**
 * Waits until each instance has looked at everything, with today's time, and found nothing to write: since any of them last
 * wrote, or began its life, each has gone through two sweeps in which nothing failed.
 */
export const atRest = async (town: Town, when: string): Promise<void> => {
  const giveUpAt = Date.now() + patienceMs;
  let [known, last] = ['', 'nothing'];
  let from: readonly number[] | undefined;
  while (Date.now() < giveUpAt) {
    const instances = (await town.instances()) ?? [];
    const written = writtenBy(instances);
    if (instances.length === 0 || written !== known) from = undefined;
    else from ??= instances.map(({ sweeps }) => sweeps);
    known = written;
    last = instances.map((each) => each.last).join(', ');
    const rests = instances.map(
      ({ sweeps, unrest }, place) => sweeps - Math.max(from?.[place] ?? sweeps, unrest + 1) >= sweepsOfEach,
    );
    if (from !== undefined && rests.every(Boolean)) return;
    await pause(lookEveryMs);
  }
  throw new Error(`No rest ${when}; last were written: ${last}`);
};
