import { parseIsoDate } from '../../calendar/index.ts';

/** A moment as the log writes it, or why it cannot be read. */
export type Moment =
  { readonly at: string } | { readonly fault: 'date-unreadable' | 'time-missing' | 'time-unreadable' };

const datePattern = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[ T]+(.*))?$/;
const timePattern = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?$/;
const compactTimePattern = /^(\d{2})(\d{2})(\d{2})?$/;

/**
 * Reads moments of one file: year first, any of `-/.` or nothing between; the time after it or in a column of its own.
 * Days come thousands of rows in a row, so the last one read is remembered.
 */
export const createMomentReader = (): ((dateText: string, timeText: string) => Moment) => {
  let lastText = '';
  let last: { readonly date: string; readonly rest: string } | undefined;

  return (dateText, timeText) => {
    if (dateText !== lastText) {
      last = readDate(dateText);
      lastText = dateText;
    }
    if (!last) return { fault: 'date-unreadable' };
    const time = timeText === '' ? last.rest : timeText;
    if (time === '') return { fault: 'time-missing' };
    const clock = readTime(time);
    return clock === undefined ? { fault: 'time-unreadable' } : { at: `${last.date}T${clock}` };
  };
};

const readDate = (text: string): { readonly date: string; readonly rest: string } | undefined => {
  const match = datePattern.exec(text);
  const date = match && parseIsoDate(`${match[1] ?? ''}-${match[3] ?? ''}-${match[4] ?? ''}`);
  return date ? { date, rest: (match[5] ?? '').trim() } : undefined;
};

const readTime = (text: string): string | undefined => {
  const match = timePattern.exec(text) ?? compactTimePattern.exec(text);
  if (!match) return undefined;
  const [, hours = '', minutes = '', seconds = '00'] = match;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}:${seconds}`;
};
