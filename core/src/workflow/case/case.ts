import type { PersonId } from '../../organisation/index.ts';
import type { BreachReport, Outcome } from '../review/review.ts';
import type { LogFate } from '../order/order.ts';
import type { CaseRules, CaseStep, Measure, Party } from '../../policy/index.ts';
import type {
  DocumentKind,
  HandOverReason,
  MinutesRefusalReason,
  NoBreachReason,
  NotHeldReason,
  ReopenReason,
  UnfoundedReason,
} from './codes.ts';

/** What a case comes from. */
export type CaseOrigin =
  | { readonly kind: 'review'; readonly reviewId: string }
  | { readonly kind: 'extract'; readonly extractId: string }
  /** A control that was filled in by hand, without a review. */
  | { readonly kind: 'registration'; readonly registrationId: string }
  | { readonly kind: 'manager' };

/**
 * What a case says; fixed when it is opened, so that a changed policy never touches a running one. Nothing in a case
 * says who it is about, and no word in it is anybody's own: those stand in its documents.
 */
export interface CaseFacts {
  readonly caseId: string;
  /** For people. Tells neither unit nor review. */
  readonly number: string;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly departmentId: string;
  readonly unitId: string;
  readonly origin: CaseOrigin;
  /** When the organisation learnt of it: the instant from which the breach clock runs (GDPR, art. 33). */
  readonly discoveredAt: string;
  /** Holds the case and decides it. */
  readonly responsible: PersonId;
  /** Told when the responsible is late. */
  readonly responsiblesManager: PersonId | undefined;
  /** GUID of the case's folder in the Vault. */
  readonly room: string;
  /** Who the policy's parties are, as far as they have an account. */
  readonly people: Readonly<Partial<Record<Party, PersonId>>>;
  readonly rules: CaseRules;
  /** ISO dates by which each step is due. */
  readonly deadlines: Readonly<Record<CaseStep, string>>;
}

/** What the person concerned answers through: the bot, which knows them by their sign-in, or paper. */
export type MinutesAnswerWay =
  | { readonly by: 'dialogue'; readonly subjectKey: string }
  /** `on` is an ISO date; the hash is of the signed sheet. */
  | { readonly by: 'paper'; readonly on: string; readonly documentSha256?: string };

/** What is found. What is not explained is confirmed. */
export type CaseOutcome =
  | { readonly kind: 'unfounded'; readonly reason: UnfoundedReason }
  | { readonly kind: 'explained' }
  | { readonly kind: 'not-explained'; readonly intent: boolean; readonly serious: boolean };

/** What is decided about a measure. Days are ISO dates. */
export type MeasureDecision =
  | { readonly decision: 'taken'; readonly on: string; readonly documentSha256?: string }
  | { readonly decision: 'not-needed' }
  /** To be considered again on that day. */
  | { readonly decision: 'later'; readonly on: string };

/** The position on whether there is a personal-data breach (P16). */
export type BreachPosition =
  | {
      readonly status: 'reported';
      /** ISO instant. */
      readonly at: string;
      /** How many persons' data it concerns. */
      readonly persons: number;
      readonly documentSha256?: string;
    }
  | { readonly status: 'not-a-breach'; readonly reason: NoBreachReason };

export interface CalledConversation {
  /** ISO instant. */
  readonly meetingAt: string;
  /** Whether the invitation states the right to bring a union representative. */
  readonly representativeStated: boolean;
  readonly documentSha256: string;
}

export interface Minutes {
  /** ISO date. */
  readonly heldOn: string;
  /** Everybody at the conversation, the employee among them. */
  readonly participants: number;
  readonly representativePresent: boolean;
  readonly documentSha256: string;
}

/** What is registered since a correction that came when the case was closed. */
export interface LateCorrection {
  /** ISO instant. */
  readonly changedAt: string;
  readonly outcome: Outcome;
  readonly breach: BreachReport;
}

export type CaseEvent =
  | ({ readonly type: 'caseOpened' } & CaseFacts)
  /** No key: the person has no account, and answers on paper. */
  | { readonly type: 'subjectSet'; readonly subjectKey?: string }
  | { readonly type: 'discoveryCorrected'; readonly discoveredAt: string }
  | ({ readonly type: 'conversationCalled' } & CalledConversation)
  /** By the bot, for the person whose key it is: they have read the invitation. Nothing waits for it. */
  | { readonly type: 'invitationReceived'; readonly documentSha256: string; readonly subjectKey: string }
  | { readonly type: 'conversationNotHeld'; readonly reason: NotHeldReason }
  | ({ readonly type: 'minutesWritten' } & Minutes)
  | { readonly type: 'minutesConfirmed'; readonly documentSha256: string; readonly how: MinutesAnswerWay }
  | {
      readonly type: 'minutesRefused';
      readonly documentSha256: string;
      readonly how: MinutesAnswerWay;
      readonly reason: MinutesRefusalReason;
    }
  | { readonly type: 'copiesGiven'; readonly copies: number }
  /** `together`: the party that the policy has the decision made with. */
  | { readonly type: 'caseDecided'; readonly outcome: CaseOutcome; readonly together?: Party }
  | { readonly type: 'measureConsidered'; readonly measure: Measure; readonly decision: MeasureDecision }
  | { readonly type: 'breachPositioned'; readonly position: BreachPosition }
  /**
   * By the bot, when what was registered of a breach has been corrected so that what the case says no longer stands: the
   * responsible takes a position anew. `changedAt`: the instant of the correction.
   */
  | { readonly type: 'breachQuestioned'; readonly changedAt: string }
  | { readonly type: 'documentKept'; readonly kind: DocumentKind; readonly sha256: string }
  | {
      readonly type: 'caseHandedOver';
      readonly responsible: PersonId;
      readonly responsiblesManager: PersonId | undefined;
      /** Who the parties are from now on; absent when they stay. */
      readonly people?: CaseFacts['people'];
      /** Given by people; absent where the bot keeps people apart. */
      readonly reason?: HandOverReason;
    }
  | { readonly type: 'caseClosed' }
  /** With new facts everything begins anew, the clock as well; otherwise only the decision is taken back. */
  | {
      readonly type: 'caseReopened';
      readonly reason: ReopenReason;
      readonly deadlines: CaseFacts['deadlines'];
    }
  /** By the bot, of a closed case: what was registered has been corrected since, and says this now. `changedAt`: the instant of the correction. */
  | ({ readonly type: 'closedCaseCorrected' } & LateCorrection)
  /** The responsible has looked at the last such correction, and the case stays closed. */
  | { readonly type: 'correctionSeen' }
  /** By the bot, when the policy's time is out: what became of the room, and so of everything that tells of anybody. */
  | { readonly type: 'documentsFateRecorded'; readonly fate: LogFate };

type As<Event extends CaseEvent['type'], Command extends string> = {
  readonly type: Command;
} & Omit<Extract<CaseEvent, { type: Event }>, 'type'>;

export type CaseCommand =
  /** By the bot, from a remark or an extract; or by the manager. */
  | As<'caseOpened', 'openCase'>
  /** By the bot, which has the salt: see `subjectKeyOf`. */
  | As<'subjectSet', 'setSubject'>
  | As<'discoveryCorrected', 'correctDiscovery'>
  | As<'conversationCalled', 'callConversation'>
  | As<'invitationReceived', 'receiveInvitation'>
  | As<'conversationNotHeld', 'recordNotHeld'>
  | As<'minutesWritten', 'writeMinutes'>
  /** By the bot for the person who is signed in, or by the responsible as on paper. */
  | As<'minutesConfirmed', 'confirmMinutes'>
  | As<'minutesRefused', 'refuseMinutes'>
  | As<'copiesGiven', 'giveCopies'>
  | As<'caseDecided', 'decideCase'>
  | As<'measureConsidered', 'considerMeasure'>
  | As<'breachPositioned', 'positionBreach'>
  | As<'breachQuestioned', 'questionBreach'>
  | As<'documentKept', 'keepDocument'>
  | As<'caseHandedOver', 'handOverCase'>
  | As<'caseClosed', 'closeCase'>
  | As<'caseReopened', 'reopenCase'>
  | As<'closedCaseCorrected', 'noteCorrection'>
  | As<'correctionSeen', 'seeCorrection'>
  | As<'documentsFateRecorded', 'recordDocumentsFate'>;

/**
 * opened → conversation-called → minutes-written → heard → decided → closed. `heard`: the employee has answered the
 * minutes, or the conversation is not going to be held. An unfounded case is decided straight from `opened`.
 */
export type CaseStatus =
  'opened' | 'conversation-called' | 'minutes-written' | 'heard' | 'decided' | 'closed';

export interface Done {
  readonly by: PersonId;
  readonly at: string;
}

export interface Case extends CaseFacts {
  readonly status: CaseStatus;
  readonly openedAt: string;
  /** Set once it is known who the case is about; `key` is absent when they have no account. */
  readonly subject?: { readonly key?: string };
  readonly called?: Done & CalledConversation;
  /** Set when the employee has said in the bot that they have read the invitation that stands. */
  readonly invitationReceived?: Done;
  readonly notHeld?: Done & { readonly reason: NotHeldReason };
  readonly minutes?: Done & Minutes;
  readonly minutesAnswer?: Done & {
    readonly answer: 'confirmed' | 'refused';
    readonly how: MinutesAnswerWay;
    /** Why they are not confirmed. */
    readonly reason?: MinutesRefusalReason;
  };
  readonly copiesGiven?: Done & { readonly copies: number };
  readonly decided?: Done & { readonly outcome: CaseOutcome; readonly together?: Party };
  /** The last decision about each measure. */
  readonly considered: Readonly<Partial<Record<Measure, Done & MeasureDecision>>>;
  readonly breach?: Done & { readonly position: BreachPosition };
  /** The last time that a correction has asked for a position anew. */
  readonly breachQuestioned?: Done & { readonly changedAt: string };
  /** Oldest first. */
  readonly documents: readonly (Done & { readonly kind: DocumentKind; readonly sha256: string })[];
  readonly closed?: Done;
  /** The last correction of what was registered that has come since it was closed; `seen` once the responsible has looked. */
  readonly corrected?: LateCorrection & { readonly at: string; readonly seen?: Done };
  /** The last time that somebody else took it over. */
  readonly handedOver?: Done;
  /** Set when the documents are gone; the case is then closed for good. */
  readonly documentsFate?: LogFate;
  /** Oldest first. */
  readonly reopened: readonly (Done & { readonly reason: ReopenReason })[];
}

export type CaseState = { readonly status: 'none' } | Case;
