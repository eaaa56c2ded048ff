import { populationOf } from '@loggkontroll/core/draw';
import type { Exclusion, Population, PopulationRefusal } from '@loggkontroll/core/draw';
import type { StaffedCluster } from '@loggkontroll/core/organisation';
import type { Result } from '@loggkontroll/core/result';

/** Who may be drawn: everybody in the clusters but those who are left out with a reason. */
export const populationFor = (
  clusters: readonly StaffedCluster[],
  exclusions: readonly Exclusion[],
): Result<Population, PopulationRefusal> => {
  const left = new Set(exclusions.map(({ employeeId }) => employeeId));
  return populationOf(
    clusters.map(({ branch, clusterId, employees }) => ({
      branch,
      clusterId,
      employeeIds: employees.map(({ employeeId }) => employeeId).filter((id) => !left.has(id)),
    })),
    exclusions,
  );
};

/** How many different people a population holds. */
export const headCount = ({ clusters }: Population): number =>
  new Set(clusters.flatMap(({ employeeIds }) => employeeIds)).size;
