import { easterDay } from './easter.ts';
import { addDays, dayOf, weekdayOf, yearOf, type IsoDate } from './iso-date.ts';

/** The eves that are no holidays by law, but that an organisation may keep as days off. */
export const eves = [
  'twelfth-night',
  'maundy-thursday',
  'holy-saturday',
  'walpurgis-night',
  'whitsun-eve',
  'midsummer-eve',
  'all-saints-eve',
  'christmas-eve',
  'new-years-eve',
] as const;

/** See {@link eves}. */
export type Eve = (typeof eves)[number];

interface YearOfHolidays {
  readonly holidays: ReadonlySet<IsoDate>;
  readonly eves: ReadonlyMap<IsoDate, Eve>;
}

const known = new Map<number, YearOfHolidays>();

/**
 * Whether a day is a public holiday (allmän helgdag) other than an ordinary Sunday.
 * Source: lag (1989:253) om allmänna helgdagar, 1 §, as it stands since 2005.
 */
export const isHoliday = (date: IsoDate): boolean => ofYear(yearOf(date)).holidays.has(date);

/** The eve that a day is, if any. */
export const eveOn = (date: IsoDate): Eve | undefined => ofYear(yearOf(date)).eves.get(date);

function ofYear(year: number): YearOfHolidays {
  const found = known.get(year) ?? reckon(year);
  known.set(year, found);
  return found;
}

function reckon(year: number): YearOfHolidays {
  const easter = easterDay(year);
  const midsummer = firstFrom(6, dayOf(year, 6, 20));
  const allSaints = firstFrom(6, dayOf(year, 10, 31));
  const moving = [-2, 0, 1, 39, 49].map((days) => addDays(easter, days));
  const fixed = [
    [1, 1],
    [1, 6],
    [5, 1],
    [6, 6],
    [12, 25],
    [12, 26],
  ] as const;
  return {
    holidays: new Set([
      ...moving,
      ...fixed.map(([month, day]) => dayOf(year, month, day)),
      midsummer,
      allSaints,
    ]),
    eves: new Map([
      [dayOf(year, 1, 5), 'twelfth-night'],
      [addDays(easter, -3), 'maundy-thursday'],
      [addDays(easter, -1), 'holy-saturday'],
      [dayOf(year, 4, 30), 'walpurgis-night'],
      [addDays(easter, 48), 'whitsun-eve'],
      [addDays(midsummer, -1), 'midsummer-eve'],
      [addDays(allSaints, -1), 'all-saints-eve'],
      [dayOf(year, 12, 24), 'christmas-eve'],
      [dayOf(year, 12, 31), 'new-years-eve'],
    ]),
  };
}

function firstFrom(weekday: number, date: IsoDate): IsoDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}
