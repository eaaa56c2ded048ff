import type { Branch, PersonId } from '../../organisation/index.ts';
import type { AuthorisationRules, AuthorisationStep } from '../../policy/index.ts';
import type { LogFate } from '../order/order.ts';
import type {
  AccessOutcome,
  AuthorisationOccasion,
  AuthorisationScope,
  AuthorisationWithdrawalReason,
} from './codes.ts';

/** Who does a step: a PersonId, `role:planner` for whoever of the planners takes it, or `role:bot`. */
export type AuthorisationDoer = string;

/** The people of a review. */
export interface AuthorisationPeople {
  /**
   * Takes the list out of the record system; whoever decides, where they have it before them there; the bot, where there is
   * nothing to take out (a single order).
   */
  readonly lister: AuthorisationDoer;
  readonly decider: PersonId;
  /** Decides of the decider's own access. */
  readonly ownDecider: AuthorisationDoer;
  /** Carries out in the record system what is decided. */
  readonly carrier: AuthorisationDoer;
  /** Writes the protocol and signs it into the register. */
  readonly controller: AuthorisationDoer;
}

/**
 * What an authorisation review says; fixed when it is opened. It holds nobody's name or account: the list and the answers
 * to it are files in its room in the Vault, which the record names by their hash.
 */
export interface AuthorisationFacts extends AuthorisationPeople {
  readonly authorisationId: string;
  /** For people. */
  readonly number: string;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly scope: AuthorisationScope;
  readonly occasion: AuthorisationOccasion;
  readonly branch: Branch;
  readonly departmentId: string;
  readonly unitId: string;
  /** ISO dates: when it was opened, and when it is to be finished. */
  readonly openedOn: string;
  readonly doneBy: string;
  /** ISO instant of the act in which it was opened, shared by all that were opened in it; absent where it was not said. */
  readonly openedAt?: string;
  readonly rules: AuthorisationRules;
  /** ISO dates by which each step is due. */
  readonly deadlines: Readonly<Record<AuthorisationStep, string>>;
}

/** The list that is gone through. */
export interface SentList {
  /** Of its file in the room. */
  readonly sha256: string;
  /** ISO date on which it was taken out of the record system. */
  readonly takenOn: string;
  /** How many accounts it names; absent where that would be about one person. */
  readonly accounts?: number;
}

/** What is beside the list: how its rows stand to the last list and to the employee register, and which are the decider's own. */
export interface PreparedFacts {
  readonly listSha256: string;
  /** Of its file in the room. */
  readonly sha256: string;
  /** Whether the decider's own access is in the list. */
  readonly ownAccess: boolean;
}

/** The answer of whoever decides: about everybody but themselves. */
export interface GivenAnswer {
  readonly listSha256: string;
  /** Of its file in the room. */
  readonly sha256: string;
  readonly outcome: AccessOutcome;
}

/** A flaw in secrecy, as it has been assessed. Days are ISO dates. */
export interface FlawAssessment {
  /** When the deviation was reported, where the policy wants it to be. */
  readonly deviationOn?: string;
  readonly position:
    | { readonly kind: 'no-breach' }
    /** `persons`: those whose data were exposed. */
    | { readonly kind: 'breach'; readonly reportedOn: string; readonly persons: number };
}

export type AuthorisationEvent =
  | ({ readonly type: 'authorisationOpened' } & AuthorisationFacts)
  | { readonly type: 'accessRoomOpened'; readonly room: string }
  | { readonly type: 'accessListSent'; readonly list: SentList }
  | { readonly type: 'accessFactsPrepared'; readonly facts: PreparedFacts }
  /** Gone through in the record system, and put right there (R1177). */
  | { readonly type: 'accessGoneThrough'; readonly on: string; readonly outcome: AccessOutcome }
  | { readonly type: 'accessAnswered'; readonly answer: GivenAnswer }
  | {
      readonly type: 'ownAccessAnswered';
      readonly answer: Pick<GivenAnswer, 'listSha256' | 'sha256'>;
    }
  | { readonly type: 'accessCarriedOut'; readonly on: string; readonly listSha256: string }
  | { readonly type: 'secrecyFlawFound'; readonly on: string }
  | { readonly type: 'secrecyFlawAssessed'; readonly assessment: FlawAssessment }
  | ({ readonly type: 'authorisationPassedOn' } & AuthorisationPeople)
  | { readonly type: 'authorisationWithdrawn'; readonly reason: AuthorisationWithdrawalReason }
  | { readonly type: 'authorisationClosed' }
  | { readonly type: 'accessFateRecorded'; readonly fate: LogFate };

type As<Event extends AuthorisationEvent['type'], Command extends string> = {
  readonly type: Command;
} & Omit<Extract<AuthorisationEvent, { type: Event }>, 'type'>;

export type AuthorisationCommand =
  /** By the bot or a planner; by a planner alone where it is about protected persons; by the decider where they saw the need. */
  | As<'authorisationOpened', 'openAuthorisation'>
  /** The bot's. */
  | As<'accessRoomOpened', 'openAccessRoom'>
  /** The list is in the room. May be sent again until something is carried out. */
  | As<'accessListSent', 'sendAccessList'>
  /** The bot's, which alone may read the last list and the employee register; then whoever decides is asked. */
  | As<'accessFactsPrepared', 'prepareAccessFacts'>
  | As<'accessGoneThrough', 'goThroughAccess'>
  /** May be answered again until it is carried out or, where there is nothing to carry out, closed. */
  | As<'accessAnswered', 'answerAccess'>
  | As<'ownAccessAnswered', 'answerOwnAccess'>
  | As<'accessCarriedOut', 'carryOutAccess'>
  /** By anybody of the review. */
  | As<'secrecyFlawFound', 'reportSecrecyFlaw'>
  | As<'secrecyFlawAssessed', 'assessSecrecyFlaw'>
  /** By the bot or the controller. */
  | As<'authorisationPassedOn', 'passOnAuthorisation'>
  | As<'authorisationWithdrawn', 'withdrawAuthorisation'>
  /** The protocol is whole, and signed into the register. */
  | As<'authorisationClosed', 'closeAuthorisation'>
  /** The bot's: what became of the room. */
  | As<'accessFateRecorded', 'recordAccessFate'>;

/**
 * opened → listed → answered → settled → closed; `answered` only where something is to be carried out. Where the list is
 * gone through in the record system: opened → settled → closed. A single order is closed when it is carried out.
 */
export type AuthorisationStatus = 'opened' | 'listed' | 'answered' | 'settled' | 'closed' | 'withdrawn';

interface Done {
  readonly by: PersonId;
  readonly at: string;
}

export interface Authorisation extends AuthorisationFacts {
  readonly status: AuthorisationStatus;
  readonly room?: string;
  readonly listed?: Done & { readonly list: SentList };
  readonly prepared?: Done & { readonly facts: PreparedFacts };
  readonly goneThrough?: Done & { readonly on: string; readonly outcome: AccessOutcome };
  readonly answered?: Done & { readonly answer: GivenAnswer };
  readonly ownAnswered?: Done & { readonly answer: Pick<GivenAnswer, 'listSha256' | 'sha256'> };
  readonly carriedOut?: Done & { readonly on: string };
  readonly flaw?: Done & {
    readonly on: string;
    readonly assessed?: Done & { readonly assessment: FlawAssessment };
  };
  readonly withdrawn?: Done & { readonly reason: AuthorisationWithdrawalReason };
  readonly closed?: Done;
  readonly fate?: LogFate;
}

export type AuthorisationState = { readonly status: 'none' } | Authorisation;
