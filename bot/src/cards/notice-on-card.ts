import type {
  AuthorisationNotice,
  ExtractNotice,
  FollowUpKind,
  InformingNotice,
  Notice,
  ReviewedNotice,
  TargetedNotice,
  WitnessNotice,
} from '@loggkontroll/core/notice';
import type { CaseStep } from '@loggkontroll/core/policy';

/** What a card shows of a notice of a systematic review. */
export type SystematicOnCard = Pick<Notice, 'kind' | 'step' | 'subject' | 'dueOn'>;

/** What a card has of a targeted review's notice; of its subject the card shows the number alone. */
export type TargetedOnCard = Pick<TargetedNotice, 'kind' | 'step' | 'subject' | 'dueOn'>;

/** What a card has of a client extract's notice: nothing of the client. */
export type ExtractOnCard = Pick<ExtractNotice, 'kind' | 'step' | 'subject'> & {
  /** ISO date. */
  readonly dueOn: string | undefined;
};

/** What a card has of a case's notice. `personal`: to the one it is about, without a number. */
export interface CaseOnCard {
  readonly kind: Exclude<FollowUpKind, 'extract-waits'>;
  readonly step: CaseStep | 'breach-report' | undefined;
  readonly subject: {
    readonly record: 'case' | 'personal';
    readonly recordId: string;
    readonly number: string;
  };
  /** ISO date. */
  readonly dueOn: string | undefined;
  /** ISO instant. */
  readonly dueAt?: string | undefined;
}

/** What a card has of an authorisation review's notice; `period` is the day by which it is to be finished. */
export type AuthorisationOnCard = Pick<AuthorisationNotice, 'kind' | 'step' | 'subject' | 'dueOn'>;

/** What a card has of a notice of informing employees; `period` is the year. */
export type InformingOnCard = Pick<InformingNotice, 'kind' | 'step' | 'subject' | 'dueOn' | 'points'>;

/** What a card has for somebody whose accesses were reviewed: the period. */
export type ReviewedOnCard = Pick<ReviewedNotice, 'kind' | 'step' | 'subject' | 'dueOn'>;

/** What a card has of what the witness has found: the day. */
export type WitnessOnCard = Pick<WitnessNotice, 'kind' | 'step' | 'subject' | 'dueOn'>;

/** What a card shows of a notice. */
export type NoticeOnCard =
  | SystematicOnCard
  | TargetedOnCard
  | ExtractOnCard
  | CaseOnCard
  | AuthorisationOnCard
  | InformingOnCard
  | ReviewedOnCard
  | WitnessOnCard;

/** Whether a notice is about a case, or to the one whom a case is about. */
export const isOfCase = (notice: NoticeOnCard): notice is CaseOnCard =>
  notice.subject.record === 'case' || notice.subject.record === 'personal';

/** Whether what follows on a review is a case, and no extract. */
export const isCaseNotice = <Any extends { readonly subject: { readonly record: string } }>(
  notice: Any,
): notice is Any & CaseOnCard => notice.subject.record !== 'extract';

/** Whether a notice is about an authorisation review, or about all those of a date. */
export const isOfAuthorisation = (notice: NoticeOnCard): notice is AuthorisationOnCard =>
  notice.subject.record === 'authorisation' || notice.subject.record === 'review-date';

/** Whether a notice is about informing employees. */
export const isOfInforming = (notice: NoticeOnCard): notice is InformingOnCard =>
  notice.subject.record === 'informing';

/** Whether a notice is to somebody whose accesses were reviewed. */
export const isOfReviewed = (notice: NoticeOnCard): notice is ReviewedOnCard =>
  notice.subject.record === 'reviewed';

/** Whether a notice is of what the witness has found. */
export const isOfWitness = (notice: NoticeOnCard): notice is WitnessOnCard =>
  notice.subject.record === 'witness';

/** Whether a notice is about a targeted review. */
export const isOfTargeted = (notice: NoticeOnCard): notice is TargetedOnCard =>
  notice.subject.record === 'targeted';

/** Whether a notice is about a client extract. */
export const isOfExtract = (notice: NoticeOnCard): notice is ExtractOnCard =>
  notice.subject.record === 'extract';
