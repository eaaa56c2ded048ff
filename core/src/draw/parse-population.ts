import * as z from 'zod/mini';
import { accept, refuse, type Result } from '../result/index.ts';
import { populationOf, populationText, type Population, type PopulationRefusal } from './population.ts';

const branch = z.enum(['provider', 'authority']);

const populationSchema = z.strictObject({
  format: z.literal('loggkontroll-population/1'),
  clusters: z.array(
    z.strictObject({ branch, clusterId: z.string(), employeeIds: z.array(z.string()).check(z.minLength(1)) }),
  ),
  emptyClusters: z.array(z.strictObject({ branch, clusterId: z.string() })),
  exclusions: z.array(z.strictObject({ employeeId: z.string(), reason: z.string() })),
});

/** Why a text is no population. `population-not-canonical`: the same content has another text, so its hash is another. */
export type PopulationTextRefusal =
  | PopulationRefusal
  | { readonly code: 'population-unreadable' }
  | { readonly code: 'population-not-canonical' };

/** Reads what `populationText` wrote, and nothing else: a text that is accepted hashes to the population's hash. */
export const parsePopulation = (text: string): Result<Population, PopulationTextRefusal> => {
  const read = populationSchema.safeParse(parseJson(text));
  if (!read.success) return refuse({ code: 'population-unreadable' });
  const { clusters, emptyClusters, exclusions } = read.data;
  const empty = emptyClusters.map((cluster) => ({ ...cluster, employeeIds: [] }));
  const population = populationOf([...clusters, ...empty], exclusions);
  if (!population.ok) return population;
  return populationText(population.value) === text
    ? accept(population.value)
    : refuse({ code: 'population-not-canonical' });
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
