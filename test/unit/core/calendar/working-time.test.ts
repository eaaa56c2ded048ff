import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  daysOf,
  isoDateOf,
  isoInstantOf,
  isQuiet,
  isWorkingDay,
  msOf,
  nextNonQuiet,
  ordinaryWorkingTime,
  periodNamed,
  workingDayFrom,
  workingDaysBetween,
} from '@loggkontroll/core/calendar';
import { anyDate, anyInstant } from './arbitraries.ts';

const day = isoDateOf;

describe('working days', () => {
  test('of 2026 are 251, with the three eves off', () => {
    expect(daysOf(periodNamed('2026')).filter((date) => isWorkingDay(date))).toHaveLength(251);
  });

  test('leave out weekends, holidays and free eves', () => {
    const off = [
      '2026-11-21',
      '2026-11-22',
      '2026-05-14',
      '2026-06-19',
      '2026-12-24',
      '2026-12-31',
      '2027-01-06',
    ];
    const worked = ['2026-11-23', '2026-04-30', '2026-01-05', '2026-10-30'];
    expect(off.filter((date) => isWorkingDay(day(date)))).toEqual([]);
    expect(worked.filter((date) => !isWorkingDay(day(date)))).toEqual([]);
  });

  test('follow the organisation where it keeps other eves', () => {
    const ours = { ...ordinaryWorkingTime, freeEves: ['all-saints-eve'] as const };
    expect(isWorkingDay(day('2026-10-30'), ours)).toBe(false);
    expect(isWorkingDay(day('2026-12-24'), ours)).toBe(true);
  });

  test('are counted from the day after', () => {
    expect(addWorkingDays(day('2026-11-20'), 1)).toBe('2026-11-23');
    expect(addWorkingDays(day('2026-11-21'), 1)).toBe('2026-11-23');
    expect(addWorkingDays(day('2026-12-23'), 1)).toBe('2026-12-28');
    expect(addWorkingDays(day('2026-12-28'), -1)).toBe('2026-12-23');
    expect(addWorkingDays(day('2026-11-22'), 0)).toBe('2026-11-22');
    expect(workingDaysBetween(day('2026-12-23'), day('2027-01-04'))).toBe(4);
    expect(workingDaysBetween(day('2027-01-04'), day('2026-12-23'))).toBe(-4);
  });

  test('added and counted agree', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (date, days) => {
        const later = addWorkingDays(date, days);
        expect(isWorkingDay(later)).toBe(true);
        expect(workingDaysBetween(date, later)).toBe(days);
        const worked = workingDayFrom(date);
        expect(addWorkingDays(addWorkingDays(worked, -days), days)).toBe(worked);
      }),
    );
  });

  test('between two days are as many as one counts by hand', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 120 }), (from, days) => {
        const after = Array.from({ length: days }, (_, index) => addDays(from, index + 1));
        expect(workingDaysBetween(from, addDays(from, days))).toBe(
          after.filter((d) => isWorkingDay(d)).length,
        );
      }),
    );
  });
});

describe('quiet hours', () => {
  const quiet = (instant: string): boolean => isQuiet(isoInstantOf(instant));
  const next = (instant: string): string => nextNonQuiet(isoInstantOf(instant));

  test('end at eight and begin at five, Swedish time, in winter and in summer', () => {
    expect(quiet('2026-11-23T06:59:59Z')).toBe(true);
    expect(quiet('2026-11-23T07:00:00Z')).toBe(false);
    expect(quiet('2026-11-23T15:59:59Z')).toBe(false);
    expect(quiet('2026-11-23T16:00:00Z')).toBe(true);
    expect(quiet('2026-06-22T06:00:00Z')).toBe(false);
    expect(quiet('2026-06-22T15:00:00Z')).toBe(true);
  });

  test('last all of a day off', () => {
    expect(quiet('2026-11-22T11:00:00Z')).toBe(true);
    expect(quiet('2026-12-24T11:00:00Z')).toBe(true);
  });

  test('are waited out until work begins', () => {
    expect(next('2026-11-23T03:00:00Z')).toBe('2026-11-23T07:00:00Z');
    expect(next('2026-11-20T16:30:00Z')).toBe('2026-11-23T07:00:00Z');
    expect(next('2026-12-23T20:00:00Z')).toBe('2026-12-28T07:00:00Z');
    expect(next('2026-11-23T10:00:30Z')).toBe('2026-11-23T10:00:30Z');
  });

  test('are waited out across the change of the clock', () => {
    expect(next('2026-03-27T17:00:00Z')).toBe('2026-03-30T06:00:00Z');
    expect(next('2026-10-23T17:00:00Z')).toBe('2026-10-26T07:00:00Z');
  });

  test('are over at the first moment that is not quiet, and not before', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const then = nextNonQuiet(instant);
        expect(isQuiet(then)).toBe(false);
        expect(then >= instant).toBe(true);
        const halfHours = Math.floor((msOf(then) - msOf(instant)) / 1_800_000);
        for (let i = 0; i < halfHours; i += 1) {
          const between = new Date(msOf(instant) + i * 1_800_000).toISOString();
          expect(isQuiet(isoInstantOf(between))).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
