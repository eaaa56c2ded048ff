import { assignmentKinds, type AssignmentKind } from '../../registers/shapes.ts';
import { assignmentWidth, type Assignments, type ScreeningContext } from '../context/context.ts';
import { startOf } from '../context/grouped.ts';
import type { Month } from '../day-number.ts';
import { daysWithin, everyDay, type MonthDays } from '../month-days.ts';
import { employedDays, employmentDays } from './employment-days.ts';

/** The kinds of explanation by their code: none, and then the kinds of assignment, first that holds. Source: VON, appendix. */
export const explanationKinds: readonly (AssignmentKind | null)[] = [null, ...assignmentKinds];

/**
 * Adds to `days`, by place in `assignmentKinds`, on which days of a month the client is assigned to the account, or to a
 * unit that the employee belongs to then.
 */
export const addAssignedDays = (
  { assignments, employments, assumed }: ScreeningContext,
  account: number,
  client: number,
  month: Month,
  days: Int32Array,
): void => {
  const first = startOf(assignments.starts, client);
  const end = startOf(assignments.starts, client + 1);
  if (first === end) return;
  const { words } = assignments;
  const add = (subject: number, belongs: MonthDays): void => {
    for (
      let at = firstOf(assignments, subject, first, end);
      at < end * assignmentWidth;
      at += assignmentWidth
    ) {
      if (words[at] !== subject) break;
      const kind = words[at + 3] ?? 0;
      const held = daysWithin(words[at + 1] ?? 0, words[at + 2] ?? 0, month);
      days[kind] = (days[kind] ?? 0) | (held & belongs);
    }
  };
  add(account, everyDay);
  const last = startOf(employments.starts, account + 1);
  for (let place = startOf(employments.starts, account); place < last; place++) {
    const unit = employments.unit[place] ?? 0;
    if (unit > 0) add(unit, employmentDays(employments, place, month));
  }
  if (assumed.accounts[account] === 1) {
    const without = everyDay & ~employedDays(employments, account, month);
    for (const unit of assumed.subjects) add(unit, without);
  }
};

/** Where in `words` the first of a client's assignments stands, between two places, to a subject or one after it. */
export const firstOf = ({ words }: Assignments, subject: number, from: number, to: number): number => {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle * assignmentWidth] ?? 0) < subject) low = middle + 1;
    else high = middle;
  }
  return low * assignmentWidth;
};
