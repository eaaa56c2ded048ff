import fc from 'fast-check';
import {
  cadenceOf,
  cadences,
  daysOf,
  isoDateOf,
  monthOf,
  nextPeriod,
  parseMonth,
  parsePeriod,
  periodEnd,
  periodNamed,
  periodOf,
  periodStart,
  periodsOfYear,
  previousMonth,
  previousPeriod,
  quarterOf,
  yearOfPeriod,
} from '@loggkontroll/core/calendar';
import { anyDate, anyPeriod } from './arbitraries.ts';

describe('a period', () => {
  test.each([
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-H1', '2026-01-01', '2026-06-30'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
  ])('%s lasts from %s to %s', (name, start, end) => {
    const period = periodNamed(name);
    expect([periodStart(period), periodEnd(period)]).toEqual([start, end]);
  });

  test.each(['2026-Q5', '2026-Q0', '2026-H3', '2026-13', '2026-1', '1826', '2026-q4', '2026-Q4 ', ''])(
    'is not read from %p',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  test('that a programmer got wrong is a bug', () => {
    expect(() => periodNamed('Q4')).toThrow(RangeError);
  });

  test('is a month only if it is written as one', () => {
    expect(['2026-09', '2026-Q3', '2026', '2026-H2'].map(parseMonth)).toEqual([
      '2026-09',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is followed by the next without gap or overlap, and that is preceded by it', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const next = nextPeriod(period);
        const between = daysOf(period).length;
        expect(previousPeriod(next)).toBe(period);
        expect(cadenceOf(next)).toBe(cadenceOf(period));
        expect(daysOf(period)[between - 1]).toBe(periodEnd(period));
        expect(periodOf(cadenceOf(period), periodEnd(period))).toBe(period);
        expect(next > period).toBe(true);
      }),
    );
  });

  test('of every cadence: a year is made up of them', () => {
    for (const cadence of cadences) {
      const days = periodsOfYear(cadence, 2028).flatMap(daysOf);
      expect(days).toEqual(daysOf(periodNamed('2028')));
      expect(periodsOfYear(cadence, 2028).map(yearOfPeriod)).not.toContain(2029);
    }
    expect(periodsOfYear('quarter', 2026)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(periodsOfYear('month', 2026)[10]).toBe('2026-11');
  });
});

test('a day lies in its month, quarter and year', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(daysOf(monthOf(date))).toContain(date);
      expect(daysOf(quarterOf(date))).toContain(date);
    }),
  );
  expect(quarterOf(isoDateOf('2026-11-22'))).toBe('2026-Q4');
});

test('the month reviewed is the one before the day of the order, also across the new year', () => {
  expect(previousMonth(isoDateOf('2026-10-01'))).toBe('2026-09');
  expect(previousMonth(isoDateOf('2027-01-31'))).toBe('2026-12');
  expect(previousMonth(isoDateOf('2026-03-31'))).toBe('2026-02');
});
