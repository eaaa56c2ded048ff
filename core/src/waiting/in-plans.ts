import type { PlanState } from '../workflow/index.ts';
import type { AwaitedBy } from './awaited.ts';

/** A period that is to be planned, or is being planned, and for whom that waits. */
export interface PeriodToPlan {
  readonly planId: string;
  /** The title of the routine under which it is planned. */
  readonly routine: string;
  readonly period: string;
  readonly status: PlanState['status'];
  /** ISO date. */
  readonly dueOn: string;
  /** A person, or `role:planner`. */
  readonly waitsFor: string;
}

/** That somebody has the next step of a period's plan: nothing while the bot has it, and once its orders are placed. */
export const awaitedInPlan = ({ planId, routine, status, ...rest }: PeriodToPlan): readonly AwaitedBy[] =>
  status === 'committed' || status === 'ordered'
    ? []
    : [{ record: 'plan', recordId: planId, number: routine, errand: status, ...rest }];

/** That planners are to open the authorisation reviews of a date (ISO, as is `dueOn`: the day by which they are opened). */
export const awaitedOfReviewDate = (recordId: string, doneBy: string, dueOn: string): AwaitedBy => ({
  ...{ record: 'review-date', recordId, number: '', period: doneBy, errand: 'open' },
  ...{ dueOn, waitsFor: 'role:planner' },
});
