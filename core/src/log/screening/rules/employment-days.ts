import type { Employments } from '../context/context.ts';
import { startOf } from '../context/grouped.ts';
import type { Month } from '../day-number.ts';
import { daysWithin, type MonthDays } from '../month-days.ts';

/** The days of a month on which employment `place` holds. */
export const employmentDays = ({ from, to }: Employments, place: number, month: Month): MonthDays =>
  daysWithin(from[place] ?? 0, to[place] ?? 0, month);

/** The days of a month on which an account has any employment. */
export const employedDays = (employments: Employments, account: number, month: Month): MonthDays => {
  const end = startOf(employments.starts, account + 1);
  let days = 0;
  for (let place = startOf(employments.starts, account); place < end; place++) {
    days |= employmentDays(employments, place, month);
  }
  return days;
};

/** Places of the employments of an account that hold on a day, in the order of the register. */
export const employmentsOn = ({ starts, from, to }: Employments, account: number, day: number): number[] => {
  const places: number[] = [];
  const end = startOf(starts, account + 1);
  for (let place = startOf(starts, account); place < end; place++) {
    if ((from[place] ?? 0) <= day && day <= (to[place] ?? 0)) places.push(place);
  }
  return places;
};
