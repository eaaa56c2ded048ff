export { openPopulations } from './open-populations.ts';
export type { PopulationFileRefusal, Populations } from './open-populations.ts';
