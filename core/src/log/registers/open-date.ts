import { parseIsoDate } from '../../calendar/index.ts';
import { remembered } from '../text/remembered.ts';

/** Reads an ISO date, perhaps with a time after it; `null` when nothing is said; undefined when it is no date. */
export const createOpenDateReader = (): ((text: string) => string | null | undefined) => {
  const dateOf = remembered(parseIsoDate, 1000);
  return (text) => (text === '' ? null : dateOf(text.slice(0, 10)));
};
