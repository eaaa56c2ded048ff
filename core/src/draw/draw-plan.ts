import type { Branch } from '../organisation/index.ts';
import { accept, refuse, type Result } from '../result/index.ts';
import type { Hex32 } from './hash.ts';
import type { Cluster, Population } from './population.ts';
import type { ClusterSample, PerClusterSample, PlanSample, WholeBranchSample } from './plan-sample.ts';
import type { PlanRule } from './rule.ts';
import { drawnOfBranch, drawnOfCluster } from './sample-size.ts';
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
      readonly kind: 'too-few-in-branch';
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

/** The outcome of a plan's draw: branches in the rule's order, clusters and employees in the order drawn (clusters in canonical order where all are drawn from). */
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
 * Draws what a rule says of each branch (P2). Labels of the sub-seeds: `clusters/<branch>` and
 * `employees/<branch>/<clusterId>`, or `employees/<branch>` where employees are drawn of a whole branch.
 */
export const drawPlan = (
  population: Population,
  rule: PlanRule,
  seed: Hex32,
): Result<PlanDraw, EmptyPopulation> => {
  const draws: PlanDraw[] = [];
  for (const sample of rule.samples) {
    const clusters = population.clusters.filter(({ branch }) => branch === sample.branch);
    if (clusters.length === 0) return refuse({ code: 'draw-population-empty', branch: sample.branch });
    draws.push(drawBranch(clusters, sample, seed));
  }
  return accept({
    picks: draws.flatMap(({ picks }) => picks),
    shortfalls: draws.flatMap(({ shortfalls }) => shortfalls),
  });
};

function drawBranch(clusters: readonly Cluster[], sample: PlanSample, seed: Hex32): PlanDraw {
  switch (sample.kind) {
    case undefined:
      return drawClusters(clusters, sample, seed);
    case 'share':
    case 'turn':
      return drawOfEach(clusters, sample, seed);
    case 'employees':
    case 'likely':
      return drawOfAll(clusters, sample, seed);
  }
}

/** Clusters, then employees of each drawn cluster. Source: FFS 6.2, 6.3.1, 6.3.2. */
function drawClusters(clusters: readonly Cluster[], sample: ClusterSample, seed: Hex32): PlanDraw {
  const { branch, clusters: asked, employees } = sample;
  const available = clusters.length;
  const drawn = sampleItems(subSeedOf(seed, `clusters/${branch}`), clusters, asked);
  return {
    picks: drawn.map((cluster) => employeesOf(cluster, employees, seed)),
    shortfalls: [
      ...(available < asked ? [{ kind: 'too-few-clusters' as const, branch, asked, available }] : []),
      ...drawn.flatMap((cluster) => shortfallOf(cluster, employees)),
    ],
  };
}

function drawOfEach(clusters: readonly Cluster[], sample: PerClusterSample, seed: Hex32): PlanDraw {
  const picks = clusters.map((cluster) =>
    employeesOf(cluster, drawnOfCluster(sample, cluster.employeeIds.length), seed),
  );
  return { picks, shortfalls: [] };
}

/** Clusters in which nobody was drawn are not among the picks; the others stand in canonical order. */
function drawOfAll(clusters: readonly Cluster[], sample: WholeBranchSample, seed: Hex32): PlanDraw {
  const { branch } = sample;
  const places = clusters.flatMap((cluster) =>
    cluster.employeeIds.map((employeeId) => ({ cluster, employeeId })),
  );
  const asked = drawnOfBranch(sample, places.length);
  const drawn = sampleItems(subSeedOf(seed, `employees/${branch}`), places, asked);
  const available = places.length;
  return {
    picks: clusters.flatMap((cluster) => {
      const own = drawn.filter((place) => place.cluster === cluster);
      return own.length === 0 ? [] : [{ ...cluster, employeeIds: own.map(({ employeeId }) => employeeId) }];
    }),
    shortfalls: available < asked ? [{ kind: 'too-few-in-branch', branch, asked, available }] : [],
  };
}

function employeesOf(cluster: Cluster, count: number, seed: Hex32): Pick {
  const label = `employees/${cluster.branch}/${cluster.clusterId}`;
  return { ...cluster, employeeIds: sampleItems(subSeedOf(seed, label), cluster.employeeIds, count) };
}

function shortfallOf({ branch, clusterId, employeeIds }: Cluster, asked: number): Shortfall[] {
  const available = employeeIds.length;
  return available < asked ? [{ kind: 'too-few-employees', branch, clusterId, asked, available }] : [];
}
