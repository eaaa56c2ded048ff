import type { DayRange } from '@loggkontroll/core/log';
import type { PreparedDelivery } from '../../../workers/make-delivery.ts';

type Facts = PreparedDelivery['facts'];

/** What is confirmed before delivering, for it may be the wrong file or only half of it. */
export type Caution = 'nobody' | 'days' | 'every-day' | 'nothing-in-period' | 'part-of-period' | 'rejected';

/** The drawn days of which the log has no rows at all, in their order. */
export const missingDays = ({ gaps }: Pick<Facts, 'gaps'>): readonly string[] =>
  gaps.flatMap((gap) => (gap.code === 'day-not-in-log' ? [gap.day] : [])).toSorted();

/** The stretches of the period of which the log has no rows at all. */
export const missingRanges = ({ gaps }: Pick<Facts, 'gaps'>): readonly DayRange[] =>
  gaps.flatMap((gap) => (gap.code === 'days-not-in-log' ? [{ from: gap.from, to: gap.to }] : []));

const unseen = ({ gaps }: Facts): number => gaps.filter(({ code }) => code === 'employee-not-in-log').length;

/** A log without any of the days says nothing of who was there: then that alone is asked. */
const ofDraw = (facts: Facts, days: readonly string[]): readonly Caution[] => {
  const missing = missingDays(facts).length;
  const everyDay = missing > 0 && missing === days.length;
  return [
    ...(unseen(facts) === facts.employees.length && !everyDay ? (['nobody'] as const) : []),
    ...(missing > 0 ? [everyDay ? ('every-day' as const) : ('days' as const)] : []),
  ];
};

/** Also an employee of whom the log has nothing can be a fault in the account. */
const ofPeriod = (facts: Facts): readonly Caution[] => [
  ...(unseen(facts) === facts.employees.length ? (['nothing-in-period'] as const) : []),
  ...(missingRanges(facts).length > 0 ? (['part-of-period'] as const) : []),
];

/** What has to be confirmed of what was read. */
export const cautionsOf = (facts: Facts): readonly Caution[] => [
  ...('days' in facts.order ? ofDraw(facts, facts.order.days) : ofPeriod(facts)),
  ...(facts.sources.some(({ rejected }) => rejected > 0) ? (['rejected'] as const) : []),
];
