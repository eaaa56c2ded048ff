import { populationOf, populationOfTurn } from '../../draw/index.ts';
import type { Exclusion, Population, PopulationRefusal } from '../../draw/index.ts';
import type { Employee, StaffedCluster, Unit } from '../../organisation/index.ts';
import type { Result } from '../../result/index.ts';

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

/** Employees that no draw can reach, since their unit is not in the register. */
export const unplaced = ({
  units,
  employees,
}: {
  readonly units: readonly Unit[];
  readonly employees: readonly Employee[];
}): readonly Employee[] => {
  const known = new Set(units.map(({ unitId }) => unitId));
  return employees.filter(({ unitId }) => !known.has(unitId));
};
