import { addWorkingDays, isQuiet, isoDateOf, workingDaysBetween } from '../calendar/index.ts';
import type { IsoInstant } from '../calendar/index.ts';
import type { Policy } from '../policy/index.ts';
import type { ReviewDate } from '../workflow/index.ts';
import { reviewDateIdOf } from './of-authorisation.ts';
import type { AuthorisationNotice } from './of-authorisation.ts';
import { stepNotices } from './timing.ts';

/** The ISO date until which the reviews of a date can be opened with half the time left that the routine's steps have. */
export const reviewsOpenBy = ({ opensOn, doneBy }: ReviewDate, { workingTime }: Policy): string => {
  const days = workingDaysBetween(opensOn, isoDateOf(doneBy), workingTime);
  return addWorkingDays(opensOn, Math.floor(days / 2), workingTime);
};

/**
 * What the bot is to tell the planners of a date by which access is reviewed, from the day its reviews are to be opened
 * until every unit has one. Sources: P10, S9.
 */
export const reviewDateNotices = (
  date: ReviewDate,
  policy: Policy,
  now: IsoInstant,
): readonly AuthorisationNotice[] => {
  if (isQuiet(now, policy.workingTime)) return [];
  const recordId = reviewDateIdOf(policy.id, date.doneBy);
  const subject = { record: 'review-date', recordId, number: '', unitName: '', period: date.doneBy } as const;
  const dueOn = reviewsOpenBy(date, policy);
  const to = { role: 'planner' } as const;
  const told: AuthorisationNotice = {
    key: `authorisations-to-open/${recordId}`,
    kind: 'authorisations-to-open',
    step: 'open',
    to,
    subject,
    dueOn,
  };
  const open = { step: 'open', to, escalateTo: { managersOf: 'planner' }, subject, dueOn } as const;
  return [told, ...stepNotices(open, policy, now)];
};
