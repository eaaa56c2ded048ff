import { periodEnd, periodStart } from '../../calendar/index.ts';
import type { Month } from '../../calendar/index.ts';
import { clustersOf, hasAccessBetween } from '../../organisation/index.ts';
import type { Branch, Employee, StaffedCluster, Unit } from '../../organisation/index.ts';
import type { Policy } from '../../policy/index.ts';

const branches: readonly Branch[] = ['provider', 'authority'];

/**
 * What a draw picks from, with everybody who had access in the reviewed month: operations where the policy draws those,
 * and units otherwise. P2, S1.
 */
export const clustersToDraw = (
  { systematic }: Pick<Policy, 'systematic'>,
  month: string,
  { units, employees }: { readonly units: readonly Unit[]; readonly employees: readonly Employee[] },
): readonly StaffedCluster[] => {
  const [from, to] = [periodStart(month as Month), periodEnd(month as Month)];
  const withAccess = employees.filter((employee) => hasAccessBetween(employee, from, to));
  return branches.flatMap((branch) => {
    const sample = systematic.branches[branch]?.sample;
    if (sample === undefined) return [];
    return clustersOf(sample.kind === 'clusters' ? sample.of : 'unit', branch, units, withAccess);
  });
};
