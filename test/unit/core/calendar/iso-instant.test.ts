import fc from 'fast-check';
import {
  clockTimeOf,
  hoursOfDay,
  instantOf,
  isoDateOf,
  isoInstantOf,
  localOf,
  msOf,
  parseClockTime,
  parseIsoInstant,
  startOfDay,
  swedishDayOf,
} from '@loggkontroll/core/calendar';
import { anyClockTime, anyDate, anyInstant } from './arbitraries.ts';

const at = (date: string, time: string): string => instantOf(isoDateOf(date), clockTimeOf(time));

/** The Swedish wall clock by another way than the one under test. */
const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('an instant', () => {
  test('is written in UTC, in whole seconds', () => {
    expect(parseIsoInstant('2026-11-22T09:15:30.987+01:00')).toBe('2026-11-22T08:15:30Z');
  });

  test.each(['2026-11-22', '2026-11-22T08:00', '2026-11-22T25:00:00Z', '2026-02-30T08:00:00Z', 'now', ''])(
    'is not read from %p',
    (text) => {
      expect(parseIsoInstant(text)).toBeUndefined();
    },
  );

  test('that a programmer got wrong is a bug', () => {
    expect(() => isoInstantOf('tomorrow')).toThrow(RangeError);
    expect(() => clockTimeOf('24:00')).toThrow(RangeError);
    expect(parseClockTime('8:00')).toBeUndefined();
  });

  test('shows the Swedish day, which begins before the one in UTC', () => {
    expect(swedishDayOf(isoInstantOf('2026-11-21T22:59:59Z'))).toBe('2026-11-21');
    expect(swedishDayOf(isoInstantOf('2026-11-21T23:00:00Z'))).toBe('2026-11-22');
    expect(swedishDayOf(isoInstantOf('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });

  test('agrees with the clock on the wall at every instant', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const { date, time } = localOf(instant);
        expect(`${date} ${time}`).toBe(wallClock.format(new Date(msOf(instant))));
      }),
    );
  });
});

describe('the Swedish clock', () => {
  test('is an hour before UTC in winter and two in summer', () => {
    expect(at('2026-11-22', '08:00')).toBe('2026-11-22T07:00:00Z');
    expect(at('2026-06-22', '08:00')).toBe('2026-06-22T06:00:00Z');
  });

  test('skips an hour in spring: the skipped time lands an hour later', () => {
    expect(at('2026-03-29', '01:59')).toBe('2026-03-29T00:59:00Z');
    expect(at('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00Z');
    expect(localOf(isoInstantOf('2026-03-29T01:30:00Z'))).toEqual({ date: '2026-03-29', time: '03:30' });
    expect(at('2026-03-29', '03:00')).toBe('2026-03-29T01:00:00Z');
  });

  test('repeats an hour in autumn: the first of the two is meant', () => {
    expect(at('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00Z');
    expect(localOf(isoInstantOf('2026-10-25T01:30:00Z'))).toEqual({ date: '2026-10-25', time: '02:30' });
    expect(at('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00Z');
  });

  test('makes one day of the year 23 hours and one 25', () => {
    expect(['2026-03-29', '2026-10-25', '2026-11-22'].map((date) => hoursOfDay(isoDateOf(date)))).toEqual([
      23, 25, 24,
    ]);
  });

  test('shows the time that was asked for, except in the skipped hour', () => {
    fc.assert(
      fc.property(anyDate, anyClockTime, (date, time) => {
        const shown = localOf(instantOf(date, time));
        const skipped = hoursOfDay(date) === 23 && time.startsWith('02');
        expect(shown).toEqual({ date, time: skipped ? time.replace('02', '03') : time });
      }),
    );
  });

  test('begins every day at midnight', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(localOf(startOfDay(date))).toEqual({ date, time: '00:00' });
      }),
    );
  });
});
