import {
  addDays,
  addWorkingDays,
  clockTimeOf,
  instantOf,
  isWorkingDay,
  nextPeriod,
  parseIsoDate,
  periodEnd,
  periodStart,
  quarterOf,
  swedishDayOf,
  workingDayFrom,
  type IsoDate,
  type IsoInstant,
} from '@loggkontroll/core/calendar';

/** Where the clock can be moved from the start page. */
export const clockMoves = ['next-working-day', 'next-deadline', 'end-of-period', 'next-period'] as const;

/** See {@link clockMoves}. */
export type ClockMove = (typeof clockMoves)[number];

/** A move that can be made now, and the instant it leads to. */
export interface PossibleMove {
  readonly move: ClockMove;
  readonly to: IsoInstant;
}

const morning = clockTimeOf('08:00');

/** The moves that lead forward, each to eight in the morning; `dueOn` are the days by which something is due. */
export const possibleMoves = (now: IsoInstant, dueOn: readonly string[]): readonly PossibleMove[] => {
  const today = swedishDayOf(now);
  const quarter = quarterOf(today);
  const days: Readonly<Record<ClockMove, IsoDate | undefined>> = {
    'next-working-day': addWorkingDays(today, 1),
    'next-deadline': nextAfter(today, dueOn),
    'end-of-period': lastWorkingDay(periodEnd(quarter)),
    'next-period': workingDayFrom(periodStart(nextPeriod(quarter))),
  };
  return clockMoves.flatMap((move) => {
    const day = days[move];
    return day === undefined || day <= today ? [] : [{ move, to: instantOf(day, morning) }];
  });
};

function nextAfter(today: IsoDate, days: readonly string[]): IsoDate | undefined {
  return days
    .flatMap((day) => parseIsoDate(day) ?? [])
    .filter((day) => day > today)
    .sort()[0];
}

function lastWorkingDay(day: IsoDate): IsoDate {
  return isWorkingDay(day) ? day : lastWorkingDay(addDays(day, -1));
}
