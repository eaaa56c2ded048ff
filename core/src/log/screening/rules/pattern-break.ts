import type { ScreeningRules } from '../../../policy/index.ts';
import type { Employments } from '../context/context.ts';
import { monthOfIndex } from '../day-number.ts';
import type { EmployeeDays } from '../employee-days.ts';
import type { Evidence } from '../evidence.ts';
import { employmentsOn } from './employment-days.ts';

/** An employee's day that differs from others in the same role and unit. How much is not kept (R1). */
export interface PatternBreak {
  readonly account: number;
  readonly day: number;
  /** Place in `employments.groups`. */
  readonly group: number;
}

/** Makes the median absolute deviation comparable to a standard deviation. */
const consistency = 1.4826;

/**
 * Days on which an employee had more distinct clients than is usual in the group: above median + deviations × 1.4826 ×
 * MAD of all employee-days in that role and unit, if there are enough of them. Source: LEAN (deviating pattern).
 */
export const patternBreaks = (
  employments: Employments,
  days: EmployeeDays,
  { deviations, leastEmployeeDays }: ScreeningRules['patternBreak'],
): PatternBreak[] => {
  const byGroup = new Map<number, { readonly found: PatternBreak; readonly clients: number }[]>();
  for (const [entry, account] of days.account.entries()) {
    const { first } = monthOfIndex(days.month[entry] ?? 0);
    for (let rest = days.seen[entry] ?? 0; rest !== 0; rest &= rest - 1) {
      const dayOfMonth = 31 - Math.clz32(rest & -rest);
      const day = first + dayOfMonth;
      const group = groupOn(employments, account, day);
      if (group === undefined) continue;
      const members = byGroup.get(group) ?? [];
      byGroup.set(group, members);
      members.push({ found: { account, day, group }, clients: days.clients[entry * 31 + dayOfMonth] ?? 0 });
    }
  }
  return [...byGroup.values()].flatMap((members) => {
    if (members.length < leastEmployeeDays) return [];
    const limit = limitOf(
      Float64Array.from(members, ({ clients }) => clients),
      deviations,
    );
    return members.flatMap(({ found, clients }) => (clients > limit ? [found] : []));
  });
};

/** What is usual: no more than this. */
const limitOf = (values: Float64Array, deviations: number): number => {
  const middle = median(values);
  const spread = median(values.map((value) => Math.abs(value - middle)));
  return middle + deviations * consistency * spread;
};

/** The middle of some numbers; of an even number, the mean of the two in the middle. */
const median = (values: Float64Array): number => {
  const sorted = values.toSorted();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
};

/** The group of the employment that holds on a day and began last; of several, the first in the register. */
const groupOn = (employments: Employments, account: number, day: number): number | undefined => {
  let latest: number | undefined;
  for (const place of employmentsOn(employments, account, day)) {
    if (latest === undefined || (employments.from[place] ?? 0) > (employments.from[latest] ?? 0))
      latest = place;
  }
  return latest === undefined ? undefined : employments.group[latest];
};

/** With whom the day was compared. */
export const patternBreakEvidence = ({ groups }: Employments, group: number): Evidence[] => {
  const { role = '', unit = '' } = groups[group] ?? {};
  return [{ code: 'unlike-the-group', values: { role, unit } }];
};
