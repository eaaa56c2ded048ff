import { parseIsoDate } from '../../../calendar/index.ts';
import type { WrittenDate } from '../../text/moment.ts';

/** Moments as numbers: seconds, or milliseconds, since 1970 in UTC. */
const epochs: Readonly<Record<string, number>> = { unix: 1000, 'unix-ms': 1 };

const tokens = /YYYY|YY|MM|DD|M|D/g;
const patterns: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  YY: '(?<year>\\d{2})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  D: '(?<day>\\d{1,2})',
};

/**
 * Whether a text is a way to write dates: `YYYY` or `YY`, `MM` or `M`, `DD` or `D`, each once, with anything but
 * letters and digits between (`D/M/YYYY`, `YYYYMMDD`); or `unix`, `unix-ms`. The time stands after it, or elsewhere.
 */
export const isDateFormat = (format: string): boolean => {
  if (Object.hasOwn(epochs, format)) return true;
  const kinds = (format.match(tokens) ?? []).map((token) => token.charAt(0)).sort();
  return kinds.join('') === 'DMY' && !/[\p{L}\p{N}]/u.test(format.replace(tokens, ''));
};

/** Reads dates that are written in `format`, which {@link isDateFormat}; the rest is what stands after. */
export const dateReader = (format: string): ((text: string) => WrittenDate | undefined) => {
  const unit = Object.hasOwn(epochs, format) ? epochs[format] : undefined;
  return unit === undefined ? calendarReader(format) : epochReader(unit);
};

const calendarReader = (format: string): ((text: string) => WrittenDate | undefined) => {
  const escaped = format.replace(/[^YMD]/g, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
  const pattern = new RegExp(
    `^${escaped.replace(tokens, (token) => patterns[token] ?? '')}(?:[ T,]+(?<rest>.*))?$`,
    'u',
  );
  return (text) => {
    const { year = '', month = '', day = '', rest = '' } = pattern.exec(text)?.groups ?? {};
    const whole = year.length === 2 ? `20${year}` : year;
    const date = parseIsoDate(`${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    return date && { date, rest: rest.trim() };
  };
};

const epochReader =
  (unit: number) =>
  (text: string): WrittenDate | undefined => {
    if (!/^\d{1,16}(?:[.,]\d+)?$/.test(text)) return undefined;
    const ms = Math.floor(Number(text.replace(',', '.')) * unit);
    if (ms > 32_503_679_999_999) return undefined;
    const iso = new Date(ms).toISOString();
    return { date: iso.slice(0, 10), rest: `${iso.slice(11, 19)}Z` };
  };
