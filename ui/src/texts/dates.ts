import type { Language } from './language.ts';

/** The locale in which each language writes dates and lists. */
export const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
const timeZone = 'Europe/Stockholm';

const dayFormats = new Map<string, Intl.DateTimeFormat>();

const formatter = (language: Language, key: string, options: Intl.DateTimeFormatOptions) => {
  const name = `${language} ${key}`;
  const known = dayFormats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], options);
  dayFormats.set(name, made);
  return made;
};

const noon = (isoDate: string): Date => new Date(`${isoDate}T12:00:00Z`);

/** `2026-11-22` as `söndag 22 november`, with the year when it is not `now`'s. */
export const formatDay = (language: Language, isoDate: string, now?: string): string =>
  isoDate.slice(0, 4) === now?.slice(0, 4)
    ? formatter(language, 'day', { weekday: 'long', day: 'numeric', month: 'long' }).format(noon(isoDate))
    : formatter(language, 'day-year', { day: 'numeric', month: 'long', year: 'numeric' }).format(
        noon(isoDate),
      );

/** Days one after the other, each as {@link formatDay} has it: `onsdag 9 september och tisdag 22 september`. */
export const formatDays = (language: Language, isoDates: readonly string[], now?: string): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(
    isoDates.map((day) => formatDay(language, day, now)),
  );

/** From one day to another as `1–30 september 2026`; one day alone as that day. */
export const formatDayRange = (language: Language, from: string, to: string): string =>
  formatter(language, 'day-year', { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
    noon(from),
    noon(to),
  );

/** `2026-11-22` as `22 nov. 2026`: for tables and narrow places. */
export const formatShortDay = (language: Language, isoDate: string): string =>
  formatter(language, 'short', { day: 'numeric', month: 'short', year: 'numeric' }).format(noon(isoDate));

/** An instant as day and time in Sweden. */
export const formatInstant = (language: Language, instant: string): string =>
  formatter(language, 'instant', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(new Date(instant));

/** `2026-09` as `september 2026`. */
export const formatMonth = (language: Language, month: string): string =>
  formatter(language, 'month', { month: 'long', year: 'numeric' }).format(noon(`${month}-15`));

const periodWords: Record<
  Language,
  { readonly quarter: string; readonly half: readonly [string, string]; readonly halfOf: string }
> = {
  sv: { quarter: 'kvartal', half: ['första halvåret', 'andra halvåret'], halfOf: '' },
  en: { quarter: 'quarter', half: ['first half', 'second half'], halfOf: ' of' },
};

/** `2026-Q4` as `kvartal 4`, where the year is said already; months and half-years likewise, and a year as itself. */
export const formatPeriodOfYear = (language: Language, period: string): string => {
  const words = periodWords[language];
  const [, kind, number] = /^\d{4}-([QH])(\d)$/.exec(period) ?? [];
  if (kind === 'Q') return `${words.quarter} ${number ?? ''}`;
  if (kind === 'H') return words.half[number === '1' ? 0 : 1];
  if (period.length !== 7) return period;
  return formatter(language, 'month-of-year', { month: 'long' }).format(noon(`${period}-15`));
};

/** `2026-Q4` as `kvartal 4 2026`; months, half-years and years likewise. */
export const formatPeriod = (language: Language, period: string): string => {
  if (period.length !== 7) return period;
  const of = period.includes('-H') ? periodWords[language].halfOf : '';
  return `${formatPeriodOfYear(language, period)}${of} ${period.slice(0, 4)}`;
};

/** The calendar day in Sweden at an instant. */
export const dayInSweden = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(new Date(instant));
