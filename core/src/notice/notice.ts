import type { PersonId } from '../organisation/index.ts';

/** What the bot tells somebody. Each kind is a card. */
export type NoticeKind =
  /** A period begins: plan and draw (planner). */
  | 'period-begins'
  /** Your units were drawn: what will happen and how a log is read (receiver who is also the reviewer). */
  | 'units-selected'
  /** An order waits for your attestation. */
  | 'attest-order'
  /** An order was rejected (planner). */
  | 'order-rejected'
  /** An attested order waits for its days and its log (log administrators). */
  | 'days-to-draw'
  /** An order waits for the draw of its window (whoever draws it). */
  | 'window-to-draw'
  /** An order whose window is drawn waits for its log (log administrators). */
  | 'log-to-deliver'
  /** A log waits to be sent by post or by encrypted e-mail (log administrators). */
  | 'log-to-send'
  /** A log is on its way to you: say when it has come. */
  | 'log-sent'
  /** A log that was sent has not come (log administrators). */
  | 'log-not-received'
  /** A log waits to be taken out (whoever takes it out). */
  | 'log-to-take-out'
  /** A log was delivered to you, to compile and hand over. */
  | 'log-to-hand-over'
  /** A log was delivered to you, to review. */
  | 'log-delivered'
  /** A log that was sent has come to you, to review. */
  | 'log-received'
  /** The review of a log that was sent is registered: destroy it. */
  | 'log-to-destroy'
  /** A review in your unit is registered (R1177: the manager is told after each). */
  | 'review-reported'
  /** The deadline is near. */
  | 'reminder'
  /** The deadline has passed. */
  | 'late'
  /** Somebody who reports to you is late. */
  | 'escalation'
  /** Every control of the year is done (department head). */
  | 'year-can-be-signed';

/** The step a reminder, a late notice or an escalation is about. */
export type NoticeStep =
  | 'plan'
  | 'attest'
  | 'draw-window'
  | 'deliver'
  | 'send'
  | 'take-out'
  | 'receive'
  | 'hand-over'
  | 'review'
  | 'destroy'
  | 'sign-year';

/** Whom a notice goes to: one person, everybody in a role, or the managers of everybody in a role. */
export type Recipient =
  { readonly personId: PersonId } | { readonly role: NotifiedRole } | { readonly managersOf: NotifiedRole };

export type NotifiedRole = 'planner' | 'log-administrator' | 'administrator';

/**
 * A notice that is due. It names number, unit and period and nothing about a reviewed employee or a client (R4).
 * `key` is the same for the same notice however often it is worked out; the claim in SharePoint is its hash.
 */
export interface NoticeOf<Kind extends string, Step extends string, RecordName extends string> {
  readonly key: string;
  readonly kind: Kind;
  readonly step: Step | undefined;
  readonly to: Recipient;
  readonly subject: {
    readonly record: RecordName;
    readonly recordId: string;
    readonly number: string;
    readonly unitName: string;
    readonly period: string;
  };
  /** ISO date, absent where nothing is due. */
  readonly dueOn: string | undefined;
}

/** A notice of a systematic review, from its plan to the year's signature. */
export type Notice = NoticeOf<NoticeKind, NoticeStep, 'plan' | 'order' | 'review' | 'year-end'>;
