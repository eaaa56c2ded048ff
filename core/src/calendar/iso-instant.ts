import { tzOffset } from '@date-fns/tz/tzOffset';
import { addDays, parseIsoDate, type IsoDate } from './iso-date.ts';

declare const isoInstant: unique symbol;

/** A moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`, whole seconds. Compares as text in the order of time. */
export type IsoInstant = string & { readonly [isoInstant]: true };

declare const clockTime: unique symbol;

/** A time of day on the Swedish clock, `HH:MM`, 00:00–23:59. Compares as text in the order of time. */
export type ClockTime = string & { readonly [clockTime]: true };

const zone = 'Europe/Stockholm';
const dayInMs = 86_400_000;
const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

/** Reads an ISO 8601 instant with offset or `Z`; fractions of a second are cut off. `undefined` for anything else. */
export const parseIsoInstant = (text: string): IsoInstant | undefined => {
  const written = instantPattern.test(text) && parseIsoDate(text.slice(0, 10)) !== undefined;
  const ms = written ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? undefined : instantFromMs(ms);
};

/** The moment a programmer wrote; throws a `RangeError` if it is none. For input, use {@link parseIsoInstant}. */
export const isoInstantOf = (text: string): IsoInstant => {
  const instant = parseIsoInstant(text);
  if (instant === undefined) throw new RangeError(`Not an instant: ${text}`);
  return instant;
};

/** The moment of a number of milliseconds since 1970 in UTC, cut to whole seconds. */
export const instantFromMs = (ms: number): IsoInstant =>
  `${new Date(ms).toISOString().slice(0, 19)}Z` as IsoInstant;

/** Milliseconds since 1970 in UTC. */
export const msOf = (instant: IsoInstant): number => Date.parse(instant);

/** The Swedish day and time of day at a moment; seconds are cut off. */
export const localOf = (instant: IsoInstant): { readonly date: IsoDate; readonly time: ClockTime } => {
  const wall = new Date(msOf(instant) + offsetMsAt(msOf(instant))).toISOString();
  return { date: wall.slice(0, 10) as IsoDate, time: wall.slice(11, 16) as ClockTime };
};

/** The Swedish day at a moment. */
export const swedishDayOf = (instant: IsoInstant): IsoDate => localOf(instant).date;

/**
 * The moment when the Swedish clock shows a time on a day.
 * A time that the spring change skips (02:00–02:59) counts from the clock before the change, so it lands an hour
 * later on the clock; a time that the autumn change repeats means the first of the two.
 */
export const instantOf = (date: IsoDate, time: ClockTime): IsoInstant => {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const before = wall - offsetMsAt(wall - dayInMs);
  const after = wall - offsetMsAt(wall + dayInMs);
  return instantFromMs(
    before + offsetMsAt(before) === wall || after + offsetMsAt(after) !== wall ? before : after,
  );
};

/** First moment of a Swedish day. The day's last moment is just before `startOfDay(addDays(date, 1))`. */
export const startOfDay = (date: IsoDate): IsoInstant => instantOf(date, '00:00' as ClockTime);

/** Hours in a Swedish day: 24, but 23 and 25 when the clock changes. */
export const hoursOfDay = (date: IsoDate): number =>
  (msOf(startOfDay(addDays(date, 1))) - msOf(startOfDay(date))) / 3_600_000;

/** Reads a time of day, `HH:MM`; `undefined` for anything else. */
export const parseClockTime = (text: string): ClockTime | undefined =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as ClockTime) : undefined;

/** The time of day a programmer wrote; throws a `RangeError` if it is none. For input, use {@link parseClockTime}. */
export const clockTimeOf = (text: string): ClockTime => {
  const time = parseClockTime(text);
  if (time === undefined) throw new RangeError(`Not a time of day: ${text}`);
  return time;
};

function offsetMsAt(utcMs: number): number {
  return tzOffset(zone, new Date(utcMs)) * 60_000;
}
