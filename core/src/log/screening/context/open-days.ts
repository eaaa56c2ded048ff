import { dayNumberOf } from '../day-number.ts';
import { always, never } from './context.ts';

/** The day number of a first day; `null` is since always. */
export const firstDay = (date: string | null): number => (date === null ? always : dayNumberOf(date));

/** The day number of a last day; `null` is for ever. */
export const lastDay = (date: string | null): number => (date === null ? never : dayNumberOf(date));
