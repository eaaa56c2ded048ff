import type { PlanSample } from '../../draw/index.ts';
import type { Branch, PersonId } from '../../organisation/index.ts';
import type { SentWay } from '../../policy/index.ts';
import type { Refused } from '../../result/index.ts';
import type { DateInterval } from '../order/order.ts';

/** Somebody with access who is not in the population, and why. */
export interface Exclusion {
  readonly employeeId: string;
  readonly reason: string;
}

/** One drawn operation or unit with its drawn employees. */
export interface Pick {
  readonly branch: Branch;
  readonly clusterId: string;
  readonly employeeIds: readonly string[];
}

/** What is fixed before the draw: whom it concerns and under which rule. */
export interface PlanCommitted {
  readonly type: 'planCommitted';
  readonly planId: string;
  readonly policyId: string;
  readonly policyVersion: number;
  /** Whoever plans their own units alone (VON, R1177, NPO, LEAN); absent where planners share the plan (FFS). */
  readonly plannedBy?: PersonId;
  /** The units that the plan covers; absent where it covers all. */
  readonly units?: readonly string[];
  /** The period planned, e.g. `2026-Q4`. */
  readonly period: string;
  /** The month reviewed, e.g. `2026-09`. */
  readonly month: string;
  /** How many are drawn of each branch: the rule that the commitment covers. */
  readonly samples: readonly PlanSample[];
  readonly attempt: number;
  /** SHA-256 in hexadecimal; docs/draw.md has the bytes. */
  readonly commitment: string;
  /** SHA-256 of the canonical population, also the name of its file. */
  readonly populationHash: string;
  readonly employees: number;
  readonly exclusions: readonly Exclusion[];
}

export type PlanEvent =
  | PlanCommitted
  | { readonly type: 'planAnswered'; readonly attempt: number; readonly bytes: string }
  | {
      readonly type: 'planDrawn';
      readonly attempt: number;
      readonly nonce: string;
      readonly seed: string;
      readonly picks: readonly Pick[];
    }
  | { readonly type: 'redrawRequested'; readonly attempt: number; readonly reason: string }
  /** Begun, and to have no orders: what was drawn stays in the history. */
  | { readonly type: 'planDiscarded'; readonly reason: string }
  | ({ readonly type: 'ordersPlaced'; readonly orders: readonly PlacedOrder[] } & OrderWishes)
  | {
      readonly type: 'orderReplaced';
      readonly clusterId: string;
      /** The order that was in force until then. */
      readonly replaces: string;
      readonly orderId: string;
      readonly reason: string;
    };

/** What whoever plans says of the orders, where the policy leaves that to them. */
export interface OrderWishes {
  /** The dates that the logs are of, both included (R1177). */
  readonly dates?: DateInterval;
  /** How the logs are wished, where not in Loggkontroll (LEAN). */
  readonly sentAs?: SentWay;
}

export interface PlacedOrder {
  readonly clusterId: string;
  readonly orderId: string;
}

/** An order that is no longer in force, and the one that came directly in its place. */
export interface ReplacedOrder extends PlacedOrder {
  readonly replacedBy: string;
}

export type PlanCommand =
  | ({ readonly type: 'commitPlan' } & Omit<PlanCommitted, 'type' | 'attempt'>)
  /** By the bot: 32 random bytes in hexadecimal, once an attempt. */
  | { readonly type: 'answerPlan'; readonly bytes: string }
  | {
      readonly type: 'drawPlan';
      readonly nonce: string;
      readonly seed: string;
      readonly picks: readonly Pick[];
    }
  | { readonly type: 'requestRedraw'; readonly reason: string }
  | { readonly type: 'discardPlan'; readonly reason: string }
  | ({ readonly type: 'placeOrders'; readonly orders: readonly PlacedOrder[] } & OrderWishes)
  | {
      readonly type: 'replaceOrder';
      readonly clusterId: string;
      /** The rejected order, which must still be the one in force: another page may have replaced it already. */
      readonly replaces: string;
      readonly orderId: string;
      readonly reason: string;
    };

/** One draw, also an abandoned one: nothing is forgotten. */
export interface Attempt {
  readonly attempt: number;
  readonly committed: PlanCommitted;
  readonly committedBy: PersonId;
  readonly committedAt: string;
  readonly bytes?: string;
  readonly drawn?: { readonly nonce: string; readonly seed: string; readonly picks: readonly Pick[] };
  /** Why it was given up; absent for the one in force. */
  readonly redrawReason?: string;
}

export type PlanState =
  | { readonly status: 'none' }
  | {
      readonly status: 'committed' | 'answered' | 'drawn' | 'redraw-requested' | 'discarded' | 'ordered';
      readonly planId: string;
      readonly policyId: string;
      readonly policyVersion: number;
      readonly period: string;
      readonly month: string;
      readonly plannedBy?: PersonId;
      readonly units?: readonly string[];
      readonly dates?: DateInterval;
      readonly sentAs?: SentWay;
      /** Oldest first; the last is in force. */
      readonly attempts: readonly [Attempt, ...Attempt[]];
      /** The orders in force, one a drawn cluster; named here before they are created. */
      readonly orders: readonly PlacedOrder[];
      /** In the order in which they were replaced. */
      readonly replaced: readonly ReplacedOrder[];
    };

/** Why a plan does not accept a command. */
export type PlanRefusal =
  | (Refused & { readonly code: 'plan-not-a-planner' })
  | (Refused & { readonly code: 'plan-only-the-bot-answers' })
  | (Refused & { readonly code: 'plan-missing' })
  | (Refused & { readonly code: 'plan-already-committed' })
  | (Refused & { readonly code: 'plan-awaits-answer' })
  | (Refused & { readonly code: 'plan-already-answered' })
  | (Refused & { readonly code: 'plan-not-committed' })
  | (Refused & { readonly code: 'plan-answer-malformed' })
  | (Refused & { readonly code: 'plan-proof-wrong' })
  | (Refused & { readonly code: 'plan-already-drawn' })
  | (Refused & { readonly code: 'plan-not-drawn' })
  | (Refused & { readonly code: 'plan-already-ordered' })
  | (Refused & { readonly code: 'plan-already-discarded' })
  | (Refused & { readonly code: 'plan-not-ordered' })
  | (Refused & { readonly code: 'plan-reason-missing' })
  | (Refused & { readonly code: 'plan-population-empty' })
  | (Refused & { readonly code: 'plan-orders-differ-from-picks' })
  | (Refused & { readonly code: 'plan-dates-malformed' })
  | (Refused & { readonly code: 'plan-cluster-unknown'; readonly clusterId: string })
  | (Refused & { readonly code: 'plan-order-already-replaced' });
