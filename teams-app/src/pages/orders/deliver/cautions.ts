import type { PreparedDelivery } from '../../../workers/make-delivery.ts';

type Facts = PreparedDelivery['facts'];

/** What the log administrator confirms before delivering, for it may be the wrong file or only half of it. */
export type Caution = 'nobody' | 'days' | 'every-day' | 'rejected';

/** The drawn days of which the log has no rows at all, in their order. */
export const missingDays = ({ gaps }: Pick<Facts, 'gaps'>): readonly string[] =>
  gaps.flatMap((gap) => (gap.code === 'day-not-in-log' ? [gap.day] : [])).toSorted();

/** A log without any of the days says nothing of who was there: then that alone is asked. */
export const cautionsOf = (facts: Facts): readonly Caution[] => {
  const { gaps, employees, order, sources } = facts;
  const missing = missingDays(facts).length;
  const everyDay = missing > 0 && 'days' in order && missing === order.days.length;
  const unseen = gaps.filter(({ code }) => code === 'employee-not-in-log').length;
  return [
    ...(unseen === employees.length && !everyDay ? (['nobody'] as const) : []),
    ...(missing > 0 ? [everyDay ? ('every-day' as const) : ('days' as const)] : []),
    ...(sources.some(({ rejected }) => rejected > 0) ? (['rejected'] as const) : []),
  ];
};
