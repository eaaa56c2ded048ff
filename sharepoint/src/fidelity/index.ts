export type { Difference, Fact, Finding, NotTried } from './fact.ts';
export { factIds, facts, rowsNotTried } from './facts.ts';
export type { FactId, Observation } from './facts.ts';
export { runFacts } from './run-facts.ts';
export type { TriedFact } from './run-facts.ts';
export { countScratch } from './scratch.ts';
