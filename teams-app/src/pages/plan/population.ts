import { populationOf, populationOfTurn } from '@loggkontroll/core/draw';
import type { Exclusion, Population, PopulationRefusal } from '@loggkontroll/core/draw';
import type { StaffedCluster } from '@loggkontroll/core/organisation';
import type { Result } from '@loggkontroll/core/result';

/**
 * Who may be drawn: everybody in the clusters but those who are left out with a reason, and, in a round of turns, those
 * who have had theirs.
 */
export const populationFor = (
  clusters: readonly StaffedCluster[],
  exclusions: readonly Exclusion[],
  hadTurn: readonly string[] = [],
): Result<Population, PopulationRefusal> => {
  const left = new Set(exclusions.map(({ employeeId }) => employeeId));
  const population = populationOf(
    clusters.map(({ branch, clusterId, employees }) => ({
      branch,
      clusterId,
      employeeIds: employees.map(({ employeeId }) => employeeId).filter((id) => !left.has(id)),
    })),
    exclusions,
  );
  if (!population.ok || hadTurn.length === 0) return population;
  return populationOfTurn(population.value, new Set(hadTurn.filter((id) => !left.has(id))));
};

/** How many different people a population holds. */
export const headCount = ({ clusters }: Population): number =>
  new Set(clusters.flatMap(({ employeeIds }) => employeeIds)).size;
