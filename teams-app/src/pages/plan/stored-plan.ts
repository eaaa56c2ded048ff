import type { PlanEvent, PlanState } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';

/** A plan that exists. */
export type Plan = Exclude<PlanState, { readonly status: 'none' }>;

/** A plan as it stands in its list. */
export type StoredPlan = StoredRecord<Plan, PlanEvent>;

/** The draw in force. */
export const attemptOf = (plan: Plan): Plan['attempts'][0] => plan.attempts.at(-1) ?? plan.attempts[0];
