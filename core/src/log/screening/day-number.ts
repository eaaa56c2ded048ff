/** A calendar month: `index` is year × 12 + month − 1, `first` the day number of its first day. */
export interface Month {
  readonly index: number;
  readonly first: number;
  readonly days: number;
}

const dayInMs = 86_400_000;

/** Days from 1970-01-01 to an ISO date (or the date that a local moment begins with). */
export const dayNumberOf = (text: string): number =>
  daysBefore(digits(text, 0, 4) * 12 + digits(text, 5, 7) - 1) + digits(text, 8, 10) - 1;

/** The second of the day of a local moment, `YYYY-MM-DDTHH:MM:SS`. */
export const secondOf = (moment: string): number =>
  digits(moment, 11, 13) * 3600 + digits(moment, 14, 16) * 60 + digits(moment, 17, 19);

/** The ISO date of a day number. */
export const isoOfDay = (day: number): string => {
  const known = datesOfDays.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * dayInMs).toISOString().slice(0, 10);
  if (datesOfDays.size >= datesRemembered) datesOfDays.clear();
  datesOfDays.set(day, text);
  return text;
};

/** The same days are written over and over, and writing one takes as long as all else of a moment. */
const datesOfDays = new Map<number, string>();
const datesRemembered = 4096;

/** The local moment of a day number and a second of the day. */
export const momentOf = (day: number, second: number): string =>
  `${isoOfDay(day)}T${two(second / 3600)}:${two((second % 3600) / 60)}:${two(second % 60)}`;

/** The local moment of local seconds since 1970. */
export const isoOfSeconds = (seconds: number): string => {
  const day = Math.floor(seconds / 86_400);
  return momentOf(day, seconds - day * 86_400);
};

const two = (value: number): string => (value < 10 ? `0${Math.trunc(value)}` : String(Math.trunc(value)));

/** The month that a day lies in. */
export const monthOfDay = (day: number): Month => {
  const date = new Date(day * dayInMs);
  return monthOfIndex(date.getUTCFullYear() * 12 + date.getUTCMonth());
};

/** The month of an index. */
export const monthOfIndex = (index: number): Month => {
  const first = daysBefore(index);
  return { index, first, days: daysBefore(index + 1) - first };
};

const daysBefore = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / dayInMs;

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
};
