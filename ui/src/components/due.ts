import { daysBetween, parseIsoDate } from '@loggkontroll/core/calendar';

/** How something with a last day stands today; both ISO dates. */
export type Due =
  | { readonly standing: 'late'; readonly days: number }
  | { readonly standing: 'today' }
  | { readonly standing: 'soon' | 'later'; readonly days: number };

/** Within so many days something is due soon. */
const soon = 3;

/** Undefined when there is no last day. */
export const dueOf = (dueOn: string | undefined, today: string): Due | undefined => {
  const last = parseIsoDate(dueOn ?? '');
  const day = parseIsoDate(today);
  if (last === undefined || day === undefined) return undefined;
  const days = daysBetween(day, last);
  if (days < 0) return { standing: 'late', days: -days };
  if (days === 0) return { standing: 'today' };
  return { standing: days <= soon ? 'soon' : 'later', days };
};
