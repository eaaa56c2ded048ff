import { addDays, isoDateOf } from '../../calendar/index.ts';
import type { Span } from '../registers/shapes.ts';

/** Whether a stretch of time touches a day, or one of the days until `last`; ISO dates, both included. */
export const overlaps = ({ start, end }: Span, day: string, last = day): boolean =>
  start < `${addDays(isoDateOf(last), 1)}T00:00:00` && end >= `${day}T00:00:00`;
