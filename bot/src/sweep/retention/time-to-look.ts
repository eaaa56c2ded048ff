import { addDays, daysBetween } from '@loggkontroll/core/calendar';
import type { IsoDate } from '@loggkontroll/core/calendar';
import type { Policy } from '@loggkontroll/core/policy';
import { forecastOf, nextLookOn } from '@loggkontroll/core/retention';
import type { Disposal, Forecast } from '@loggkontroll/core/retention';
import type { World } from '../world.ts';

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

/**
 * Whether everything is to be read for what is due: on the earliest coming day, and each week, since what holds something
 * ends unannounced. One request, for what an instance has told; the rest of the day it is not asked.
 */
export const isTimeToLook = async (
  { forecasts, policies }: Pick<World, 'forecasts' | 'policies'>,
  today: IsoDate,
): Promise<boolean> => lookOn(await forecasts.read(), underOf(await policies()), today) <= today;

/** Tells what goes when, for people, and when to look again, for every instance: at once while `isLeft`. */
export const tellForecast = async (
  { forecasts, policies }: Pick<World, 'forecasts' | 'policies'>,
  disposals: readonly Disposal[],
  {
    today,
    retries,
    isLeft,
  }: { readonly today: IsoDate; readonly retries: readonly IsoDate[]; readonly isLeft: boolean },
): Promise<void> => {
  const nextOn = isLeft ? today : nextLookOn(disposals, today, retries);
  await forecasts.put(forecastOf(disposals, { countedOn: today, nextOn, under: underOf(await policies()) }));
};
