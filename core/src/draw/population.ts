import { canonicalJson } from '../history/index.ts';
import type { Branch } from '../organisation/index.ts';
import { accept, refuse, type Result } from '../result/index.ts';
import { byCodePoint } from './code-point-order.ts';
import { sha256Hex, type Hex32 } from './hash.ts';

/** What the first stage picks: an operation (all units of one unit manager) or a unit, with everybody who has access. */
export interface Cluster {
  readonly branch: Branch;
  readonly clusterId: string;
  readonly employeeIds: readonly string[];
}

/** Somebody with access who cannot be drawn, and why. By default there are none: nobody may become safe (S1). */
export interface Exclusion {
  readonly employeeId: string;
  readonly reason: string;
}

/** Who may be drawn. In canonical order; made by {@link populationOf}. */
export interface Population {
  readonly clusters: readonly Cluster[];
  /** Clusters in which nobody has access; they are not drawn. */
  readonly emptyClusters: readonly Omit<Cluster, 'employeeIds'>[];
  readonly exclusions: readonly Exclusion[];
}

/** Why somebody's list of clusters and exclusions is no population. */
export type PopulationRefusal =
  | { readonly code: 'population-id-malformed'; readonly id: string }
  | { readonly code: 'population-cluster-twice'; readonly clusterId: string }
  | { readonly code: 'population-employee-twice'; readonly clusterId: string; readonly employeeId: string }
  | { readonly code: 'population-excluded-yet-included'; readonly employeeId: string }
  | { readonly code: 'population-exclusion-without-reason'; readonly employeeId: string };

/**
 * Puts clusters and exclusions in canonical order, so that the order of the registers does not matter.
 * An employee may stand in several clusters (and be drawn in each); in one cluster only once.
 */
export const populationOf = (
  clusters: readonly Cluster[],
  exclusions: readonly Exclusion[] = [],
): Result<Population, PopulationRefusal> => {
  const population = {
    clusters: clusters
      .filter(({ employeeIds }) => employeeIds.length > 0)
      .map(({ branch, clusterId, employeeIds }) => ({
        branch,
        clusterId,
        employeeIds: [...employeeIds].sort(byCodePoint),
      }))
      .sort(byBranchAndId),
    emptyClusters: clusters
      .filter(({ employeeIds }) => employeeIds.length === 0)
      .map(({ branch, clusterId }) => ({ branch, clusterId }))
      .sort(byBranchAndId),
    exclusions: exclusions
      .map(({ employeeId, reason }) => ({ employeeId, reason }))
      .sort((a, b) => byCodePoint(a.employeeId, b.employeeId) || byCodePoint(a.reason, b.reason)),
  };
  const refusal = faultOf(population);
  return refusal ? refuse(refusal) : accept(population);
};

/**
 * The population as one line of canonical JSON: what is committed to, stored and hashed (as UTF-8).
 * Its exact form is in docs/draw.md.
 */
export const populationText = (population: Population): string =>
  canonicalJson({ format: 'loggkontroll-population/1', ...population });

/** SHA-256 of {@link populationText}; the name of the population's file. */
export const populationHash = (population: Population): Hex32 => sha256Hex(populationText(population));

function byBranchAndId(a: Omit<Cluster, 'employeeIds'>, b: Omit<Cluster, 'employeeIds'>): number {
  return byCodePoint(a.branch, b.branch) || byCodePoint(a.clusterId, b.clusterId);
}

function faultOf({ clusters, emptyClusters, exclusions }: Population): PopulationRefusal | undefined {
  const clusterIds = [...clusters, ...emptyClusters].map(({ branch, clusterId }) => ({ branch, clusterId }));
  const included = new Set(clusters.flatMap(({ employeeIds }) => employeeIds));
  const ids = [
    ...clusterIds.map(({ clusterId }) => clusterId),
    ...included,
    ...exclusions.map(({ employeeId }) => employeeId),
  ];
  const malformed = ids.find((id) => !isId(id));
  if (malformed !== undefined) return { code: 'population-id-malformed', id: malformed };
  const [twice] = repeated(clusterIds.map(({ branch, clusterId }) => `${branch}:${clusterId}`));
  if (twice !== undefined) {
    return { code: 'population-cluster-twice', clusterId: twice.slice(twice.indexOf(':') + 1) };
  }
  for (const { clusterId, employeeIds } of clusters) {
    const [employeeId] = repeated(employeeIds);
    if (employeeId !== undefined) return { code: 'population-employee-twice', clusterId, employeeId };
  }
  const both = exclusions.find(({ employeeId }) => included.has(employeeId));
  if (both) return { code: 'population-excluded-yet-included', employeeId: both.employeeId };
  const silent = exclusions.find(({ reason }) => reason.trim() === '');
  return silent && { code: 'population-exclusion-without-reason', employeeId: silent.employeeId };
}

function repeated(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.size === seen.add(text).size);
}

/** 1–200 characters, none of them a control character or half a surrogate pair, and not blank. */
function isId(text: string): boolean {
  return text.trim() !== '' && text.length <= 200 && !/[\p{Cc}\p{Cs}]/u.test(text);
}
