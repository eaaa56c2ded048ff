import type { PreparedDelivery } from '../../../workers/make-delivery.ts';

/** What the log administrator confirms before delivering, for it may be the wrong file or only half of it. */
export type Caution = 'nobody' | 'day' | 'rejected';

export const cautionsOf = ({ facts }: PreparedDelivery): readonly Caution[] => {
  const unseen = facts.gaps.filter(({ code }) => code === 'employee-not-in-log').length;
  return [
    ...(unseen === facts.employees.length ? (['nobody'] as const) : []),
    ...(facts.gaps.some(({ code }) => code === 'day-not-in-log') ? (['day'] as const) : []),
    ...(facts.sources.some(({ rejected }) => rejected > 0) ? (['rejected'] as const) : []),
  ];
};
