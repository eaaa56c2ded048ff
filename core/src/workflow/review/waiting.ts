import type { Review } from './review.ts';

/** Who a review waits for: the reviewer until it is registered. */
export const reviewWaitsFor = (review: Review): string | undefined =>
  review.status === 'registered' ? undefined : review.reviewer;

/** The ISO date by which the review is due, while it is. */
export const reviewDueOn = (review: Review): string | undefined =>
  review.status === 'registered' ? undefined : review.reviewBy;
