import { daysBetween, isoInstantOf, isQuiet, swedishDayOf } from '../calendar/index.ts';
import type { IsoInstant } from '../calendar/index.ts';
import type { Unit } from '../organisation/index.ts';
import type { Policy } from '../policy/index.ts';
import type { Registration } from '../workflow/index.ts';
import type { Notice } from './notice.ts';

/** Somebody who has not been told by then was told in another way. */
const newsForDays = 30;

/**
 * What the bot is to tell a unit's manager of a registered systematic review, where the policy wants that (R1177 3.3: a
 * report after each control): that it is done, and where the result stands. Never twice, and nothing in quiet hours.
 */
export const reportNotices = (
  registration: Registration,
  unit: Unit,
  policy: Policy,
  now: IsoInstant,
): readonly Notice[] => {
  const { kind, reviewId, period, registeredAt } = registration;
  if (kind !== 'systematic-review' || reviewId === undefined || isQuiet(now, policy.workingTime)) return [];
  const told = policy.systematic.branches[unit.branch]?.toldWhenReviewed ?? [];
  const age = daysBetween(swedishDayOf(isoInstantOf(registeredAt)), swedishDayOf(now));
  if (!told.includes('unit-manager') || age > newsForDays) return [];
  return [
    {
      key: `review-reported/${reviewId}`,
      kind: 'review-reported',
      step: undefined,
      to: { personId: unit.managerId },
      subject: { record: 'review', recordId: reviewId, number: '', unitName: unit.name, period },
      dueOn: undefined,
    },
  ];
};
