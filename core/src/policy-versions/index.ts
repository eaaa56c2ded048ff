export { consequencesOfActivating, consequencesOfEnding } from './consequences.ts';
export type { Consequence, PresentRules } from './consequences.ts';
export { policyVersionCommandOf, policyVersionDecider } from './decider.ts';
export { applyDifference, differenceBetween, valuesOf } from './difference.ts';
export type { PolicyDifference, WithSources } from './difference.ts';
export { nextVersionOf, versionsInForce } from './in-force.ts';
export { policyHash } from './policy-hash.ts';
export { policyVersionIdOf } from './policy-version.ts';
export type {
  PolicyVersion,
  PolicyVersionCommand,
  PolicyVersionEvent,
  PolicyVersionRefusal,
} from './policy-version.ts';
export { countRunning, parseRunning } from './running.ts';
export type { RunningCount, RunningRecord } from './running.ts';
export { setValue } from './set-value.ts';
