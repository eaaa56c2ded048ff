import type { Branch, PersonId } from '../../organisation/index.ts';
import type { Party, Supplement, TargetedAbout, TargetedReason } from '../../policy/index.ts';
import type { Answer, DeliveredFile, LogFate } from '../order/order.ts';
import type {
  ProviderAsker,
  ProviderProof,
  RejectionReason,
  ShownIdentity,
  SubjectQuestion,
  TargetedPart,
  WithdrawalReason,
} from './codes.ts';

/** What is done, one after another; each record has those that its policy wants. */
export type TargetedStep =
  | 'decide'
  | 'order'
  | 'attest'
  | 'take-on'
  | 'give-subject'
  | 'verify-orderer'
  | 'deliver'
  | 'hand-over'
  | 'hand-over-in-person';

/** A step of a record, and the ISO date by which it is due. */
export interface TargetedStepFact {
  readonly step: TargetedStep;
  readonly dueOn: string;
}

/** Who reads the log: somebody here, or a private provider who fetches it in person and documents the review (T3). */
export type TargetedReading =
  | { readonly by: 'reviewer'; readonly receiver: PersonId; readonly reviewer: PersonId }
  /**
   * `providerId` is of the policy's list, so that no name is typed. `asked`: who asked for it in writing, and by what it
   * was seen that they may; absent in records from before it was noted.
   */
  | {
      readonly by: 'private-provider';
      readonly providerId: string;
      readonly asked?: { readonly by: ProviderAsker; readonly proof: ProviderProof } | undefined;
    };

/**
 * What a targeted review says; fixed when it is requested, so that a changed policy never touches a running one. It says
 * nothing of whom or what it is about, and holds no free text. Sources: T1–T4, FFS 7.
 */
export interface TargetedFacts {
  readonly targetedId: string;
  /** For people, e.g. `FFS-R-2026-1F3A9C02`. */
  readonly number: string;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly branch: Branch;
  readonly departmentId: string;
  /** Of a private provider both are `provider-` and its id: its operation is no unit of the organisation's. */
  readonly unitId: string;
  readonly reason: TargetedReason;
  readonly about: TargetedAbout;
  /** P13, where the reason is suspicion. */
  readonly haste: 'immediately' | 'promptly' | undefined;
  readonly requester: PersonId;
  /** What the requester is in this: `unit-manager`, or `log-administrator` for a private provider. */
  readonly requestedAs: Party;
  /** May appoint others; told when the requester is late. */
  readonly requestersManager: PersonId | undefined;
  /** The requester, where they may decide themselves. */
  readonly decider: PersonId | undefined;
  /** Whoever orders the log; undefined where any planner does, or where nothing is ordered. */
  readonly orderer: PersonId | undefined;
  /** Where the receiver takes the log out; undefined where a log administrator does. */
  readonly takenOutIn: 'record-system' | 'national-log-service' | undefined;
  readonly attestant: PersonId | undefined;
  readonly ownRequestAllowed: boolean;
  readonly ownOrderAllowed: boolean;
  /** Says whom or what it is about, to the one who takes the log out and nobody else. */
  readonly giver: PersonId;
  readonly reading: TargetedReading;
  /** What may be asked for after the delivery (LEAN). */
  readonly supplements: readonly Supplement[];
  readonly told: readonly {
    readonly personId: PersonId;
    readonly when: 'requested' | 'decided' | 'reviewed';
  }[];
  readonly steps: readonly TargetedStepFact[];
  /** ISO date. */
  readonly reviewBy: string;
}

export type TargetedEvent =
  | ({ readonly type: 'targetedRequested' } & TargetedFacts)
  | { readonly type: 'targetedDecided' }
  | { readonly type: 'targetedOrdered' }
  | { readonly type: 'targetedAttested' }
  | { readonly type: 'targetedRejected'; readonly reason: RejectionReason }
  | { readonly type: 'targetedTakenOn'; readonly administrator: PersonId }
  | { readonly type: 'ordererVerified' }
  | { readonly type: 'subjectRoomOpened'; readonly subjectRoom: string }
  | { readonly type: 'logRoomOpened'; readonly logRoom: string }
  | { readonly type: 'subjectGiven'; readonly subjectSha256: string }
  | { readonly type: 'subjectAskedAgain'; readonly questions: readonly SubjectQuestion[] }
  | { readonly type: 'logDelivered'; readonly file: DeliveredFile }
  | { readonly type: 'logHandedOver' }
  | { readonly type: 'logHandedOverInPerson'; readonly identityShown: ShownIdentity; readonly on: string }
  | { readonly type: 'supplementAsked'; readonly supplement: Supplement; readonly dueOn: string }
  | { readonly type: 'supplementAdded'; readonly supplement: Supplement; readonly sha256: string }
  | { readonly type: 'anotherAsked'; readonly parts: readonly TargetedPart[] }
  | { readonly type: 'personAppointed'; readonly part: TargetedPart; readonly personId: PersonId }
  | { readonly type: 'targetedWithdrawn'; readonly reason: WithdrawalReason }
  | { readonly type: 'logFateRecorded'; readonly fate: LogFate }
  | { readonly type: 'subjectFateRecorded'; readonly fate: LogFate };

export type TargetedCommand =
  | ({ readonly type: 'requestTargeted' } & TargetedFacts)
  | { readonly type: 'decide' }
  | { readonly type: 'placeOrder' }
  | { readonly type: 'attest' }
  /** By whoever is to decide, order, attest or check the orderer, instead of doing it. */
  | { readonly type: 'reject'; readonly reason: RejectionReason }
  /** By a log administrator, for themselves or a colleague; poses the four questions where they are not answered yet. */
  | { readonly type: 'takeOn'; readonly administrator: PersonId }
  | { readonly type: 'verifyOrderer' }
  /** By the bot: the GUID of the folder that the giver and whoever takes the log out can read. */
  | { readonly type: 'openSubjectRoom'; readonly subjectRoom: string }
  /** By the bot: the GUID of the log's folder. */
  | { readonly type: 'openLogRoom'; readonly logRoom: string }
  /** SHA-256 of the file in the subject room. Given anew to correct it. */
  | { readonly type: 'giveSubject'; readonly subjectSha256: string }
  /** By whoever takes the log out: these answers are not enough. */
  | { readonly type: 'askSubjectAgain'; readonly questions: readonly SubjectQuestion[] }
  | { readonly type: 'deliverLog'; readonly file: DeliveredFile }
  | { readonly type: 'handOver' }
  /** By the administrator: when (ISO date), and how whoever fetched the log showed who they are. */
  | { readonly type: 'handOverInPerson'; readonly identityShown: ShownIdentity; readonly on: string }
  | { readonly type: 'askSupplement'; readonly supplement: Supplement; readonly dueOn: string }
  | { readonly type: 'addSupplement'; readonly supplement: Supplement; readonly sha256: string }
  /**
   * Somebody else is wanted in these places: because whoever stands there is absent, or is whom it is about. Which, is
   * never said, and everybody in the record may ask, so that nobody can conclude it from the record.
   */
  | { readonly type: 'askForAnother'; readonly parts: readonly TargetedPart[] }
  | { readonly type: 'appoint'; readonly part: TargetedPart; readonly personId: PersonId }
  | { readonly type: 'withdraw'; readonly reason: WithdrawalReason }
  /** By the bot, after the review is registered, the log fetched, or the request turned down. */
  | { readonly type: 'recordLogFate'; readonly fate: LogFate }
  | { readonly type: 'recordSubjectFate'; readonly fate: LogFate };

/** Something more that the reviewer asked of the log administrator. */
export interface AskedSupplement {
  readonly supplement: Supplement;
  readonly dueOn: string;
  readonly asked: Answer;
  readonly added?: Answer & { readonly sha256: string };
}

/**
 * open, step by step → at-reviewer (the log is with whoever reads it) or with-provider → completed, when it is recorded
 * what became of log and subject; or rejected, or withdrawn.
 */
export type TargetedStatus =
  'open' | 'rejected' | 'withdrawn' | 'at-reviewer' | 'with-provider' | 'completed';

export interface Targeted extends TargetedFacts {
  readonly status: TargetedStatus;
  readonly requested: Answer;
  /** The steps that are done, by whom and when. */
  readonly done: Readonly<Partial<Record<TargetedStep, Answer>>>;
  readonly administrator?: PersonId;
  readonly subjectRoom?: string;
  readonly logRoom?: string;
  readonly subjectSha256?: string;
  /** What was not answered well enough, until the subject is given anew. */
  readonly askedAgain: readonly SubjectQuestion[];
  readonly delivered?: Answer & { readonly file: DeliveredFile };
  readonly handedOverInPerson?: Answer & { readonly identityShown: ShownIdentity; readonly on: string };
  readonly asked: readonly AskedSupplement[];
  /** Places that wait for somebody else. */
  readonly wanted: readonly TargetedPart[];
  /** Who no longer stands in a place, and may not come back to it. */
  readonly stoodBack: readonly { readonly part: TargetedPart; readonly personId: PersonId }[];
  readonly rejected?: Answer & { readonly reason: RejectionReason };
  readonly withdrawn?: Answer & { readonly reason: WithdrawalReason };
  readonly logFate?: LogFate;
  readonly subjectFate?: LogFate;
}

export type TargetedState = { readonly status: 'none' } | Targeted;
