import { isQuiet } from '../calendar/index.ts';
import type { IsoInstant } from '../calendar/index.ts';
import type { Policy } from '../policy/index.ts';
import type { Review } from '../workflow/index.ts';
import { reviewDueOn } from '../workflow/index.ts';
import type { Notice } from './notice.ts';
import { stepNotices } from './timing.ts';

/** A review passes to others, and each is told of it, each time that it has. */
const occasionOf = ({ kind, reviewer, passedTo = [] }: Review): string => {
  if (kind === 'extract') return `/${reviewer}`;
  const times = passedTo.filter((personId) => personId === reviewer).length;
  return times === 0 ? '' : `/${reviewer}/${times}`;
};

/**
 * What the bot is to tell about a review at this moment; nothing in quiet hours, nothing once it is registered.
 * Sources: FFS 6.4 (the reviewer gets the log with instructions), S6, S9.
 */
export const reviewNotices = (review: Review, policy: Policy, now: IsoInstant): readonly Notice[] => {
  const dueOn = reviewDueOn(review);
  if (dueOn === undefined || isQuiet(now, policy.workingTime)) return [];
  const subject = {
    record: 'review',
    recordId: review.reviewId,
    number: review.number,
    unitName: review.clusterName,
    period: review.period,
  } as const;
  const to = { personId: review.reviewer };
  const escalateTo =
    review.reviewersManager === undefined ? undefined : { personId: review.reviewersManager };
  const kind = review.sentAs === undefined ? 'log-delivered' : 'log-received';
  const delivered: Notice = {
    key: `${kind}/${review.reviewId}${occasionOf(review)}`,
    kind,
    step: 'review',
    to,
    subject,
    dueOn,
  };
  return [delivered, ...stepNotices({ step: 'review', to, escalateTo, subject, dueOn }, policy, now)];
};
