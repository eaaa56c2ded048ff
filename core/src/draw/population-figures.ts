import type { Branch } from '../organisation/index.ts';
import type { Population } from './population.ts';

/** What there is to draw from in a branch, in numbers: nothing of who is who. */
export interface BranchFigures {
  readonly branch: Branch;
  /** How many different people. */
  readonly employees: number;
  /** How many clusters there are of each size, by size. */
  readonly sizes: readonly (readonly [size: number, clusters: number])[];
}

const branches: readonly Branch[] = ['provider', 'authority'];

/** A population in numbers; a branch without anybody to draw is missing. */
export const populationFigures = ({ clusters }: Population): readonly BranchFigures[] =>
  branches.flatMap((branch): readonly BranchFigures[] => {
    const own = clusters.filter((cluster) => cluster.branch === branch);
    if (own.length === 0) return [];
    const counts = new Map<number, number>();
    for (const { employeeIds } of own) {
      counts.set(employeeIds.length, (counts.get(employeeIds.length) ?? 0) + 1);
    }
    return [
      {
        branch,
        employees: new Set(own.flatMap(({ employeeIds }) => employeeIds)).size,
        sizes: [...counts].sort(([a], [b]) => a - b),
      },
    ];
  });

/** The size of each cluster, smallest first. */
export const clusterSizes = ({ sizes }: Pick<BranchFigures, 'sizes'>): readonly number[] =>
  sizes.flatMap(([size, clusters]) => Array.from({ length: clusters }, () => size));
