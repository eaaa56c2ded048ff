import { populationFigures } from '../../draw/index.ts';
import type { BranchFigures, Population } from '../../draw/index.ts';
import type { Employee, Unit } from '../../organisation/index.ts';
import { unplaced } from './population-for.ts';

/** What the registers say of who can be drawn, in numbers. */
export interface PopulationInNumbers {
  readonly branches: readonly BranchFigures[];
  /** How many belong to a unit that is not in the register, and cannot be drawn. */
  readonly unplaced: number;
}

/** What a population is made from. */
export interface PlanningRegisters {
  readonly units: readonly Unit[];
  readonly employees: readonly Employee[];
}

/** A population, and whom it lacks since nobody knows their unit. */
export const populationInNumbers = (
  population: Population,
  registers: PlanningRegisters,
): PopulationInNumbers => ({
  branches: populationFigures(population),
  unplaced: unplaced(registers).length,
});

/** Whether what was shown is what the registers say. */
export const isSamePopulation = (a: PopulationInNumbers, b: PopulationInNumbers): boolean =>
  JSON.stringify([a.branches, a.unplaced]) === JSON.stringify([b.branches, b.unplaced]);
