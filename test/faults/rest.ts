import { setTimeout as pause } from 'node:timers/promises';
import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import { openMessages } from '@loggkontroll/sharepoint/messages';
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

/** After so long it is taken over what an instance was about to send that has died, or was never told that it may. */
const takeOverMs = 11 * 60_000;
/** What of a town there has been time to take over: from its dead, and claims with when they were made. */
const givenTime = new WeakMap<Town, Set<string>>();

const claims = async (town: Town): Promise<readonly string[]> => {
  for (;;) {
    try {
      const claimed = await openMessages(town.bot()).notices({ state: 'claimed' });
      return claimed.map(({ itemId, claimedAt = '' }) => `${itemId} ${claimedAt}`);
    } catch (error) {
      if (!isSharePointFailure(error)) throw error;
      await pause(lookEveryMs);
    }
  }
};

/**
 * Waits for rest; and where somebody has died since the last time, or a notice is claimed and not sent, gives the time in
 * which it is taken over, before people do what they were to be told.
 */
export const settled = async (town: Town, when: string): Promise<void> => {
  await atRest(town, when);
  const given = givenTime.get(town) ?? new Set<string>();
  givenTime.set(town, given);
  for (;;) {
    const dead = town.killed.map((_, place) => `dead ${place}`);
    const left = [...dead, ...(await claims(town))].filter((each) => !given.has(each));
    if (left.length === 0) return;
    for (const each of left) given.add(each);
    await town.setClock(new Date(town.now() + takeOverMs).toISOString());
    await atRest(town, `${when}, once it could be taken over`);
  }
};
