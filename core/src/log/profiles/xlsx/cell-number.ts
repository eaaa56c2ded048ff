import type { CellFormat } from './cell-format.ts';

/** Days from 1970-01-01 to the day 0 of a workbook, which counts from 1900 (with a 29 February too many) or 1904. */
const dayZero = { 1900: -25_569, 1904: -24_107 } as const;

const firstReliableDay = 61;
const lastDay = 2_958_465;
const daySeconds = 86_400;

/** A number in a cell as text, as the workbook shows it. Moments as ISO writes them; seconds are rounded. */
export const numberText = (written: string, format: CellFormat, base: 1900 | 1904): string => {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  switch (format.kind) {
    case 'plain':
      return Number.isSafeInteger(value) ? String(value) : written;
    case 'mask':
      return Number.isSafeInteger(value) && value >= 0 ? masked(String(value), format.mask) : written;
    case 'date':
    case 'moment':
      return momentText(value, base, format.kind) ?? written;
    case 'time':
      return value >= 0 && value <= lastDay ? clockOf(Math.round(value * daySeconds) % daySeconds) : written;
  }
};

const momentText = (value: number, base: 1900 | 1904, kind: 'date' | 'moment'): string | undefined => {
  const seconds = Math.round(value * daySeconds);
  const day = Math.floor(seconds / daySeconds);
  if (day > lastDay || day < 0) return undefined;
  const clock = clockOf(seconds % daySeconds);
  if (day === 0 && base === 1900) return clock;
  if (day < firstReliableDay && base === 1900) return undefined;
  const date = new Date((day + dayZero[base]) * daySeconds * 1000).toISOString().slice(0, 10);
  return kind === 'date' && clock === '00:00:00' ? date : `${date} ${clock}`;
};

const clockOf = (seconds: number): string =>
  [seconds / 3600, (seconds % 3600) / 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');

/** Digits from the right into the zeros of a mask; what is left over stands first. */
const masked = (digits: string, mask: string): string => {
  const zeros = mask.replace(/[^0]/g, '').length;
  const padded = digits.padStart(zeros, '0');
  let at = padded.length;
  const shown = Array.from(mask)
    .toReversed()
    .map((place) => (place === '0' ? (padded[--at] ?? '') : place))
    .toReversed()
    .join('');
  return padded.slice(0, at) + shown;
};
