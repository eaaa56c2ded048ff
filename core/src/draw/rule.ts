import type { Month, Period } from '../calendar/index.ts';
import { canonicalJson } from '../history/index.ts';
import type { Branch } from '../organisation/index.ts';
import type { Policy, Sample } from '../policy/index.ts';
import { accept, refuse, type Result } from '../result/index.ts';

/** How many clusters of a branch are drawn, and how many employees of each. */
export interface ClusterSample {
  readonly branch: Branch;
  readonly clusters: number;
  readonly employees: number;
}

/** What is drawn for a plan, fixed before anybody can know the outcome. `attempt` is 1, and more for redraws. */
export interface PlanRule {
  readonly policyId: string;
  readonly policyVersion: number;
  readonly period: string;
  readonly month: string;
  readonly attempt: number;
  readonly samples: readonly ClusterSample[];
}

/** Which days of a month are drawn for an order. `attempt` is 1, and more for redraws. */
export interface DayRule {
  readonly orderId: string;
  readonly month: string;
  readonly days: number;
  readonly attempt: number;
}

/** A policy whose sample is not drawn in two stages. */
export interface SampleRefusal {
  readonly code: 'draw-sample-not-by-clusters';
  readonly branch: Branch;
  readonly kind: Sample['kind'];
}

/** The rule that a policy gives for a period (FFS 6.2: 3 operations × 4 and 2 units × 4). Branches in the order of their names. */
export const planRuleOf = (
  policy: Policy,
  { period, month, attempt }: { readonly period: Period; readonly month: Month; readonly attempt: number },
): Result<PlanRule, SampleRefusal> => {
  const samples: ClusterSample[] = [];
  for (const branch of ['authority', 'provider'] as const) {
    const sample = policy.systematic.branches[branch]?.sample;
    if (sample === undefined) continue;
    if (sample.kind !== 'clusters') {
      return refuse({ code: 'draw-sample-not-by-clusters', branch, kind: sample.kind });
    }
    samples.push({ branch, clusters: sample.clusters, employees: sample.employees });
  }
  return accept({ policyId: policy.id, policyVersion: policy.version, period, month, attempt, samples });
};

/** A plan's rule as one line of canonical JSON; its exact form is in docs/draw.md. */
export const planRuleText = (rule: PlanRule): string =>
  canonicalJson({ format: 'loggkontroll-plan-rule/1', ...rule });

/** A day draw's rule as one line of canonical JSON; its exact form is in docs/draw.md. */
export const dayRuleText = (rule: DayRule): string =>
  canonicalJson({ format: 'loggkontroll-day-rule/1', ...rule });
