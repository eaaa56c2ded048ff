import { formatDay, formatInstant } from '@loggkontroll/ui/texts';
import type { Language } from '@loggkontroll/ui/texts';
import type { Say } from './words.ts';

/** What may not be parted at the end of a line. */
const unparted = (text: string): string => text.replaceAll(' ', '\u00a0');

/** `2026-12-07` as `måndag 7 december 2026`. */
export const fullDay = (language: Language, isoDate: string): string =>
  `${formatDay(language, isoDate, isoDate)}\u00a0${isoDate.slice(0, 4)}`;

/** `2026-12-07` as `7 december 2026`. */
export const dayAndYear = (language: Language, isoDate: string): string =>
  unparted(formatDay(language, isoDate));

/** An instant as day and time in Sweden. */
export const moment = (language: Language, instant: string): string =>
  unparted(formatInstant(language, instant));

/** Something that is held: local time in Sweden, `YYYY-MM-DDTHH:MM`; `until` is the time of day it ends, `HH:MM`. */
export interface Meeting {
  readonly at: string;
  readonly until?: string;
}

/** `måndag 7 december 2026, klockan 13:00–14:00`. */
export const meetingTime = (t: Say, language: Language, { at, until }: Meeting): string => {
  const from = at.slice(11, 16);
  const time = until ? `${from}–${until}` : from;
  return t('documents:meetingTime', { day: fullDay(language, at.slice(0, 10)), time });
};

/** Local time in Sweden, `YYYY-MM-DDTHH:MM:SS`, as it stands in a table: `2026-09-03 08:15`. */
export const rowTime = (at: string): string => `${at.slice(0, 10)}\u00a0${at.slice(11, 16)}`;
