import { isoDateOf } from '../calendar/index.ts';
import type { IsoDate } from '../calendar/index.ts';

/** The first day after so many whole years beyond a year: time is counted from the year's end. */
export const firstDayAfter = (year: number, years: number): IsoDate =>
  isoDateOf(`${String(year + years + 1)}-01-01`);
