import { daysOf, parseMonth, type IsoDate } from '../calendar/index.ts';
import { canonicalJson } from '../history/index.ts';
import type { Hex32 } from './hash.ts';
import { sampleItems } from './sampler.ts';
import { subSeedOf } from './seed.ts';

/**
 * Draws `count` of a month's days without replacement; the days come back in the order of the calendar.
 * Source: FFS 6.3.1, 6.3.2. Label of the sub-seed: `days`. Throws a `RangeError` if `month` is no month.
 */
export const drawDays = (month: string, count: number, seed: Hex32): IsoDate[] =>
  sampleItems(subSeedOf(seed, 'days'), daysOfMonth(month), count).sort();

/** A month's days as one line of canonical JSON: the population of a day draw. */
export const daysText = (month: string): string =>
  canonicalJson({ format: 'loggkontroll-days/1', days: daysOfMonth(month) });

function daysOfMonth(text: string): IsoDate[] {
  const month = parseMonth(text);
  if (month === undefined) throw new RangeError(`Not a month: ${text}`);
  return daysOf(month);
}
