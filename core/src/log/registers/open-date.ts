import { parseIsoDate } from '../../calendar/index.ts';

/** An ISO date, perhaps with a time after it; `null` when nothing is said; undefined when it is no date. */
export const openDate = (text: string): string | null | undefined =>
  text === '' ? null : parseIsoDate(text.slice(0, 10));
