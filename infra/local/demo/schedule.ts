import { daysOf, weekdayOf, type IsoDate, type Month } from '@loggkontroll/core/calendar';
import type { Municipality, StaffMember } from './municipality.ts';
import { randomFrom, type Random } from './random.ts';

/** A planned turn of work; minutes count from midnight of `day` and pass 1,440 for a night. */
export interface Shift {
  readonly member: StaffMember;
  readonly day: IsoDate;
  readonly start: number;
  readonly end: number;
}

const office = { start: 8 * 60, end: 16 * 60 + 30 };
const early = { start: 7 * 60, end: 15 * 60 + 30 };
const late = { start: 13 * 60 + 30, end: 22 * 60 };
const night = { start: 21 * 60, end: (24 + 7) * 60 };

const workdaysOfWeek = 5;
const minutesPerDay = 24 * 60;

/** Everybody's shifts in a month: office hours for authorities and managers, early, late and night turns for providers. */
export const makeShifts = (municipality: Municipality, month: Month): Shift[] => {
  const random = randomFrom(`${municipality.seed}/shifts/${month}`);
  const branchOf = new Map(municipality.units.map((unit) => [unit.unitId, unit.branch]));
  const days = daysOf(month);
  return municipality.staff.flatMap((member) => {
    const inOffice = branchOf.get(member.unitId) === 'authority' || member.role === 'enhetschef';
    const turn = inOffice ? officeTurn : turnOf(random);
    return days
      .filter((day) => member.from <= day && (member.to === undefined || day <= member.to))
      .flatMap((day) => {
        const times = turn(day);
        const leavesBefore = day === member.to && times !== undefined && times.end > minutesPerDay;
        return times === undefined || leavesBefore ? [] : [{ member, day, ...times }];
      });
  });
};

type Turn = (day: IsoDate) => { readonly start: number; readonly end: number } | undefined;

const officeTurn: Turn = (day) => (weekdayOf(day) <= workdaysOfWeek ? office : undefined);

function turnOf(random: Random): Turn {
  const nights = random.chance(0.1);
  const offset = random.below(7);
  return (day) => {
    const place = (weekdayOf(day) + offset) % 7;
    if (nights) return place < 3 ? night : undefined;
    if (place >= workdaysOfWeek || random.chance(0.06)) return undefined;
    return random.chance(0.4) ? late : early;
  };
}
