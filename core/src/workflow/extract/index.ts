export type {
  ClientExtract,
  ExtractCommand,
  ExtractControl,
  ExtractedLog,
  ExtractEvent,
  ExtractFacts,
  ExtractHandOver,
  ExtractState,
  ExtractStatus,
  ReleaseDecision,
  StartedInquiry,
} from './extract.ts';
export type { ExtractDemand, ExtractRefusal } from './refusal.ts';
export {
  authorityGrounds,
  identityWays,
  maskReasons,
  releaseRefusalReasons,
  extractWithdrawalReasons,
} from './codes.ts';
export type {
  AuthorityGround,
  IdentityWay,
  MaskReason,
  ReleaseRefusalReason,
  ExtractWithdrawalReason,
} from './codes.ts';
export { extractDecider } from './decider.ts';
export { awaitsReviewer, isReleased, lacksControl, lacksRequest, missingExtractSteps } from './demands.ts';
export { extractFactsOf } from './facts-of.ts';
export type { ExtractRequest } from './facts-of.ts';
export { extractFitsPolicy } from './fits-policy.ts';
export { extractPeopleNow } from './people-now.ts';
export type { ExtractPeopleDesk } from './people-now.ts';
export { extractNote } from './note.ts';
export type { ExtractNote } from './note.ts';
export { standInOf } from './stand-in.ts';
export type { StandIn } from './stand-in.ts';
export { extractDueOn, extractReviewerOf, extractStepOf, extractWaitsFor } from './waiting.ts';
