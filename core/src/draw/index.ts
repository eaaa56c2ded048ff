export { chanceOfDraw, chanceOfHitDay, coverageOf } from './coverage.ts';
export type { Coverage, Misuse, Spread } from './coverage.ts';
export { drawDays } from './draw-days.ts';
export { drawPlan } from './draw-plan.ts';
export type { EmptyPopulation, Pick, PlanDraw, Shortfall } from './draw-plan.ts';
export { isHex32 } from './hash.ts';
export type { Hex32 } from './hash.ts';
export { parsePopulation } from './parse-population.ts';
export type { PopulationTextRefusal } from './parse-population.ts';
export type { ClusterSample, PlanSample } from './plan-sample.ts';
export { clusterSizes, populationFigures } from './population-figures.ts';
export type { BranchFigures } from './population-figures.ts';
export { populationHash, populationOf, populationText } from './population.ts';
export type { Cluster, Exclusion, Population, PopulationRefusal } from './population.ts';
export {
  completeDayDraw,
  completePlanDraw,
  dayCommitment,
  planCommitment,
  verifyDayProof,
  verifyProof,
} from './proof.ts';
export type { DayProof, Proof, ProofRefusal, Randomness } from './proof.ts';
export { verifyRedraws } from './redraws.ts';
export type { Attempt, RedrawRefusal } from './redraws.ts';
export { planRuleOf } from './rule.ts';
export type { DayRule, PlanRule } from './rule.ts';
export { sample } from './sampler.ts';
export { commitmentOf, seedOf, subSeedOf } from './seed.ts';
export { hadTurn, populationOfTurn, turnOf } from './turn.ts';
