import type { Branch } from '../organisation/index.ts';
import { accept, refuse, type Result } from '../result/index.ts';
import type { Hex32 } from './hash.ts';
import type { Cluster, Population } from './population.ts';
import type { ClusterSample, PlanRule } from './rule.ts';
import { sampleItems } from './sampler.ts';
import { subSeedOf } from './seed.ts';

/** One drawn operation or unit with its drawn employees, in the order drawn. */
export type Pick = Cluster;

/** Fewer were there than the rule asks for, so all were taken. */
export type Shortfall =
  | {
      readonly kind: 'too-few-clusters';
      readonly branch: Branch;
      readonly asked: number;
      readonly available: number;
    }
  | {
      readonly kind: 'too-few-employees';
      readonly branch: Branch;
      readonly clusterId: string;
      readonly asked: number;
      readonly available: number;
    };

/** The outcome of a plan's draw: branches in the rule's order, clusters and employees in the order drawn. */
export interface PlanDraw {
  readonly picks: readonly Pick[];
  readonly shortfalls: readonly Shortfall[];
}

/** A branch without a single cluster where somebody has access: more likely a broken register than an empty operation. */
export interface EmptyPopulation {
  readonly code: 'draw-population-empty';
  readonly branch: Branch;
}

/**
 * Draws clusters of each branch, then employees of each drawn cluster. Source: FFS 6.2, 6.3.1, 6.3.2.
 * Labels of the sub-seeds: `clusters/<branch>` and `employees/<branch>/<clusterId>`.
 */
export const drawPlan = (
  population: Population,
  rule: PlanRule,
  seed: Hex32,
): Result<PlanDraw, EmptyPopulation> => {
  const picks: Pick[] = [];
  const shortfalls: Shortfall[] = [];
  for (const sample of rule.samples) {
    const { branch, clusters: asked } = sample;
    const clusters = population.clusters.filter((cluster) => cluster.branch === branch);
    const available = clusters.length;
    if (available === 0) return refuse({ code: 'draw-population-empty', branch });
    if (available < asked) shortfalls.push({ kind: 'too-few-clusters', branch, asked, available });
    for (const cluster of sampleItems(subSeedOf(seed, `clusters/${branch}`), clusters, asked)) {
      picks.push(drawEmployees(cluster, sample, seed));
      shortfalls.push(...shortfallOf(cluster, sample));
    }
  }
  return accept({ picks, shortfalls });
};

function drawEmployees(cluster: Cluster, { employees }: ClusterSample, seed: Hex32): Pick {
  const label = `employees/${cluster.branch}/${cluster.clusterId}`;
  return { ...cluster, employeeIds: sampleItems(subSeedOf(seed, label), cluster.employeeIds, employees) };
}

function shortfallOf({ branch, clusterId, employeeIds }: Cluster, { employees }: ClusterSample): Shortfall[] {
  return employeeIds.length < employees
    ? [{ kind: 'too-few-employees', branch, clusterId, asked: employees, available: employeeIds.length }]
    : [];
}
