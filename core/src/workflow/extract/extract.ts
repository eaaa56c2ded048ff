import type { PersonId } from '../../organisation/index.ts';
import type { LogFate } from '../order/order.ts';
import type { ClientExtractRules, ExtractStep, ExtractWay, StaffNaming } from '../../policy/index.ts';
import type {
  AuthorityGround,
  IdentityWay,
  MaskReason,
  ReleaseRefusalReason,
  ExtractWithdrawalReason,
} from './codes.ts';

/**
 * What a client extract says; fixed when it is requested. It holds nothing of the client, and no words: who asks, for
 * which period and selection, and where to send it stand in its room in the Vault, which the bot opens and names.
 */
export interface ExtractFacts {
  readonly extractId: string;
  /** For people. */
  readonly number: string;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly departmentId: string;
  readonly unitId: string;
  /** ISO date. */
  readonly requestedOn: string;
  readonly requestedBy: 'client' | 'representative';
  /** Has received the request, hands over and notes. */
  readonly handler: PersonId;
  readonly handlersManager: PersonId | undefined;
  readonly assessor: PersonId;
  readonly orderer: PersonId;
  readonly rules: ClientExtractRules;
  /** ISO dates by which each step is due. */
  readonly deadlines: Readonly<Record<ExtractStep, string>>;
}

/** Whether the log can be released, and how staff are told of in it. */
export type ReleaseDecision =
  | { readonly kind: 'released'; readonly staff: StaffNaming }
  | {
      readonly kind: 'released-with-masks';
      readonly staff: StaffNaming;
      readonly reasons: readonly MaskReason[];
      /** The file in the room that says which employees are masked; absent where none is masked alone. */
      readonly masksSha256?: string;
    }
  | { readonly kind: 'refused'; readonly reasons: readonly ReleaseRefusalReason[] };

/** The log that was taken out. */
export interface ExtractedLog {
  readonly sha256: string;
  readonly accesses: number;
}

/** What came of the review of an extract's log (VON, LEAN). */
export interface ExtractControl {
  /** ISO date. */
  readonly finishedOn: string;
  readonly outcome: 'no-remark' | 'remark';
}

/** Days are ISO dates. `identity`: how it was checked when something is handed over in person. */
export interface ExtractHandOver {
  readonly way: ExtractWay;
  readonly on: string;
  readonly documentSha256: string;
  readonly identity?: IdentityWay;
}

/** An inquiry that an extract gave cause to. */
export interface StartedInquiry {
  readonly kind: 'targeted' | 'case';
  readonly recordId: string;
}

export type ExtractEvent =
  | ({ readonly type: 'extractRequested' } & ExtractFacts)
  | { readonly type: 'extractSubjectRoomOpened'; readonly subjectRoom: string }
  /** The file in the room that says who asks, about whom and for which period. */
  | { readonly type: 'extractClientGiven'; readonly subjectSha256: string }
  | { readonly type: 'identityShown'; readonly how: IdentityWay; readonly on: string }
  | { readonly type: 'authorityShown'; readonly ground: AuthorityGround; readonly on: string }
  | { readonly type: 'extractAssessed'; readonly decision: ReleaseDecision }
  | { readonly type: 'extractOrdered' }
  | { readonly type: 'extractTakenOn'; readonly administrator: PersonId }
  | { readonly type: 'extractLogRoomOpened'; readonly logRoom: string }
  | {
      readonly type: 'extractDelivered';
      readonly log: ExtractedLog;
      /** That the log administrator has found that the orderer may order it. */
      readonly ordererVerified: boolean;
      /** Who reviews the log in the assessor's stead, who stands in it (S3). Absent: the assessor, or nobody. */
      readonly reviewer?: PersonId;
    }
  /** Whoever is to review the log now that it has another assessor: they, or somebody above them. Why, is never said. */
  | { readonly type: 'extractReviewerNamed'; readonly reviewer: PersonId }
  | ({ readonly type: 'extractControlled' } & ExtractControl)
  | { readonly type: 'extractDocumentMade'; readonly sha256: string }
  | ({ readonly type: 'extractHandedOver' } & ExtractHandOver)
  | { readonly type: 'receiptRecorded'; readonly on: string }
  | { readonly type: 'extractReturned'; readonly on: string }
  | { readonly type: 'extractNoted'; readonly what: 'request' | 'hand-over'; readonly on: string }
  | ({ readonly type: 'inquiryStarted' } & StartedInquiry)
  | ({ readonly type: 'extractPassedOn' } & Pick<
      ExtractFacts,
      'handler' | 'handlersManager' | 'assessor' | 'orderer'
    >)
  | { readonly type: 'extractWithdrawn'; readonly reason: ExtractWithdrawalReason }
  | { readonly type: 'extractClosed' }
  | { readonly type: 'extractFateRecorded'; readonly of: 'subject' | 'log'; readonly fate: LogFate };

type As<Event extends ExtractEvent['type'], Command extends string> = {
  readonly type: Command;
} & Omit<Extract<ExtractEvent, { type: Event }>, 'type'>;

export type ExtractCommand =
  | As<'extractRequested', 'requestExtract'>
  /** The bot's; rooms are named by it alone, so that nobody is let in to another record's. */
  | As<'extractSubjectRoomOpened', 'openSubjectRoom'>
  /** May be given again until the log is delivered. */
  | As<'extractClientGiven', 'giveClient'>
  | As<'identityShown', 'showIdentity'>
  | As<'authorityShown', 'showAuthority'>
  /** May be assessed again until it is handed over: one has to see the log to know what to mask. */
  | As<'extractAssessed', 'assessExtract'>
  /** May be ordered again until it is handed over, also where the orderer takes it out; not once it has a remark. */
  | As<'extractOrdered', 'orderExtract'>
  /** By the one who will take the log out, also instead of a colleague. */
  | As<'extractTakenOn', 'takeOnExtract'>
  /** The bot's. */
  | As<'extractLogRoomOpened', 'openLogRoom'>
  /** By the log administrator, or by the orderer where the log is taken out. */
  | As<'extractDelivered', 'deliverExtract'>
  /** The bot's, which alone looks up who stands in a log that passes to another assessor. */
  | As<'extractReviewerNamed', 'nameExtractReviewer'>
  /** The bot's, once the review of the log is registered. */
  | As<'extractControlled', 'controlExtract'>
  /** The readable extract, or the decision in writing that nothing is released. */
  | As<'extractDocumentMade', 'makeExtractDocument'>
  | As<'extractHandedOver', 'handOverExtract'>
  | As<'receiptRecorded', 'recordReceipt'>
  /** The mail has come back. */
  | As<'extractReturned', 'recordReturn'>
  | As<'extractNoted', 'noteExtract'>
  | As<'inquiryStarted', 'startInquiry'>
  | As<'extractPassedOn', 'passOnExtract'>
  | As<'extractWithdrawn', 'withdrawExtract'>
  | As<'extractClosed', 'closeExtract'>
  /** The bot's: what became of a room once the extract was over. */
  | As<'extractFateRecorded', 'recordExtractFate'>;

/**
 * requested → assessed → ordered → delivered → readable → handed-over → closed; `ordered` only where a log administrator
 * delivers. Where nothing is released: requested → assessed → readable (the decision in writing) → handed-over → closed.
 */
export type ExtractStatus =
  'requested' | 'assessed' | 'ordered' | 'delivered' | 'readable' | 'handed-over' | 'closed' | 'withdrawn';

interface Done {
  readonly by: PersonId;
  readonly at: string;
}

export interface ClientExtract extends ExtractFacts {
  readonly status: ExtractStatus;
  readonly subjectRoom?: string;
  readonly subjectSha256?: string;
  readonly logRoom?: string;
  readonly identity?: Done & { readonly how: IdentityWay; readonly on: string };
  readonly authority?: Done & { readonly ground: AuthorityGround; readonly on: string };
  readonly assessed?: Done & { readonly decision: ReleaseDecision };
  readonly ordered?: Done;
  /** The log administrator who takes the log out. */
  readonly administrator?: PersonId;
  readonly delivered?: Done & {
    readonly log: ExtractedLog;
    readonly reviewer?: PersonId;
    /** It has passed to another assessor, and the bot has not said yet who reviews it. */
    readonly awaitsReviewer?: true;
  };
  readonly controlled?: Done & ExtractControl;
  readonly document?: Done & { readonly sha256: string };
  /** The last one; those that came back stand in `returned`. */
  readonly handedOver?: Done & ExtractHandOver;
  readonly receipt?: Done & { readonly on: string };
  /** Oldest first. */
  readonly returned: readonly (Done & { readonly on: string })[];
  readonly noted: Readonly<Partial<Record<'request' | 'hand-over', Done & { readonly on: string }>>>;
  readonly inquiry?: Done & StartedInquiry;
  readonly withdrawn?: Done & { readonly reason: ExtractWithdrawalReason };
  readonly closed?: Done;
  readonly subjectFate?: LogFate;
  readonly logFate?: LogFate;
}

export type ExtractState = { readonly status: 'none' } | ClientExtract;
