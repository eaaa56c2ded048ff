export type {
  Authorisation,
  AuthorisationCommand,
  AuthorisationDoer,
  AuthorisationEvent,
  AuthorisationFacts,
  AuthorisationPeople,
  AuthorisationState,
  AuthorisationStatus,
  FlawAssessment,
  GivenAnswer,
  PreparedFacts,
  SentList,
} from './authorisation.ts';
export {
  accessOutcomes,
  authorisationOccasions,
  authorisationScopes,
  authorisationWithdrawalReasons,
} from './codes.ts';
export type {
  AccessOutcome,
  AuthorisationOccasion,
  AuthorisationScope,
  AuthorisationWithdrawalReason,
} from './codes.ts';
export { accessByNeedOf, hasAccessByNeed } from './by-need.ts';
export { authorisationDecider } from './decider.ts';
export { hasToBeCarriedOut, missingAuthorisationSteps } from './demands.ts';
export { authorisationIdOf, isOfProtectedPersons, isSingleOrder, singleOrder } from './authorisation-id.ts';
export {
  authorisationFactsOf,
  authorisationPeopleOf,
  isAuthorisationReviewed,
  reviewDatesOf,
  runningReviewDates,
} from './facts-of.ts';
export { authorisationFitsPolicy } from './fits-policy.ts';
export type { AuthorisationOpening, AuthorisationOpeningRefusal, ReviewDate } from './facts-of.ts';
export { authorisationProtocol } from './protocol.ts';
export type { AuthorisationProtocol, ProtocolAct } from './protocol.ts';
export type { AuthorisationDemand, AuthorisationRefusal } from './refusal.ts';
export { authorisationDueOn, authorisationStepOf, authorisationWaitsFor } from './waiting.ts';
