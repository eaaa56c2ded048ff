import type { FunctionCode, PersonId } from '../../organisation/index.ts';
import type { Refused } from '../../result/index.ts';

/** What somebody may want opened beside a case: a review of who has access to their unit, or a single order of access (NPO). */
export const accessWishes = ['access-review', 'access-order'] as const;

/** See {@link accessWishes}. */
export type AccessWish = (typeof accessWishes)[number];

/**
 * That somebody wants opened what they may not add themselves: a case, of a suspicion that no log has shown, or what
 * `wants` says. Says nothing of whom it is about.
 */
export interface CaseRequestFacts {
  readonly requestId: string;
  readonly policyId: string;
  readonly departmentId: string;
  readonly unitId: string;
  readonly requester: PersonId;
  /** ISO instant: when the organisation learnt of it, from which the breach clock runs; when the need of access was seen. */
  readonly discoveredAt: string;
  /** By which function, where the requester asks by one and not as a manager: the one that decides in the policy's cases. */
  readonly asFunction?: FunctionCode;
  /** Absent where a case is wanted. Whether they decide of access to the unit is held by the bot against the registers. */
  readonly wants?: AccessWish;
  /** The case beside which it is opened, for another employee of the same control or client's extract. */
  readonly beside?: string;
  /** How many persons of a breach that was reported already it concerns; only where it is `beside` another. */
  readonly persons?: number;
}

export type CaseRequestEvent =
  | ({ readonly type: 'caseRequested' } & CaseRequestFacts)
  /** `accessId`: the review or the order of access that it led to; absent where a case was wanted. */
  | { readonly type: 'requestedCaseOpened'; readonly accessId?: string };

export type CaseRequestCommand =
  | ({ readonly type: 'requestCase' } & CaseRequestFacts)
  /** By the bot, once the case is there: nobody else may add to the list of cases. */
  | { readonly type: 'openRequestedCase'; readonly accessId?: string };

export interface CaseRequest extends CaseRequestFacts {
  readonly status: 'requested' | 'opened';
  /** What a wish for access led to: one that was opened for it, or the unit's review that was under way. */
  readonly accessId?: string;
  readonly requestedAt: string;
}

export type CaseRequestState = { readonly status: 'none' } | CaseRequest;

export type CaseRequestRefusal =
  | (Refused & { readonly code: 'case-request-missing' })
  | (Refused & { readonly code: 'case-request-malformed' })
  | (Refused & { readonly code: 'case-request-already-made' })
  | (Refused & { readonly code: 'case-request-already-opened' })
  | (Refused & { readonly code: 'case-not-a-manager' })
  | (Refused & { readonly code: 'case-only-the-bot' })
  | (Refused & { readonly code: 'case-number-malformed' })
  | (Refused & { readonly code: 'case-date-malformed' })
  | (Refused & { readonly code: 'case-date-in-future' });
