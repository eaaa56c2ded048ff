import { setTimeout as pause } from 'node:timers/promises';
import type { Instance, Town } from './processes/town.ts';

/** The first may have begun before it was known that nothing is written any more; the second has begun after. */
const sweepsOfEach = 2;
const patienceMs = 600_000;
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
    const restless = instances.filter(
      ({ sweeps, unrest }, place) => sweeps - Math.max(from?.[place] ?? sweeps, unrest + 1) < sweepsOfEach,
    );
    if (from !== undefined && restless.length === 0) return;
    await town.wake(restless.map(({ life }) => life));
    await pause(lookEveryMs);
  }
  throw new Error(`No rest ${when}; last were written: ${last}`);
};

/** After so long another instance takes over what one that has died was about to send. */
const takeOverMs = 11 * 60_000;
/** How many of a town's dead have been taken over from. */
const takenOver = new WeakMap<Town, number>();

/**
 * Waits for rest; and where somebody has died since the last time, gives others the time to take over what they were about to
 * say, before people do what they were to be told.
 */
export const settled = async (town: Town, when: string): Promise<void> => {
  await atRest(town, when);
  while (town.killed.length > (takenOver.get(town) ?? 0)) {
    takenOver.set(town, town.killed.length);
    await town.setClock(new Date(town.now() + takeOverMs).toISOString());
    await atRest(town, `${when}, once another instance could take over`);
  }
};
