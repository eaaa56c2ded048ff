import { cadenceOf, periodsOfYear, yearOfPeriod } from '../calendar/index.ts';
import type { Month, Period } from '../calendar/index.ts';
import { canonicalJson } from '../history/index.ts';
import type { Branch } from '../organisation/index.ts';
import type { Policy, Sample } from '../policy/index.ts';
import type { PlanSample } from './plan-sample.ts';
import { turnOf } from './turn.ts';

/** What is drawn for a plan, fixed before anybody can know the outcome. `attempt` is 1, and more for redraws. */
export interface PlanRule {
  readonly policyId: string;
  readonly policyVersion: number;
  readonly period: string;
  readonly month: string;
  readonly attempt: number;
  readonly samples: readonly PlanSample[];
}

/** Which days of a month are drawn for an order. `attempt` is 1, and more for redraws. */
export interface DayRule {
  readonly orderId: string;
  readonly month: string;
  readonly days: number;
  readonly attempt: number;
}

interface Occasion {
  readonly period: Period;
  readonly month: Month;
  readonly attempt: number;
  /** Those that are drawn; absent: all that the policy has. */
  readonly branches?: readonly Branch[];
}

/**
 * The rule that a policy gives for a period (P2; FFS 6.2: 3 operations × 4 and 2 units × 4). Branches in the order of
 * their names.
 */
export const planRuleOf = (policy: Policy, { period, month, attempt, branches }: Occasion): PlanRule => ({
  policyId: policy.id,
  policyVersion: policy.version,
  period,
  month,
  attempt,
  samples: (['authority', 'provider'] as const).flatMap((branch) => {
    const sample = policy.systematic.branches[branch]?.sample;
    return sample === undefined || branches?.includes(branch) === false
      ? []
      : [planSampleOf(branch, sample, period)];
  }),
});

const planSampleOf = (branch: Branch, sample: Sample, period: Period): PlanSample => {
  switch (sample.kind) {
    case 'clusters':
      return { branch, clusters: sample.clusters, employees: sample.employees };
    case 'share-per-unit':
      return { kind: 'share', branch, percent: sample.percent };
    case 'employees':
      return { kind: 'employees', branch, employees: sample.employees };
    case 'likely-within-year': {
      const periods = periodsOfYear(cadenceOf(period), yearOfPeriod(period)).length;
      return { kind: 'likely', branch, probability: sample.probability, periods };
    }
    case 'rotation':
      return { kind: 'turn', branch, turn: turnOf(period, sample.periods), of: sample.periods };
  }
};

/** A plan's rule as one line of canonical JSON; its exact form is in docs/draw.md. */
export const planRuleText = (rule: PlanRule): string =>
  canonicalJson({ format: 'loggkontroll-plan-rule/1', ...rule });

/** A day draw's rule as one line of canonical JSON; its exact form is in docs/draw.md. */
export const dayRuleText = (rule: DayRule): string =>
  canonicalJson({ format: 'loggkontroll-day-rule/1', ...rule });
