import type { Month } from './day-number.ts';

/**
 * Days of one month as bits: bit n is day n + 1. What is true of an employee and a client day by day is worked out for
 * a month at once, and looked up for each access.
 */
export type MonthDays = number;

/** No day. */
export const noDay: MonthDays = 0;

/** Every day of any month. */
export const everyDay: MonthDays = 0x7fffffff;

/** The days of a month from one day number until another, both included. */
export const daysWithin = (from: number, to: number, month: Month): MonthDays => {
  const first = Math.max(from - month.first, 0);
  const last = Math.min(to - month.first, month.days - 1);
  return first > last ? noDay : ((2 << last) - (1 << first)) | 0;
};

/** The days of a month after a day number. */
export const daysAfter = (day: number, month: Month): MonthDays => daysWithin(day + 1, Infinity, month);
