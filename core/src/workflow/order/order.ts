import type { Branch, PersonId, StandIn } from '../../organisation/index.ts';
import type { BranchRule, SentWay } from '../../policy/index.ts';
import type { Refused } from '../../result/index.ts';

/** A drawn employee whose log is ordered. */
export interface OrderedEmployee {
  readonly employeeId: string;
  readonly name: string;
  readonly personId?: PersonId;
}

/** Days from one ISO date to another, both included. */
export interface DateInterval {
  readonly from: string;
  readonly to: string;
}

/** Who can make somebody a reviewer in the record system (R1177 2.2). */
export type PermissionGiver = NonNullable<
  Extract<BranchRule['order'], { kind: 'taken-out' }>['needs']
>['givenBy'][number];

/** ISO dates by which each step is due. */
export interface OrderDeadlines {
  readonly attestBy: string;
  readonly deliverBy: string;
  /** Only where the log is sent: when whoever gets it is to have said that it has come. */
  readonly receiveBy?: string;
  /** Only where the receiver hands the log over. */
  readonly handOverBy?: string;
  readonly reviewBy: string;
}

/** What an order says; fixed when it is placed, so that a changed policy never touches a running one. */
export interface OrderFacts {
  readonly orderId: string;
  /** For people, e.g. `FFS-2026-Q4-03`. */
  readonly number: string;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly planId: string;
  readonly period: string;
  /** The month the days are drawn from, e.g. `2026-09`. */
  readonly month: string;
  readonly dayCount: number;
  readonly branch: Branch;
  readonly departmentId: string;
  /** The unit whose folder holds the order: for an operation, its first unit. */
  readonly unitId: string;
  readonly clusterId: string;
  readonly clusterName: string;
  readonly employees: readonly OrderedEmployee[];
  readonly orderer: PersonId;
  /** Absent where nobody confirms an order. */
  readonly attestant?: PersonId;
  /** The order comes of a plan that one person makes of their own units: the bot places it. */
  readonly fromOwnPlan?: true;
  /** Whoever draws the days; absent where a log administrator does. */
  readonly daysDrawnBy?: PersonId;
  /** The dates that the log is of, where they are stated and no days are drawn. */
  readonly dates?: DateInterval;
  /** Whether a log administrator checks that the orderer may order, before the log is delivered (LEAN). */
  readonly ordererVerified?: boolean;
  /** Where nothing is ordered: who takes the log out, where, and whether they need a permission for it (R1177, NPO). */
  readonly takenOut?: {
    readonly by: PersonId;
    readonly in: 'record-system' | 'national-log-service';
    readonly needsPermission: boolean;
  };
  /** How the orderer wishes the log; absent where it is delivered in Loggkontroll (LEAN). */
  readonly sentAs?: SentWay;
  /** How else the orderer may wish it, and by when it is then to have come; absent where logs are never sent. */
  readonly sending?: { readonly as: readonly SentWay[]; readonly receiveBy: string };
  readonly receiver: PersonId;
  readonly reviewer: PersonId;
  /** Told when the reviewer is late: the reviewer's manager. */
  readonly reviewersManager: PersonId | undefined;
  /** True where the receiver compiles and hands over to the reviewer (authority). */
  readonly handOver: boolean;
  readonly deadlines: OrderDeadlines;
}

/**
 * Who acts in an order from now on, since somebody in it leads no longer, or is away and has a substitute. What nobody did
 * before, nobody does now.
 */
export interface OrderPeople {
  readonly attestant?: PersonId;
  readonly daysDrawnBy?: PersonId;
  readonly takenOutBy?: PersonId;
  readonly receiver: PersonId;
  readonly reviewer: PersonId;
  readonly reviewersManager: PersonId | undefined;
  /** Where a substitute is among them: who acts for which manager. */
  readonly standIn?: StandIn;
}

/** The file in the log room. `accesses` is the number of log rows delivered. */
export interface DeliveredFile {
  readonly sha256: string;
  readonly accesses: number;
  /** Rows of the export that could not be read; listed in the delivery. */
  readonly rejectedRows: number;
}

/** What became of the log after the review. */
export type LogFate =
  | {
      readonly fate: 'deleted';
      readonly deletedAt: string;
      /** Until when an administrator could still bring it back; absent when it is gone for good. */
      readonly recoverableUntil?: string;
    }
  | { readonly fate: 'held'; readonly heldBy: string }
  | { readonly fate: 'kept'; readonly because: 'remark' };

export type OrderEvent =
  | ({ readonly type: 'orderPlaced' } & OrderFacts)
  | { readonly type: 'orderAttested' }
  | { readonly type: 'orderRejected'; readonly reason: string }
  | { readonly type: 'ordererVerified' }
  | { readonly type: 'permissionConfirmed'; readonly givenBy: PermissionGiver }
  | { readonly type: 'logRoomOpened'; readonly logRoom: string }
  | { readonly type: 'daysCommitted'; readonly commitment: string }
  | { readonly type: 'daysAnswered'; readonly bytes: string }
  | {
      readonly type: 'daysDrawn';
      readonly nonce: string;
      readonly seed: string;
      readonly days: readonly string[];
    }
  | { readonly type: 'daysRedrawRequested'; readonly reason: string }
  | { readonly type: 'logDelivered'; readonly file: DeliveredFile }
  | { readonly type: 'wishChanged'; readonly sentAs?: SentWay }
  | { readonly type: 'logSent' }
  | { readonly type: 'receiptConfirmed' }
  | { readonly type: 'logNotReceived' }
  | { readonly type: 'logHandedOver' }
  | { readonly type: 'destructionAsked'; readonly by: string }
  | { readonly type: 'logDestroyed'; readonly on: string }
  | { readonly type: 'logFateRecorded'; readonly fate: LogFate }
  | { readonly type: 'replacementRecorded'; readonly replacedBy: string }
  | ({ readonly type: 'orderPassedOn' } & OrderPeople);

export type OrderCommand =
  | ({ readonly type: 'placeOrder' } & OrderFacts)
  | { readonly type: 'attest' }
  /** By the attestant, or by a log administrator who finds that the orderer may not order. */
  | { readonly type: 'reject'; readonly reason: string }
  /** By a log administrator: the orderer may order (LEAN). */
  | { readonly type: 'verifyOrderer' }
  /** By whoever takes the log out: they have the roles that it takes, and from whom (R1177). */
  | { readonly type: 'confirmPermission'; readonly givenBy: PermissionGiver }
  /** By the bot: the GUID of the order's folder in the Vault. */
  | { readonly type: 'openLogRoom'; readonly logRoom: string }
  | { readonly type: 'commitDays'; readonly commitment: string }
  /** By the bot: 32 random bytes in hexadecimal. */
  | { readonly type: 'answerDays'; readonly bytes: string }
  | {
      readonly type: 'drawDays';
      readonly nonce: string;
      readonly seed: string;
      /** ISO dates. */
      readonly days: readonly string[];
    }
  | { readonly type: 'requestDaysRedraw'; readonly reason: string }
  | { readonly type: 'deliverLog'; readonly file: DeliveredFile }
  /** By the orderer, until the log is on its way: how they wish it; absent for in Loggkontroll (LEAN). */
  | { readonly type: 'changeWish'; readonly sentAs?: SentWay }
  /** By a log administrator: the log is on its way (LEAN). `as`: how, where the wish may have changed meanwhile. */
  | { readonly type: 'sendLog'; readonly as?: SentWay }
  /** By whoever the log is sent to: it has come. */
  | { readonly type: 'confirmReceipt' }
  /** By whoever the log is sent to: it has not come, and is to be sent again. */
  | { readonly type: 'reportNotReceived' }
  | { readonly type: 'handOver' }
  /** By the bot, once the review of a log that was sent is registered without remark: an ISO date. */
  | { readonly type: 'askForDestruction'; readonly by: string }
  /** By the reviewer, of a log that was sent: on which ISO date nothing of it was left. */
  | { readonly type: 'stateDestroyed'; readonly on: string }
  /** By the bot, after the review is registered. */
  | { readonly type: 'recordLogFate'; readonly fate: LogFate }
  /** By the bot, when a rejected order has been placed again: the order directly after it. */
  | { readonly type: 'recordReplacement'; readonly replacedBy: string }
  /** By the bot, when the registers say that somebody else acts now. */
  | ({ readonly type: 'passOrderOn' } & OrderPeople);

/** A day draw, also an abandoned one. */
export interface DayDraw {
  readonly commitment: string;
  readonly committedBy: PersonId;
  readonly committedAt: string;
  readonly bytes?: string;
  readonly nonce?: string;
  readonly seed?: string;
  readonly days?: readonly string[];
  readonly redrawReason?: string;
}

/**
 * placed → attested → days-committed → days-answered → days-drawn → delivered → at-reviewer → completed.
 * `delivered` only where the receiver hands over; otherwise delivery brings it straight to the reviewer. Where nobody
 * confirms, an order begins as `attested`; where its dates are stated, as `days-drawn`. A log that is sent is `to-be-sent`
 * instead of `days-drawn`, `sent` until it has come, and `to-be-destroyed` once it is reviewed without remark, until the reviewer says that nothing is left of it.
 */
export type OrderStatus =
  | 'placed'
  | 'rejected'
  | 'attested'
  | 'days-committed'
  | 'days-answered'
  | 'days-drawn'
  | 'to-be-sent'
  | 'sent'
  | 'delivered'
  | 'at-reviewer'
  | 'to-be-destroyed'
  | 'completed';

export interface Answer {
  readonly by: PersonId;
  readonly at: string;
}

export interface Order extends OrderFacts {
  readonly status: OrderStatus;
  readonly attested?: Answer;
  readonly rejected?: Answer & { readonly reason: string };
  /** When a log administrator found that the orderer may order. */
  readonly ordererCleared?: Answer;
  readonly permission?: Answer & { readonly givenBy: PermissionGiver };
  /** The order placed instead of this rejected one, once the bot has recorded it; until then the plan alone knows. */
  readonly replacedBy?: string;
  readonly logRoom?: string;
  /** Oldest first; the last is in force. */
  readonly dayDraws: readonly DayDraw[];
  readonly days?: readonly string[];
  readonly delivered?: Answer & { readonly file: DeliveredFile };
  /** When the log was last sent; absent when it has to be sent again. */
  readonly sent?: Answer;
  readonly received?: Answer;
  /** How many times it was sent and did not come; absent where it always has. */
  readonly timesNotReceived?: number;
  readonly handedOver?: Answer;
  /** ISO date by which the reviewer is to destroy a log that was sent. */
  readonly destroyBy?: string;
  /** Of a log that was sent: on which ISO date nothing of it was left. */
  readonly destroyed?: Answer & { readonly on: string };
  readonly logFate?: LogFate;
  /** Those to whom something in it has passed, each as often as it has; absent where nothing has. */
  readonly passedTo?: readonly PersonId[];
  /** Where a substitute acts in it. */
  readonly standIn?: StandIn;
}

export type OrderState = { readonly status: 'none' } | Order;

/** Why an order does not accept a command. Answers name when, and by whom as a PersonId, never a reviewed employee. */
export type OrderRefusal =
  | (Refused & { readonly code: 'order-missing' })
  | (Refused & { readonly code: 'order-already-placed' })
  | (Refused & { readonly code: 'order-without-employees' })
  | (Refused & { readonly code: 'order-not-a-planner' })
  | (Refused & { readonly code: 'order-not-the-attestant' })
  | (Refused & { readonly code: 'order-includes-yourself' })
  | (Refused & { readonly code: 'order-already-attested'; readonly by: PersonId; readonly at: string })
  | (Refused & { readonly code: 'order-already-rejected'; readonly by: PersonId; readonly at: string })
  | (Refused & { readonly code: 'order-reason-missing' })
  | (Refused & { readonly code: 'order-not-attested' })
  | (Refused & { readonly code: 'order-not-yours' })
  | (Refused & { readonly code: 'order-orderer-not-verified' })
  | (Refused & { readonly code: 'order-orderer-already-verified' })
  | (Refused & { readonly code: 'order-permission-not-confirmed' })
  | (Refused & { readonly code: 'order-permission-already-confirmed' })
  | (Refused & { readonly code: 'order-needs-no-permission' })
  | (Refused & { readonly code: 'order-days-not-to-be-drawn' })
  | (Refused & { readonly code: 'order-not-a-log-administrator' })
  | (Refused & { readonly code: 'order-only-the-bot' })
  | (Refused & { readonly code: 'order-room-already-open' })
  | (Refused & { readonly code: 'order-room-not-open' })
  | (Refused & { readonly code: 'order-days-already-committed' })
  | (Refused & { readonly code: 'order-days-not-committed' })
  | (Refused & { readonly code: 'order-days-not-answered' })
  | (Refused & { readonly code: 'order-days-already-answered' })
  | (Refused & { readonly code: 'order-days-answer-malformed' })
  | (Refused & { readonly code: 'order-days-not-yours' })
  | (Refused & { readonly code: 'order-days-proof-wrong' })
  | (Refused & { readonly code: 'order-days-already-drawn' })
  | (Refused & { readonly code: 'order-days-not-drawn' })
  | (Refused & { readonly code: 'order-already-delivered' })
  | (Refused & { readonly code: 'order-not-delivered' })
  | (Refused & { readonly code: 'order-not-the-receiver' })
  | (Refused & { readonly code: 'order-needs-no-hand-over' })
  | (Refused & { readonly code: 'order-already-handed-over' })
  | (Refused & { readonly code: 'order-to-be-sent' })
  | (Refused & { readonly code: 'order-not-to-be-sent' })
  | (Refused & { readonly code: 'order-not-the-orderer' })
  | (Refused & { readonly code: 'order-way-not-offered' })
  | (Refused & { readonly code: 'order-wish-unchanged' })
  | (Refused & { readonly code: 'order-wish-changed' })
  | (Refused & { readonly code: 'order-not-the-addressee' })
  | (Refused & { readonly code: 'order-already-sent' })
  | (Refused & { readonly code: 'order-not-sent' })
  | (Refused & { readonly code: 'order-already-received' })
  | (Refused & { readonly code: 'order-not-the-reviewer' })
  | (Refused & { readonly code: 'order-not-to-be-destroyed' })
  | (Refused & { readonly code: 'order-destruction-already-asked' })
  | (Refused & { readonly code: 'order-date-malformed' })
  | (Refused & { readonly code: 'order-destroyed-in-future' })
  | (Refused & { readonly code: 'order-destroyed-before-received' })
  | (Refused & { readonly code: 'order-completed' })
  | (Refused & { readonly code: 'order-not-rejected' })
  | (Refused & { readonly code: 'order-already-replaced' })
  | (Refused & { readonly code: 'order-already-theirs' });
