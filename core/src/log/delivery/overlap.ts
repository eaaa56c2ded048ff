import { addDays, isoDateOf } from '../../calendar/index.ts';
import type { Span } from '../registers/shapes.ts';

/** Whether a stretch of time touches a day, an ISO date. */
export const overlaps = ({ start, end }: Span, day: string): boolean =>
  start < `${addDays(isoDateOf(day), 1)}T00:00:00` && end >= `${day}T00:00:00`;
