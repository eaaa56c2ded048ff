import { periodEnd, periodStart } from '@loggkontroll/core/calendar';
import type { Month } from '@loggkontroll/core/calendar';
import { clustersOf, hasAccessBetween } from '@loggkontroll/core/organisation';
import type { StaffedCluster } from '@loggkontroll/core/organisation';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Municipality } from '@loggkontroll/infra/local/demo';

/** What the FFS policy draws from: the providers' operations and the authority's units, as staffed in a month. */
export const clustersIn = ({ units, staff }: Municipality, month: Month): readonly StaffedCluster[] => {
  const [from, to] = [periodStart(month), periodEnd(month)];
  const withAccess = staff.filter((member) => hasAccessBetween(member, from, to));
  return (['provider', 'authority'] as const).flatMap((branch) => {
    const sample = ffsPolicy.systematic.branches[branch]?.sample;
    return sample?.kind === 'clusters' ? clustersOf(sample.of, branch, units, withAccess) : [];
  });
};
