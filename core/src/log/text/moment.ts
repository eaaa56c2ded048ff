import { parseIsoDate } from '../../calendar/index.ts';
import { readTime } from './clock-time.ts';
import { createSwedishClock } from './swedish-time.ts';

/** A moment in Swedish local time, or why it cannot be read. */
export type Moment =
  { readonly at: string } | { readonly fault: 'date-unreadable' | 'time-missing' | 'time-unreadable' };

/** What a text that begins with a date says: an existing day `YYYY-MM-DD`, and what stands after it. */
export interface WrittenDate {
  readonly date: string;
  readonly rest: string;
}

/** How one file writes its moments. */
export interface MomentStyle {
  readonly readDate: (text: string) => WrittenDate | undefined;
  /** Minutes ahead of UTC of times that do not say it themselves; `undefined`: they are Swedish local time. */
  readonly offset: number | undefined;
}

const datePattern = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[ T]+(.*))?$/;

/** Year first, any of `-/.` or nothing between. */
export const readDate = (text: string): WrittenDate | undefined => {
  const match = datePattern.exec(text);
  const date = match && parseIsoDate(`${match[1] ?? ''}-${match[3] ?? ''}-${match[4] ?? ''}`);
  return date ? { date, rest: (match[5] ?? '').trim() } : undefined;
};

const usual: MomentStyle = { readDate, offset: undefined };

/**
 * Reads moments of one file, the time after the date or in a column of its own.
 * Days come thousands of rows in a row, so the last one read is remembered.
 */
export const createMomentReader = (
  style: MomentStyle = usual,
): ((dateText: string, timeText: string) => Moment) => {
  const swedish = createSwedishClock();
  let lastText = '';
  let last: WrittenDate | undefined;

  return (dateText, timeText) => {
    if (dateText !== lastText) {
      last = style.readDate(dateText);
      lastText = dateText;
    }
    if (!last) return { fault: 'date-unreadable' };
    const time = timeText === '' ? last.rest : timeText;
    if (time === '') return { fault: 'time-missing' };
    const written = readTime(time);
    if (!written) return { fault: 'time-unreadable' };
    const { clock, offset = style.offset } = written;
    if (offset === undefined) return { at: `${last.date}T${clock}` };
    return { at: swedish(Date.parse(`${last.date}T${clock}Z`) - offset * 60_000) };
  };
};
