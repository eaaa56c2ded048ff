import { addDays, dayOf, monthNumberOf, yearOf, type IsoDate } from './iso-date.ts';

/** How often a systematic review recurs. Source: P1 (FFS 6.2 quarter; the other routines month, half-year, year). */
export const cadences = ['month', 'quarter', 'half-year', 'year'] as const;

/** See {@link cadences}. */
export type Cadence = (typeof cadences)[number];

declare const period: unique symbol;

/** A calendar period: `2026-11`, `2026-Q4`, `2026-H2` or `2026`. */
export type Period = string & { readonly [period]: Cadence };

/** A calendar month, `2026-09`. */
export type Month = string & { readonly [period]: 'month' };

/** A calendar quarter, `2026-Q4`. */
export type Quarter = string & { readonly [period]: 'quarter' };

const monthsPer: Record<Cadence, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
const pattern =
  /^(?<year>(?:19|2\d)\d\d)(?:-(?:Q(?<quarter>[1-4])|H(?<half>[12])|(?<month>0[1-9]|1[0-2])))?$/;

/** Reads a period in any of its four forms; `undefined` for anything else. */
export const parsePeriod = (text: string): Period | undefined =>
  pattern.test(text) ? (text as Period) : undefined;

/** The period a programmer wrote; throws a `RangeError` if it is none. For input, use {@link parsePeriod}. */
export const periodNamed = (text: string): Period => {
  const found = parsePeriod(text);
  if (found === undefined) throw new RangeError(`Not a period: ${text}`);
  return found;
};

/** Reads a month, `YYYY-MM`; `undefined` for anything else. */
export const parseMonth = (text: string): Month | undefined =>
  pattern.exec(text)?.groups?.['month'] === undefined ? undefined : (text as Month);

/** The cadence a period belongs to. */
export const cadenceOf = (of: Period): Cadence => {
  if (of.length === 4) return 'year';
  if (of.includes('Q')) return 'quarter';
  return of.includes('H') ? 'half-year' : 'month';
};

/** The period of a cadence that a day falls in. */
export const periodOf = (cadence: Cadence, date: IsoDate): Period =>
  named(cadence, yearOf(date), Math.ceil(monthNumberOf(date) / monthsPer[cadence]));

/** The quarter a day falls in. */
export const quarterOf = (date: IsoDate): Quarter => periodOf('quarter', date) as string as Quarter;

/** The month a day falls in. */
export const monthOf = (date: IsoDate): Month => date.slice(0, 7) as Month;

/** First day of a period. */
export const periodStart = (of: Period): IsoDate => dayOf(yearOfPeriod(of), firstMonth(of), 1);

/** Last day of a period. */
export const periodEnd = (of: Period): IsoDate =>
  addDays(dayOf(yearOfPeriod(of), firstMonth(of) + monthsPer[cadenceOf(of)], 1), -1);

/** The period of the same cadence right after. */
export const nextPeriod = (of: Period): Period => periodOf(cadenceOf(of), addDays(periodEnd(of), 1));

/** The period of the same cadence right before. */
export const previousPeriod = (of: Period): Period => periodOf(cadenceOf(of), addDays(periodStart(of), -1));

/** The calendar month before the one a day falls in: the month that FFS 6.3.1 reviews when ordering on that day. */
export const previousMonth = (date: IsoDate): Month => monthOf(addDays(periodStart(monthOf(date)), -1));

/** Every day of a period, in order. */
export const daysOf = (of: Period): IsoDate[] => {
  const days: IsoDate[] = [];
  const end = periodEnd(of);
  for (let day = periodStart(of); day <= end; day = addDays(day, 1)) days.push(day);
  return days;
};

/** The periods of a year, in order: 12 months, 4 quarters, 2 half-years or the year. */
export const periodsOfYear = (cadence: Cadence, year: number): Period[] =>
  Array.from({ length: 12 / monthsPer[cadence] }, (_, index) => named(cadence, year, index + 1));

/** The year a period lies in. */
export const yearOfPeriod = (of: Period): number => Number(of.slice(0, 4));

function named(cadence: Cadence, year: number, number: number): Period {
  const prefix = { month: `-${number < 10 ? '0' : ''}`, quarter: '-Q', 'half-year': '-H' };
  return periodNamed(cadence === 'year' ? String(year) : `${year}${prefix[cadence]}${number}`);
}

function firstMonth(of: Period): number {
  const number = Number(of.slice(-1 * (cadenceOf(of) === 'month' ? 2 : 1)));
  return cadenceOf(of) === 'year' ? 1 : (number - 1) * monthsPer[cadenceOf(of)] + 1;
}
