import { cadenceOf, periodsOfYear, yearOfPeriod, type Period } from '../calendar/index.ts';
import type { Result } from '../result/index.ts';
import { populationOf, type Population, type PopulationRefusal } from './population.ts';

/** Stands with those who are not drawn since they have had their turn in the round. */
export const hadTurn = 'had-turn';

/** Which turn a period is, 1…`of`, of rounds of `of` periods that follow each other without end: four quarters are a year. */
export const turnOf = (period: Period, of: number): number => {
  const year = periodsOfYear(cadenceOf(period), yearOfPeriod(period));
  return ((yearOfPeriod(period) * year.length + year.indexOf(period)) % of) + 1;
};

/**
 * Who may be drawn in a turn: those who were drawn earlier in the round stand among the exclusions, in every cluster
 * they belong to. Who comes during a round is drawn before it ends.
 */
export const populationOfTurn = (
  { clusters, emptyClusters, exclusions }: Population,
  drawnInRound: ReadonlySet<string>,
): Result<Population, PopulationRefusal> => {
  const taken = new Set(
    clusters.flatMap(({ employeeIds }) => employeeIds.filter((id) => drawnInRound.has(id))),
  );
  return populationOf(
    [
      ...clusters.map(({ employeeIds, ...cluster }) => ({
        ...cluster,
        employeeIds: employeeIds.filter((id) => !taken.has(id)),
      })),
      ...emptyClusters.map((cluster) => ({ ...cluster, employeeIds: [] })),
    ],
    [...exclusions, ...[...taken].map((employeeId) => ({ employeeId, reason: hadTurn }))],
  );
};
