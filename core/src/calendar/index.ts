export { deadlines, dueOn, remindersOf, signedFirst, steps, yearEndDueOn } from './deadline.ts';
export type { DeadlineRules, Reminder, ReminderRules, Step, WorkingDaysPerStep } from './deadline.ts';
export { easterDay } from './easter.ts';
export { eveOn, eves, isHoliday } from './holiday.ts';
export type { Eve } from './holiday.ts';
export { addDays, dayOf, daysBetween, isoDateOf, parseIsoDate, weekdayOf, yearOf } from './iso-date.ts';
export type { IsoDate } from './iso-date.ts';
export {
  clockTimeOf,
  swedishDayOf,
  hoursOfDay,
  instantFromMs,
  instantOf,
  isoInstantOf,
  localOf,
  msOf,
  parseClockTime,
  parseIsoInstant,
  startOfDay,
} from './iso-instant.ts';
export type { ClockTime, IsoInstant } from './iso-instant.ts';
export {
  cadenceOf,
  cadences,
  daysOf,
  monthOf,
  nextPeriod,
  parseMonth,
  parsePeriod,
  periodEnd,
  periodNamed,
  periodOf,
  periodsOfYear,
  periodStart,
  previousMonth,
  previousPeriod,
  quarterOf,
  yearOfPeriod,
} from './period.ts';
export type { Cadence, Month, Period, Quarter } from './period.ts';
export {
  addWorkingDays,
  isQuiet,
  isWorkingDay,
  nextNonQuiet,
  ordinaryWorkingTime,
  workingDayFrom,
  workingDaysBetween,
} from './working-time.ts';
export type { WorkingTime } from './working-time.ts';
