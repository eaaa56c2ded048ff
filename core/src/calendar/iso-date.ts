declare const isoDate: unique symbol;

/** A calendar day in Sweden, `YYYY-MM-DD`, years 1900–2999. Compares as text in the order of time. */
export type IsoDate = string & { readonly [isoDate]: true };

const dayInMs = 86_400_000;
const pattern = /^(19|2\d)\d\d-\d\d-\d\d$/;
const earliestMs = Date.UTC(1900, 0, 1);
const tooLateMs = Date.UTC(3000, 0, 1);
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads a day; `undefined` for anything that is not an existing day written `YYYY-MM-DD`. */
export const parseIsoDate = (text: string): IsoDate | undefined =>
  pattern.test(text) && isInCalendar(text) ? (text as IsoDate) : undefined;

/** The day a programmer wrote; throws a `RangeError` if there is no such day. For input, use {@link parseIsoDate}. */
export const isoDateOf = (text: string): IsoDate => {
  const date = parseIsoDate(text);
  if (date === undefined) throw new RangeError(`Not a day: ${text}`);
  return date;
};

/** The day of a year, month (1–12) and day of month; overflowing days roll over, as in `Date.UTC`. */
export const dayOf = (year: number, month: number, day: number): IsoDate =>
  dayAt(Date.UTC(year, month - 1, day));

/** The day `days` calendar days later (earlier if negative). */
export const addDays = (date: IsoDate, days: number): IsoDate => dayAt(epochMs(date) + days * dayInMs);

/** Calendar days from one day to another; negative if `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (epochMs(to) - epochMs(from)) / dayInMs;

/** Day of the week: 1 Monday … 7 Sunday (ISO 8601). */
export const weekdayOf = (date: IsoDate): number => new Date(epochMs(date)).getUTCDay() || 7;

/** The year of a day. */
export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** The month (1–12) of a day. */
export const monthNumberOf = (date: IsoDate): number => Number(date.slice(5, 7));

function epochMs(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

function isInCalendar(date: string): boolean {
  const day = Number(date.slice(8, 10));
  return day >= 1 && day <= lastOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}

/** The last day of a month (1–12), as a number; 0 where there is no such month. */
function lastOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (daysOfMonths[month - 1] ?? 0);
}

function dayAt(ms: number): IsoDate {
  if (!(ms >= earliestMs && ms < tooLateMs)) throw new RangeError(`Not a day from 1900 to 2999: ${ms}`);
  const date = new Date(ms);
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}` as IsoDate;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
