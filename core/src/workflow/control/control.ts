import type { Branch, PersonId } from '../../organisation/index.ts';
import type { Refused } from '../../result/index.ts';
import type { ReviewResult } from '../review/review.ts';

/** What kind of control a row of the internal-control register is. */
export type ControlKind = 'systematic-review' | 'targeted-review' | 'extract-review' | 'authorisation-review';

export interface ControlFacts {
  readonly controlId: string;
  readonly kind: ControlKind;
  readonly policyId: string;
  /** Calendar year, e.g. 2026. */
  readonly year: number;
  readonly period: string;
  readonly branch: Branch;
  readonly departmentId: string;
  /** Empty for a deviation that stands for all units of the branch in the department. */
  readonly unitId: string;
  /** The operation or unit in words, or the department where it stands for all its units. */
  readonly clusterName: string;
  /** The order it is expected from; absent for a control registered by hand. */
  readonly orderId?: string;
  /** ISO date by which it is to be done. */
  readonly dueOn: string;
}

export interface ControlDone {
  readonly registrationId: string;
  readonly reviewer: PersonId;
  readonly result: ReviewResult;
}

export type ControlEvent =
  | ({ readonly type: 'controlExpected' } & ControlFacts)
  | ({ readonly type: 'controlDone' } & ControlDone)
  | ({ readonly type: 'controlCorrected'; readonly reason: string } & ControlDone)
  | { readonly type: 'deviationStated'; readonly reason: string }
  | ({ readonly type: 'controlForgone'; readonly reason: string } & ControlFacts)
  | { readonly type: 'controlWithdrawn'; readonly replacedBy: string };

export type ControlCommand =
  /** By the bot. */
  | ({ readonly type: 'expectControl' } & ControlFacts)
  /** By the bot, from a registration. */
  | ({ readonly type: 'completeControl' } & ControlDone)
  /** By the bot, from a corrected registration. */
  | ({ readonly type: 'correctControl'; readonly reason: string } & ControlDone)
  /** By a planner or department head, in place of a control that will not be done. */
  | { readonly type: 'stateDeviation'; readonly reason: string }
  /** By a planner or department head, in place of controls that nobody has planned in a period. */
  | ({ readonly type: 'forgoControl'; readonly reason: string } & ControlFacts)
  /** By the bot, when its order was rejected and placed again as `replacedBy`: the new order's control counts instead. */
  | { readonly type: 'withdrawControl'; readonly replacedBy: string };

export interface Control extends ControlFacts {
  readonly status: 'expected' | 'done' | 'deviation' | 'withdrawn';
  readonly done?: ControlDone & { readonly at: string };
  readonly deviation?: { readonly by: PersonId; readonly at: string; readonly reason: string };
  /** The order that was placed instead of its own, and since when it counts no more. */
  readonly withdrawn?: { readonly at: string; readonly replacedBy: string };
  /** Reasons for corrections, oldest first. */
  readonly corrections: readonly { readonly at: string; readonly reason: string }[];
}

export type ControlState = { readonly status: 'none' } | Control;

export type ControlRefusal =
  | (Refused & { readonly code: 'control-missing' })
  | (Refused & { readonly code: 'control-only-the-bot' })
  | (Refused & { readonly code: 'control-already-expected' })
  | (Refused & { readonly code: 'control-already-done' })
  | (Refused & { readonly code: 'control-not-done' })
  | (Refused & { readonly code: 'control-reason-missing' })
  | (Refused & { readonly code: 'control-deviation-not-allowed' })
  | (Refused & { readonly code: 'control-deviation-already-stated' })
  | (Refused & { readonly code: 'control-withdrawn' });
