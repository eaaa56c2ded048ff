import { daysOf, periodsOfYear } from '@loggkontroll/core/calendar';
import type { Month } from '@loggkontroll/core/calendar';
import { clusterSizes, coverageOf, planRuleOf } from '@loggkontroll/core/draw';
import type { BranchFigures, Coverage } from '@loggkontroll/core/draw';
import type { Branch } from '@loggkontroll/core/organisation';
import type { BranchRule, Policy } from '@loggkontroll/core/policy';
import { isPlannedByEach } from '@loggkontroll/core/workflow';

/** How many days of a month are reviewed: of a window, the one that it is drawn from. */
const daysReviewed = ({ reviewedTime }: BranchRule, daysOfMonth: number): number => {
  switch (reviewedTime.kind) {
    case 'drawn-days':
      return reviewedTime.days;
    case 'window':
      return 1;
    case 'dates':
      return Math.min(reviewedTime.atMostDays, daysOfMonth);
  }
};

const order: readonly Branch[] = ['provider', 'authority'];

/** What the policy's samples cover in a year, by branch, if somebody misuses their access on `days` days a month. */
export const coverageFor = (
  policy: Policy,
  figures: readonly BranchFigures[],
  month: string,
  days: number,
): readonly Coverage[] => {
  const { cadence, branches } = policy.systematic;
  const year = Number(month.slice(0, 4));
  const periods = periodsOfYear(cadence, year);
  const [period] = periods;
  if (period === undefined) return [];
  const { samples } = planRuleOf(policy, { period, month: month as Month, attempt: 1 });
  const daysOfMonth = daysOf(month as Month).length;
  return order.flatMap((branch) => {
    const sample = samples.find((each) => each.branch === branch);
    const rule = branches[branch];
    const own = figures.find((each) => each.branch === branch);
    if (sample === undefined || rule === undefined || (!own && isPlannedByEach(policy))) return [];
    const misuse = { days, daysOfMonth, daysDrawn: daysReviewed(rule, daysOfMonth) };
    return [coverageOf(clusterSizes(own ?? { sizes: [] }), sample, periods.length, misuse)];
  });
};

/** The chance that a misuse is caught, for 1, 2, 3 … days a month: one curve a branch. */
export const curvesFor = (
  policy: Policy,
  figures: readonly BranchFigures[],
  month: string,
): readonly { readonly branch: Branch; readonly chances: readonly number[] }[] => {
  const byDays = daysOf(month as Month).map((_, index) => coverageFor(policy, figures, month, index + 1));
  return (byDays[0] ?? []).map(({ branch }, index) => ({
    branch,
    chances: byDays.map((coverages) => coverages[index]?.misuseCaught.average ?? 0),
  }));
};
