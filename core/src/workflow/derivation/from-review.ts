import type { RegistrationFacts } from '../registration/registration.ts';
import type { Review } from '../review/review.ts';
import { registrationIdOf } from './record-ids.ts';

const kindOf = ({ kind }: Review): RegistrationFacts['kind'] => {
  if (kind === 'targeted') return 'targeted-review';
  return kind === 'extract' ? 'extract-review' : 'systematic-review';
};

/** The registration of a registered review; undefined before. S7. */
export const registrationOf = (review: Review): RegistrationFacts | undefined =>
  review.registered && {
    registrationId: registrationIdOf(review.reviewId),
    kind: kindOf(review),
    policyId: review.policyId,
    period: review.period,
    departmentId: review.departmentId,
    unitId: review.unitId,
    reviewer: review.reviewer,
    result: review.registered.result,
    reviewId: review.reviewId,
    orderId: review.orderId,
  };
