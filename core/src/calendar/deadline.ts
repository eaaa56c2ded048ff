import { addDays, dayOf, type IsoDate } from './iso-date.ts';
import { periodStart, type Period } from './period.ts';
import { addWorkingDays, ordinaryWorkingTime, type WorkingTime } from './working-time.ts';

/** The steps of a systematic review that have a deadline, in their order. */
export const steps = ['plan', 'attest', 'deliver', 'hand-over', 'review'] as const;

/** See {@link steps}. */
export type Step = (typeof steps)[number];

/** How many working days a step may take, counted from the day the step before it was done. */
export type WorkingDaysPerStep = { readonly [step in Step]: number };

/** When a review is late, and who must have signed the year by when. No routine sets these: the organisation does. */
export interface DeadlineRules {
  readonly withinWorkingDays: WorkingDaysPerStep;
  /** The day of the following year by which the year is signed (FFS 5.5: when all controls of the year are done). */
  readonly yearEndSignBy: { readonly month: number; readonly day: number };
}

/** The last day, itself included, to finish a step whose turn came on `since`. */
export const dueOn = (
  rules: DeadlineRules,
  step: Step,
  since: IsoDate,
  time: WorkingTime = ordinaryWorkingTime,
): IsoDate => addWorkingDays(since, rules.withinWorkingDays[step], time);

/**
 * The last day of each step if every step takes all the time it has, counted from the period's first day:
 * planning in n working days means by the n-th working day of the period.
 */
export const deadlines = (
  rules: DeadlineRules,
  period: Period,
  time: WorkingTime = ordinaryWorkingTime,
): Readonly<Record<Step, IsoDate>> => {
  const plan = dueOn(rules, 'plan', addDays(periodStart(period), -1), time);
  const attest = dueOn(rules, 'attest', plan, time);
  const deliver = dueOn(rules, 'deliver', attest, time);
  const handOver = dueOn(rules, 'hand-over', deliver, time);
  return { plan, attest, deliver, 'hand-over': handOver, review: dueOn(rules, 'review', handOver, time) };
};

/** The day by which a year's controls are signed. */
export const yearEndDueOn = (rules: DeadlineRules, year: number): IsoDate =>
  dayOf(year + 1, rules.yearEndSignBy.month, rules.yearEndSignBy.day);

/**
 * Of several routines the one that wants a year signed first: a department signs its year once for all of them. Undefined
 * where there is none.
 */
export const signedFirst = <Routine extends { readonly deadlines: DeadlineRules }>(
  routines: readonly Routine[],
  year: number,
): Routine | undefined =>
  [...routines].sort((a, b) =>
    yearEndDueOn(a.deadlines, year) < yearEndDueOn(b.deadlines, year) ? -1 : 1,
  )[0];

/** When somebody is reminded of a step. All in working days. Source: S9 (no routine sets it). */
export interface ReminderRules {
  /** Whether the planner is told when a period begins. */
  readonly atPeriodStart: boolean;
  /** Days before the due day; the due day itself is 0. */
  readonly before: readonly number[];
  /** Days after the due day. */
  readonly late: readonly number[];
  /** Days after the due day when the manager of the one who is late is told. */
  readonly escalateAfter: number;
}

/** One reminder of a step. */
export interface Reminder {
  readonly kind: 'due-soon' | 'late' | 'escalation';
  readonly on: IsoDate;
}

/** The reminders of a step with a due day, in the order of time. Once the step is done, none is sent. */
export const remindersOf = (
  rules: ReminderRules,
  due: IsoDate,
  time: WorkingTime = ordinaryWorkingTime,
): Reminder[] =>
  [
    ...rules.before.map((days) => ({ kind: 'due-soon' as const, on: addWorkingDays(due, -days, time) })),
    ...rules.late.map((days) => ({ kind: 'late' as const, on: addWorkingDays(due, days, time) })),
    { kind: 'escalation' as const, on: addWorkingDays(due, rules.escalateAfter, time) },
  ].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
