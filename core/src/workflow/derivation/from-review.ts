import type { RegistrationFacts } from '../registration/registration.ts';
import type { Review } from '../review/review.ts';
import { registrationIdOf } from './record-ids.ts';

/** The registration of a registered review; undefined before. S7. */
export const registrationOf = (review: Review): RegistrationFacts | undefined =>
  review.registered && {
    registrationId: registrationIdOf(review.reviewId),
    kind: review.kind === 'targeted' ? 'targeted-review' : 'systematic-review',
    policyId: review.policyId,
    period: review.period,
    departmentId: review.departmentId,
    unitId: review.unitId,
    reviewer: review.reviewer,
    result: review.registered.result,
    reviewId: review.reviewId,
    orderId: review.orderId,
  };
