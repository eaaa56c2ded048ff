import { eveOn, isHoliday, type Eve } from './holiday.ts';
import { addDays, weekdayOf, type IsoDate } from './iso-date.ts';
import { clockTimeOf, instantOf, localOf, type ClockTime, type IsoInstant } from './iso-instant.ts';

/** When an organisation works: the hours of a working day, and the eves that are days off. */
export interface WorkingTime {
  /** The working day begins, Swedish time. */
  readonly from: ClockTime;
  /** The working day has ended from this time on. */
  readonly to: ClockTime;
  readonly freeEves: readonly Eve[];
}

/**
 * The default where an organisation has set nothing: 08–17, and Midsummer's Eve, Christmas Eve and New Year's Eve off,
 * as in lag (1930:173) om beräkning av lagstadgad tid, 2 §; Holy Saturday is a Saturday anyway.
 */
export const ordinaryWorkingTime: WorkingTime = {
  from: clockTimeOf('08:00'),
  to: clockTimeOf('17:00'),
  freeEves: ['holy-saturday', 'midsummer-eve', 'christmas-eve', 'new-years-eve'],
};

/** Whether a day is worked: Monday–Friday, no public holiday, no free eve. */
export const isWorkingDay = (date: IsoDate, time: WorkingTime = ordinaryWorkingTime): boolean => {
  const eve = eveOn(date);
  return weekdayOf(date) < 6 && !isHoliday(date) && (eve === undefined || !time.freeEves.includes(eve));
};

/** The day itself if it is worked, otherwise the first working day after it. */
export const workingDayFrom = (date: IsoDate, time: WorkingTime = ordinaryWorkingTime): IsoDate => {
  let day = date;
  while (!isWorkingDay(day, time)) day = addDays(day, 1);
  return day;
};

/**
 * The working day that is `days` working days after (or, if negative, before) a day. The day itself is not counted,
 * be it worked or not: Friday + 1 = Monday, Saturday + 1 = Monday. Zero gives the day back unchanged.
 */
export const addWorkingDays = (
  date: IsoDate,
  days: number,
  time: WorkingTime = ordinaryWorkingTime,
): IsoDate => {
  const step = Math.sign(days);
  let day = date;
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day, time)) left -= 1;
  }
  return day;
};

/** How many working days lie after `from` up to and including `to`; negative, counted the same way, if `to` is earlier. */
export const workingDaysBetween = (
  from: IsoDate,
  to: IsoDate,
  time: WorkingTime = ordinaryWorkingTime,
): number => {
  if (to < from) return -workingDaysBetween(to, from, time);
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, time)) count += 1;
  }
  return count;
};

/** Whether a moment lies outside working hours: no notice is sent then. Source: S9 (an extension to FFS). */
export const isQuiet = (instant: IsoInstant, time: WorkingTime = ordinaryWorkingTime): boolean => {
  const local = localOf(instant);
  return !isWorkingDay(local.date, time) || local.time < time.from || local.time >= time.to;
};

/** The moment itself if it is within working hours, otherwise the moment when work begins next. */
export const nextNonQuiet = (instant: IsoInstant, time: WorkingTime = ordinaryWorkingTime): IsoInstant => {
  if (!isQuiet(instant, time)) return instant;
  const { date, time: clock } = localOf(instant);
  const day = workingDayFrom(clock < time.from ? date : addDays(date, 1), time);
  return instantOf(day, time.from);
};
