import type { PersonId } from '../../organisation/index.ts';
import type { Refused } from '../../result/index.ts';
import type { ControlKind } from '../control/control.ts';
import type { ReviewResult } from '../review/review.ts';

/** A finished control as the registration form holds it. Source: FFS 6.5. */
export interface RegistrationFacts {
  readonly registrationId: string;
  readonly kind: ControlKind;
  readonly policyId: string;
  readonly period: string;
  readonly departmentId: string;
  readonly unitId: string;
  readonly reviewer: PersonId;
  readonly result: ReviewResult;
  /** The review it comes from; absent when the control was done elsewhere and filled in by hand. */
  readonly reviewId?: string;
  /** The order behind the review. */
  readonly orderId?: string;
}

export type RegistrationEvent =
  | ({ readonly type: 'controlRegistered' } & RegistrationFacts)
  | { readonly type: 'registrationCorrected'; readonly result: ReviewResult; readonly reason: string };

export type RegistrationCommand =
  | ({ readonly type: 'registerControl' } & RegistrationFacts)
  | { readonly type: 'correctRegistration'; readonly result: ReviewResult; readonly reason: string };

export interface Registration extends RegistrationFacts {
  readonly status: 'registered' | 'corrected';
  readonly registeredAt: string;
  readonly registeredBy: PersonId;
  /** Reasons for corrections, oldest first. */
  readonly corrections: readonly { readonly by: PersonId; readonly at: string; readonly reason: string }[];
}

export type RegistrationState = { readonly status: 'none' } | Registration;

export type RegistrationRefusal =
  | (Refused & { readonly code: 'registration-missing' })
  | (Refused & { readonly code: 'registration-already-made' })
  | (Refused & { readonly code: 'registration-not-the-reviewer' })
  | (Refused & { readonly code: 'registration-reason-missing' })
  | (Refused & { readonly code: 'registration-date-malformed' })
  | (Refused & { readonly code: 'registration-finished-in-future' })
  | (Refused & { readonly code: 'registration-employees-missing' })
  | (Refused & { readonly code: 'registration-count-malformed' })
  | (Refused & { readonly code: 'registration-breach-without-remark' })
  | (Refused & { readonly code: 'registration-breach-persons-missing' })
  | (Refused & { readonly code: 'registration-unchanged' });
