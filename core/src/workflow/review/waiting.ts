import type { Review } from './review.ts';

/** Whether nothing more is to be done with a review: it is registered, or withdrawn. */
export const isReviewOver = ({ status }: Pick<Review, 'status'>): boolean =>
  status === 'registered' || status === 'withdrawn';

/** Who a review waits for: the reviewer until it is registered. */
export const reviewWaitsFor = (review: Review): string | undefined =>
  isReviewOver(review) ? undefined : review.reviewer;

/** The ISO date by which the review is due, while it is. */
export const reviewDueOn = (review: Review): string | undefined =>
  isReviewOver(review) ? undefined : review.reviewBy;
