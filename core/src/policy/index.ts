export { accessDecisions, authorisationSchema, authorisationSteps } from './authorisation-schema.ts';
export type { AccessDecision, AuthorisationRules, AuthorisationStep } from './authorisation-schema.ts';
export { caseRulesOf } from './case-rules.ts';
export type { CaseRules, MeasureRule } from './case-rules.ts';
export { caseSteps, chosenMeasures, measureOccasions } from './case-vocabulary.ts';
export type { CaseStep, ChosenMeasure, Measure, MeasureOccasion } from './case-vocabulary.ts';
export { clientExtractSchema, extractSteps, extractWays, staffNaming } from './client-extract-schema.ts';
export type { ClientExtractRules, ExtractStep, ExtractWay, StaffNaming } from './client-extract-schema.ts';
export { asVariant, fieldFormAt, startAt } from './field-form.ts';
export type { FieldForm } from './field-form.ts';
export { ordinaryCase } from './ordinary-case.ts';
export { ffsPolicy } from './ffs-policy.ts';
export { shippedPolicies } from './shipped.ts';
export { ordinaryScreening, screeningRulesOf } from './ordinary-screening.ts';
export { parsePolicy, parsePolicyText, policyProblems } from './parse.ts';
export type { PolicyRefusal, PolicyValueType } from './problem.ts';
export { setByOrganisation, sourceOf } from './problems-of-sources.ts';
export type { Policy, PolicyInput } from './schema.ts';
export type { ScreeningRules } from './screening-schema.ts';
export type { Source } from './source.ts';
export type { BranchRule, Sample } from './systematic-schema.ts';
export type { TargetedDoer, TargetedRules } from './targeted-schema.ts';
export { targetedAbouts, targetedReasons, targetedSteps } from './targeted-vocabulary.ts';
export type { TargetedAbout, TargetedDeadline, TargetedReason } from './targeted-vocabulary.ts';
export {
  documentedFields,
  informingPoints,
  lookForCodes,
  parties,
  retainedKinds,
  screeningFlags,
  supplements,
} from './vocabulary.ts';
export type { Party, SentWay, Supplement } from './vocabulary.ts';
