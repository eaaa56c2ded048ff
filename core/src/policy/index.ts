export { ffsPolicy, shippedPolicies } from './shipped.ts';
export { parsePolicy, parsePolicyText, policyProblems } from './parse.ts';
export type { PolicyRefusal, PolicyValueType } from './problem.ts';
export { setByOrganisation, sourceOf } from './problems-of-sources.ts';
export type { Policy, PolicyInput } from './schema.ts';
export type { Source } from './source.ts';
export type { BranchRule, Sample } from './systematic-schema.ts';
export { documentedFields, lookForCodes, parties, retainedKinds, screeningFlags } from './vocabulary.ts';
