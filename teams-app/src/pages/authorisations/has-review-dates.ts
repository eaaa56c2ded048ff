import type { Policy } from '@loggkontroll/core/policy';

/** Whether a policy has access reviewed by dates, from lists that are sent: such a review is a planner's to open. */
export const hasReviewDates = ({ authorisation, authorisationReview }: Policy): boolean =>
  authorisation?.list === 'sent' && authorisationReview.kind === 'dates';
