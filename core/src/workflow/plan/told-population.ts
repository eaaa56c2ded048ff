import * as z from 'zod/mini';
import type { Policy } from '../../policy/index.ts';
import { clustersToDraw } from './clusters-to-draw.ts';
import { populationFor } from './population-for.ts';
import { populationInNumbers } from './population-in-numbers.ts';
import type { PlanningRegisters, PopulationInNumbers } from './population-in-numbers.ts';

/** The numbers as the bot keeps them for planners, so that nobody need read every employee to see them. */
export interface ToldPopulation extends PopulationInNumbers {
  /** The policy's version, and the month that is reviewed: of another the numbers say nothing. */
  readonly policyVersion: number;
  readonly month: string;
  /** How many employees the register has in all. */
  readonly registered: number;
}

/** Everybody who can be drawn, before anybody is left out; undefined where the registers make no population. */
export const toldPopulationOf = (
  policy: Pick<Policy, 'systematic' | 'version'>,
  month: string,
  registers: PlanningRegisters,
): ToldPopulation | undefined => {
  const population = populationFor(clustersToDraw(policy, month, registers), []);
  if (!population.ok) return undefined;
  return {
    ...{ policyVersion: policy.version, month, registered: registers.employees.length },
    ...populationInNumbers(population.value, registers),
  };
};

const amount = z.int().check(z.gte(0));
const toldPopulation = z.object({
  ...{ policyVersion: amount, month: z.string(), registered: amount, unplaced: amount },
  branches: z.array(
    z.object({
      branch: z.enum(['provider', 'authority']),
      employees: amount,
      sizes: z.array(z.tuple([z.int().check(z.gte(1)), z.int().check(z.gte(1))])),
    }),
  ),
});

/** What was kept; undefined where that is nothing, or not of this form. */
export const parseToldPopulation = (kept: string): ToldPopulation | undefined => {
  try {
    const read = toldPopulation.safeParse(JSON.parse(kept));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
};
