import type { Json } from '../store/row.ts';

/** How a site reads and writes numbers and dates as text. */
export interface SiteLocale {
  readonly lcid: number;
  /** IANA name. */
  readonly timeZone: string;
}

export const localeOf = (siteProperties: Json): SiteLocale => ({
  lcid: typeof siteProperties.locale === 'number' ? siteProperties.locale : 1053,
  timeZone: typeof siteProperties.timeZone === 'string' ? siteProperties.timeZone : 'Europe/Stockholm',
});

const english = 1033;

/** A number as the site's people write it: `1,5` in Swedish, `1.5` in English. */
export function readNumber(text: string, locale: SiteLocale): number | undefined {
  const compact = text.replaceAll(/\s/g, '');
  const plain = locale.lcid === english ? compact.replaceAll(',', '') : compact.replace(',', '.');
  const wrong = locale.lcid === english ? /[^\d.,-]/ : /[^\d,-]/;
  if (compact === '' || wrong.test(compact) || !/^-?\d+(\.\d+)?$/.test(plain)) return undefined;
  return Number(plain);
}

function wallClock(time: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(time);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** The instant a wall clock in the time zone shows this. */
function fromWallClock(shown: number, timeZone: string): number {
  const guess = shown - (wallClock(shown, timeZone) - shown);
  return shown - (wallClock(guess, timeZone) - guess);
}

const patterns = {
  english:
    /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})(?:\s+(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?\s*(?<half>AM|PM)?)?$/i,
  swedish:
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:\s+(?<hour>\d{1,2})[:.](?<minute>\d\d)(?:[:.](?<second>\d\d))?)?$/,
};

/** A date as the site's people write it, in the site's time zone; milliseconds since 1970. */
export function readDate(text: string, locale: SiteLocale): number | undefined {
  const groups = (locale.lcid === english ? patterns.english : patterns.swedish).exec(text.trim())?.groups;
  if (!groups) return undefined;
  const of = (name: string) => Number(groups[name] ?? 0);
  const half = groups.half?.toUpperCase();
  const hour = half === undefined ? of('hour') : (of('hour') % 12) + (half === 'PM' ? 12 : 0);
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), hour, of('minute'), of('second'));
  const date = new Date(shown);
  if (date.getUTCDate() !== of('day') || hour > 23) return undefined;
  return fromWallClock(shown, locale.timeZone);
}
