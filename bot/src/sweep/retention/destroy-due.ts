import { addDays, localOf } from '@loggkontroll/core/calendar';
import type { IsoDate, IsoInstant } from '@loggkontroll/core/calendar';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import { begunDestructions } from './begun-destructions.ts';
import { isRestingOn } from './begun.ts';
import { destroyOne, requestsFor } from './destroy-one.ts';
import type { DueReading } from './due-reading.ts';
import { letGoOn } from './let-go.ts';
import { readDue } from './read-due.ts';
import { isTimeToLook, lookBy, lookKeyOf, tellForecast } from './time-to-look.ts';

/** So much one sweep spends on it, whichever is over first: what else it does waits for no longer. */
const requestsAtOnce = 1_000;
const msAtOnce = 20_000;

/** What was let go since the last sweep is looked at on its day, also by an instance that has not seen it. */
const seeWhatWasLetGo = async (world: World, today: IsoDate): Promise<void> => {
  const { memory } = world;
  const [day] = [...letGoOn(world, today)].sort();
  if (day === undefined) return;
  memory.dueReading?.lookAgainOn(day > today ? day : addDays(today, 1));
  await lookBy(world, day);
  if (day <= today) memory.lookedForDue = undefined;
};

/** What was read earlier today, or everything anew if it is time for that. */
const readingOf = async (world: World, today: IsoDate, now: IsoInstant): Promise<DueReading | undefined> => {
  const { memory } = world;
  const key = await lookKeyOf(world, today);
  if (memory.dueReading?.key === key) return memory.dueReading;
  memory.dueReading = undefined;
  if (memory.lookedForDue === key) return undefined;
  const begun = await begunDestructions(world);
  if (begun.every((each) => isRestingOn(today, each)) && !(await isTimeToLook(world, today))) {
    memory.lookedForDue = key;
    return undefined;
  }
  return (memory.dueReading = await readDue(world, begun, { key, today }, now));
};

/** Destroys one after the other, until nothing is due that has not been tried, or the sweep has spent enough on it. */
const destroySome = async (reading: DueReading, world: World, today: IsoDate): Promise<void> => {
  const { clock, log } = world;
  const start = await clock.now();
  let spent = 0;
  reading.takeUp();
  for (let now = start; Date.parse(now) - Date.parse(start) < msAtOnce; now = await clock.now()) {
    const disposal = spent < requestsAtOnce ? reading.next() : undefined;
    if (disposal === undefined) return;
    spent += requestsFor(disposal);
    const failed = await oneByOne(
      log,
      'destroy-due',
      [disposal],
      ({ records: [first] }) => first?.ref ?? '',
      async () => {
        const outcome = await destroyOne(disposal, reading, world, now);
        if (outcome === 'gone') reading.isGone(disposal);
        else if (outcome === 'held-back') reading.rests(disposal);
        else reading.lookAgainOn(addDays(today, 1));
        return undefined;
      },
    );
    if (failed.length > 0) reading.putOff(disposal);
  }
};

/**
 * Destroys records whose time is out and that nothing holds, with their versions and out of both recycle bins, and writes
 * down what went, without saying what it was. Everything is read once, on the day that the first of them comes of age, when
 * something was let go, and each week; that reading serves sweep after sweep until nothing is due, and each matter is asked
 * for anew right before it goes. What is written first is that it begins, so that an instance which dies leaves what another
 * one finishes: that is looked for every day.
 */
export const destroyDue: Task = async (world, now) => {
  const { memory } = world;
  const today = localOf(now).date;
  await seeWhatWasLetGo(world, today);
  const reading = await readingOf(world, today, now);
  if (reading === undefined) return;
  await destroySome(reading, world, today);
  const isLeft = reading.hasMore();
  await tellForecast(world, reading, today, isLeft);
  if (isLeft) return;
  memory.dueReading = undefined;
  memory.lookedForDue = reading.key;
};
