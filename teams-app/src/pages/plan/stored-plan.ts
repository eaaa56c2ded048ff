import type { Result } from '@loggkontroll/core/result';
import type { PlanEvent, PlanState } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import type { Refusal } from '@loggkontroll/ui/texts';

/** A plan that exists. */
export type Plan = Exclude<PlanState, { readonly status: 'none' }>;

/** A plan as it stands in its list. */
export type StoredPlan = StoredRecord<Plan, PlanEvent>;

/** The draw in force. */
export const attemptOf = (plan: Plan): Plan['attempts'][0] => plan.attempts.at(-1) ?? plan.attempts[0];

/** Told how a command went, and passes it on: the page then shows the new plan, or asks for it. */
export type OnOutcome = (outcome: Result<StoredPlan, Refusal>) => Result<StoredPlan, Refusal>;
