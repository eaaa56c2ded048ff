import type { BreachReport, JudgementCounts, ReviewResult } from '../../workflow/index.ts';

/**
 * What the review form is filled in with before anybody has touched it. With a suspicion there is a remark, and where
 * the policy always wants a breach reported (FFS 9) the form starts with that still to be done.
 */
export const prefilledResult = (
  counts: JudgementCounts,
  facts: { readonly employees: number; readonly today: string },
): ReviewResult => {
  const { unjudged: _, ...judged } = counts;
  const breach: BreachReport =
    counts.suspicion > 0 ? { status: 'to-be-reported' } : { status: 'not-applicable' };
  return {
    finishedOn: facts.today,
    outcome: counts.suspicion > 0 ? 'remark' : 'no-remark',
    employees: facts.employees,
    accesses: Object.values(judged).reduce((sum, count) => sum + count, 0),
    breach,
  };
};
