import fc from 'fast-check';
import {
  addDays,
  daysOf,
  easterDay,
  eveOn,
  isHoliday,
  isoDateOf,
  periodNamed,
  weekdayOf,
} from '@loggkontroll/core/calendar';

const holidaysOf = (year: number): string[] => daysOf(periodNamed(String(year))).filter(isHoliday);

/** Gauss's rule with Lichtenberg's correction (1816/1997): written differently from the one under test. */
const easterByGauss = (year: number): string => {
  const century = Math.trunc(year / 100);
  const moonShift = 15 + Math.trunc((3 * century + 3) / 4) - Math.trunc((8 * century + 13) / 25);
  const sunShift = 2 - Math.trunc((3 * century + 3) / 4);
  const golden = year % 19;
  const moon = (19 * golden + moonShift) % 30;
  const correction = Math.trunc((moon + Math.trunc(golden / 11)) / 29);
  const fullMoon = 21 + moon - correction;
  const firstSunday = 7 - ((year + Math.trunc(year / 4) + sunShift) % 7);
  const days = fullMoon + 7 - ((fullMoon - firstSunday) % 7);
  return new Date(Date.UTC(year, 2, days)).toISOString().slice(0, 10);
};

describe('public holidays', () => {
  test.each([
    [2024, '01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-22 11-02 12-25 12-26'],
    [2025, '01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-21 11-01 12-25 12-26'],
    [2026, '01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26'],
    [2027, '01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-26 11-06 12-25 12-26'],
    [2028, '01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 06-06 06-24 11-04 12-25 12-26'],
  ])('of %i are those of the almanac', (year, days) => {
    expect(holidaysOf(year)).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });

  test('May Day and Ascension Day may fall on one day', () => {
    expect(holidaysOf(2008)).toContain('2008-05-01');
    expect(holidaysOf(2008)).toHaveLength(12);
  });

  test('Easter has its earliest and latest days', () => {
    expect([easterDay(2285), easterDay(2038)]).toEqual(['2285-03-22', '2038-04-25']);
  });

  test('Easter is what Gauss reckons, every year', () => {
    for (let year = 1900; year < 2999; year += 1) expect(easterDay(year)).toBe(easterByGauss(year));
  });

  test('moving ones keep to their weekdays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1953, max: 2998 }), (year) => {
        const midsummer = daysOf(periodNamed(`${year}-06`)).filter((day) => eveOn(day) === 'midsummer-eve');
        expect(midsummer.map(weekdayOf)).toEqual([5]);
        expect(isHoliday(addDays(midsummer[0] ?? isoDateOf('2026-01-02'), 1))).toBe(true);
        expect(weekdayOf(easterDay(year))).toBe(7);
      }),
    );
  });
});

test('eves are known by name, and are no holidays', () => {
  const named = daysOf(periodNamed('2026')).flatMap((day) => {
    const eve = eveOn(day);
    return eve ? [`${day.slice(5)} ${eve} ${String(isHoliday(day))}`] : [];
  });
  expect(named).toEqual([
    '01-05 twelfth-night false',
    '04-02 maundy-thursday false',
    '04-04 holy-saturday false',
    '04-30 walpurgis-night false',
    '05-23 whitsun-eve false',
    '06-19 midsummer-eve false',
    '10-30 all-saints-eve false',
    '12-24 christmas-eve false',
    '12-31 new-years-eve false',
  ]);
});
