import fc from 'fast-check';
import { addDays, dayOf, daysBetween, isoDateOf, parseIsoDate, weekdayOf } from '@loggkontroll/core/calendar';
import { anyDate } from './arbitraries.ts';

describe('a day', () => {
  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-11-22T00:00',
    ' 2026-11-22',
    '',
  ])('is not read from %p', (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  });

  test('is read where it exists', () => {
    expect(parseIsoDate('2028-02-29')).toBe('2028-02-29');
  });

  test('that a programmer got wrong is a bug', () => {
    expect(() => isoDateOf('2026-02-30')).toThrow(RangeError);
  });

  test('rolls over when made of numbers', () => {
    expect(dayOf(2026, 13, 1)).toBe('2027-01-01');
  });

  test('has the weekday that the calendar on the wall shows', () => {
    expect(['2026-11-22', '2026-11-23', '2028-02-29'].map((text) => weekdayOf(isoDateOf(text)))).toEqual([
      7, 1, 2,
    ]);
  });

  test('plus days, minus the same days, is the same day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -1000, max: 1000 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(addDays(other, -days)).toBe(date);
        expect(Math.sign(days)).toBe(other < date ? -1 : Number(other > date));
      }),
    );
  });
});
