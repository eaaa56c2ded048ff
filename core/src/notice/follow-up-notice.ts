import type { CaseStep, ExtractStep } from '../policy/index.ts';
import type { Recipient } from './notice.ts';

/** What the bot tells somebody of a case or a client extract. Each kind is a card. */
export type FollowUpKind =
  /** You hold a case (responsible, also after a hand-over). */
  | 'case-yours'
  /** There is a case that you are to know of, as the policy says (P14). */
  | 'case-to-know'
  /** There is something for you to decide or to do in a case, and you have been let in to it. */
  | 'case-your-part'
  /** The minutes have been answered (responsible). */
  | 'case-minutes-answered'
  /** What was registered has been corrected since the case was closed; sent at any hour (responsible). */
  | 'case-corrected'
  /** A measure that was put off is to be considered again (responsible). */
  | 'measure-again'
  /** The breach report is due in so many hours; sent at any hour (responsible, at last also their manager). */
  | 'breach-clock'
  /** The breach report should have been made; sent at any hour (responsible and their manager). */
  | 'breach-clock-passed'
  /** Your manager asks you to a conversation (the person concerned). The card says that there is a message, no more. */
  | 'personal-invitation'
  /** There is something for you to read and answer (the person concerned). The card says no more. */
  | 'personal-minutes'
  /** A step of a client extract waits for you. */
  | 'extract-waits'
  | 'reminder'
  | 'late'
  | 'escalation';

/** What a reminder is about. */
export type FollowUpStep = CaseStep | ExtractStep | 'breach-report';

/** Whom it goes to. `subjectOf`: the person whom that case is about, whom the bot knows from the Vault alone. */
export type FollowUpRecipient = Recipient | { readonly subjectOf: string };

/**
 * A notice of a case or a client extract that is due. It has a number and no unit, period or reason: whoever looks over
 * somebody's shoulder learns that there is something to do. To the person concerned it is `personal`, without a number.
 * `key` is the same for the same notice however often it is worked out.
 */
export interface FollowUpNotice {
  readonly key: string;
  readonly kind: FollowUpKind;
  readonly step: FollowUpStep | undefined;
  readonly to: FollowUpRecipient;
  readonly subject: {
    readonly record: 'case' | 'extract' | 'personal';
    readonly recordId: string;
    /** Empty for `personal`. */
    readonly number: string;
  };
  /** ISO date, absent where nothing is due. */
  readonly dueOn: string | undefined;
  /** ISO instant of what the law times by the hour; absent otherwise. */
  readonly dueAt: string | undefined;
}
