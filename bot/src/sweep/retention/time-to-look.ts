import { addDays, daysBetween } from '@loggkontroll/core/calendar';
import type { IsoDate } from '@loggkontroll/core/calendar';
import type { Policy } from '@loggkontroll/core/policy';
import { forecastOf, nextLookOn } from '@loggkontroll/core/retention';
import type { Forecast } from '@loggkontroll/core/retention';
import type { World } from '../world.ts';
import { countedOn } from './count-gone.ts';
import type { DueReading } from './due-reading.ts';

const longest = 7;

const underOf = (policies: readonly Policy[]): readonly string[] =>
  policies.map(({ id, version }) => `${id}/${String(version)}`).sort();

/** When to look, by what an instance has told; today where it has not, or not of late, or a policy is another now. */
const lookOn = (told: Forecast | undefined, under: readonly string[], today: IsoDate): IsoDate => {
  if (told === undefined || told.countedOn > today || told.under.join() !== under.join()) return today;
  if (daysBetween(told.countedOn, today) >= longest) return today;
  const latest = addDays(told.countedOn, longest);
  return told.nextOn < latest ? told.nextOn : latest;
};

/** The day, and under which policies it is looked: once for each. */
export const lookKeyOf = async ({ policies }: Pick<World, 'policies'>, today: IsoDate): Promise<string> =>
  [today, ...underOf(await policies())].join(' ');

/**
 * Whether everything is to be read for what is due: on the earliest coming day, when something was let go, and each week.
 * One request, for what an instance has told; the rest of the day it is not asked.
 */
export const isTimeToLook = async (
  { forecasts, policies }: Pick<World, 'forecasts' | 'policies'>,
  today: IsoDate,
): Promise<boolean> => lookOn(await forecasts.read(), underOf(await policies()), today) <= today;

/** Has everything looked at on a day, if not before, by whichever instance comes to it. */
export const lookBy = async ({ forecasts }: Pick<World, 'forecasts'>, day: IsoDate): Promise<void> => {
  const told = await forecasts.read();
  if (told !== undefined && told.nextOn > day) await forecasts.put({ ...told, nextOn: day });
};

/** Tells what goes when and what has gone, for people, and when to look again, for every instance: at once while `isLeft`. */
export const tellForecast = async (
  world: Pick<World, 'destructions' | 'forecasts' | 'policies'>,
  { left, lookAgain }: Pick<DueReading, 'left' | 'lookAgain'>,
  today: IsoDate,
  isLeft: boolean,
): Promise<void> => {
  const { forecasts, policies } = world;
  const disposals = left();
  const nextOn = isLeft ? today : nextLookOn(disposals, today, lookAgain());
  const under = underOf(await policies());
  const gone = await countedOn(world, (await forecasts.read())?.gone);
  await forecasts.put(forecastOf(disposals, { countedOn: today, nextOn, under, gone }));
};
