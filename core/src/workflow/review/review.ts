import type { Branch, PersonId, StandIn } from '../../organisation/index.ts';
import type { SentWay } from '../../policy/index.ts';
import type { Refused } from '../../result/index.ts';
import type { OrderedEmployee } from '../order/order.ts';

/** Whether a personal-data breach has been reported to the data-protection contact, and for how many persons. */
export type BreachReport =
  | { readonly status: 'not-applicable' }
  | { readonly status: 'to-be-reported' }
  | { readonly status: 'reported'; readonly persons: number };

/** With or without remark (med eller utan anmärkning). */
export type Outcome = 'no-remark' | 'remark';

/** How the accesses were judged, in all: never per employee (R1). */
export interface JudgementCounts {
  readonly direct: number;
  readonly administrative: number;
  readonly otherAuthority: number;
  readonly otherReason: number;
  readonly suspicion: number;
  readonly unjudged: number;
}

/** What is documented of a finished log review. Source: FFS 6.5. */
export interface ReviewResult {
  /** ISO date. */
  readonly finishedOn: string;
  readonly outcome: Outcome;
  /** Number of employees whose logs were reviewed. */
  readonly employees: number;
  /** Number of accesses reviewed. */
  readonly accesses: number;
  readonly breach: BreachReport;
}

export interface ReviewFacts {
  readonly reviewId: string;
  /**
   * Absent: systematic. The review of a targeted review's log, or of a client extract's, names no employees and no days:
   * whom or what it is about stands nowhere in the Register, and the reviewer states how many employees' logs were read.
   */
  readonly kind?: 'targeted' | 'extract';
  /** The order, the targeted review or the client extract that the log comes from. */
  readonly orderId: string;
  readonly number: string;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly period: string;
  readonly branch: Branch;
  readonly departmentId: string;
  readonly unitId: string;
  readonly clusterName: string;
  readonly employees: readonly OrderedEmployee[];
  /** ISO dates that were drawn. */
  readonly days: readonly string[];
  readonly reviewer: PersonId;
  readonly reviewersManager: PersonId | undefined;
  /** ISO date. */
  readonly reviewBy: string;
  /** Empty where the log was sent. */
  readonly logRoom: string;
  /** Empty where the log was sent. */
  readonly fileSha256: string;
  /** How the log was sent; absent where it was delivered in Loggkontroll. What was sent is judged outside of it. */
  readonly sentAs?: SentWay;
  /** P16: `always` means that a remark without a position on the breach report is refused. */
  readonly breachReport: 'always' | 'position-taken';
}

/** Who reviews from now on; `standIn` where it is a substitute. */
type ReviewPeople = Pick<ReviewFacts, 'reviewer' | 'reviewersManager'> & { readonly standIn?: StandIn };

export type ReviewEvent =
  | ({ readonly type: 'reviewOpened' } & ReviewFacts)
  | { readonly type: 'reviewStarted' }
  | {
      readonly type: 'reviewRegistered';
      readonly result: ReviewResult;
      readonly judgements?: JudgementCounts;
      readonly fileSha256: string;
    }
  | ({ readonly type: 'reviewPassedOn' } & ReviewPeople)
  | { readonly type: 'reviewWithdrawn' };

export type ReviewCommand =
  /** By the bot, when the log has reached the reviewer. */
  | ({ readonly type: 'openReview' } & ReviewFacts)
  | { readonly type: 'startReview' }
  | {
      readonly type: 'registerReview';
      readonly result: ReviewResult;
      /** Absent where the log was sent. */
      readonly judgements?: JudgementCounts;
      /** SHA-256 of the delivery that was read; empty where the log was sent. */
      readonly fileSha256: string;
    }
  /** By the bot, when what the log comes from has passed to somebody else: an order, or a client extract. */
  | ({ readonly type: 'passReviewOn' } & ReviewPeople)
  /** By the bot, when its log is not to be read any more: of a client extract that is over, or has another log. */
  | { readonly type: 'withdrawReview' };

export interface Review extends ReviewFacts {
  readonly status: 'opened' | 'started' | 'registered' | 'withdrawn';
  readonly openedAt: string;
  /** Those to whom it has passed, each as often as it has; absent where it has not. */
  readonly passedTo?: readonly PersonId[];
  /** Where a substitute reviews. */
  readonly standIn?: StandIn;
  readonly registered?: {
    readonly by: PersonId;
    readonly at: string;
    readonly result: ReviewResult;
    /** Absent where the log was sent. */
    readonly judgements?: JudgementCounts;
  };
}

export type ReviewState = { readonly status: 'none' } | Review;

export type ReviewRefusal =
  | (Refused & { readonly code: 'review-missing' })
  | (Refused & { readonly code: 'review-only-the-bot-opens' })
  | (Refused & { readonly code: 'review-already-open' })
  | (Refused & { readonly code: 'review-only-the-bot-passes-on' })
  | (Refused & { readonly code: 'review-already-theirs' })
  | (Refused & { readonly code: 'review-only-the-bot-withdraws' })
  | (Refused & { readonly code: 'review-withdrawn' })
  | (Refused & { readonly code: 'review-not-the-reviewer' })
  | (Refused & { readonly code: 'review-includes-yourself' })
  | (Refused & { readonly code: 'review-already-started' })
  | (Refused & { readonly code: 'review-already-registered'; readonly by: PersonId; readonly at: string })
  | (Refused & { readonly code: 'review-of-another-file' })
  | (Refused & { readonly code: 'review-accesses-unjudged' })
  | (Refused & { readonly code: 'review-outcome-contradicts-judgements' })
  | (Refused & { readonly code: 'review-counts-contradict-judgements' })
  | (Refused & { readonly code: 'review-employees-not-stated' })
  | (Refused & { readonly code: 'review-accesses-not-stated' })
  | (Refused & { readonly code: 'review-not-judged-here' })
  | (Refused & { readonly code: 'review-breach-report-missing' })
  | (Refused & { readonly code: 'review-breach-persons-missing' })
  | (Refused & { readonly code: 'review-breach-without-remark' })
  | (Refused & { readonly code: 'review-finished-in-future' })
  | (Refused & { readonly code: 'review-date-malformed' });
