import { daysOf, periodsOfYear } from '@loggkontroll/core/calendar';
import type { Month } from '@loggkontroll/core/calendar';
import { coverageOf } from '@loggkontroll/core/draw';
import type { Coverage, Population } from '@loggkontroll/core/draw';
import type { Branch } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';

const order: readonly Branch[] = ['provider', 'authority'];

/** What the policy's samples cover in a year, by branch, if somebody misuses their access on `days` days a month. */
export const coverageFor = (
  policy: Policy,
  population: Population,
  month: string,
  days: number,
): readonly Coverage[] => {
  const { cadence, branches } = policy.systematic;
  const periods = periodsOfYear(cadence, Number(month.slice(0, 4))).length;
  return order.flatMap((branch) => {
    const rule = branches[branch];
    if (rule?.sample.kind !== 'clusters' || rule.reviewedTime.kind !== 'drawn-days') return [];
    const { clusters, employees } = rule.sample;
    const misuse = { days, daysOfMonth: daysOf(month as Month).length, daysDrawn: rule.reviewedTime.days };
    return [coverageOf(population, { branch, clusters, employees }, periods, misuse)];
  });
};

/** The chance that a misuse is caught, for 1, 2, 3 … days a month: one curve a branch. */
export const curvesFor = (
  policy: Policy,
  population: Population,
  month: string,
): readonly { readonly branch: Branch; readonly chances: readonly number[] }[] => {
  const byDays = daysOf(month as Month).map((_, index) => coverageFor(policy, population, month, index + 1));
  return (byDays[0] ?? []).map(({ branch }, index) => ({
    branch,
    chances: byDays.map((coverages) => coverages[index]?.misuseCaught.average ?? 0),
  }));
};
