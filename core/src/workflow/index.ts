export { handle, isBot, replay, replayKnown } from './decider.ts';
export type { Actor, Context, Decider, Happening, UnknownEvent } from './decider.ts';
export type {
  Attempt,
  Exclusion,
  OrderWishes,
  Pick,
  PlacedOrder,
  PlanCommand,
  PlanCommitted,
  PlanEvent,
  PlanRefusal,
  PlanState,
  ReplacedOrder,
} from './plan/plan.ts';
export type {
  Answer,
  DayDraw,
  DateInterval,
  DeliveredFile,
  LogFate,
  Order,
  OrderCommand,
  OrderDeadlines,
  OrderedEmployee,
  OrderEvent,
  OrderFacts,
  OrderPeople,
  OrderRefusal,
  OrderState,
  OrderStatus,
  PermissionGiver,
} from './order/order.ts';
export type {
  BreachReport,
  JudgementCounts,
  Outcome,
  Review,
  ReviewCommand,
  ReviewEvent,
  ReviewFacts,
  ReviewRefusal,
  ReviewResult,
  ReviewState,
} from './review/review.ts';
export type {
  Registration,
  RegistrationCommand,
  RegistrationEvent,
  RegistrationFacts,
  RegistrationRefusal,
  RegistrationState,
} from './registration/registration.ts';
export type {
  Control,
  ControlCommand,
  ControlDone,
  ControlEvent,
  ControlFacts,
  ControlKind,
  ControlRefusal,
  ControlState,
} from './control/control.ts';
export type {
  InformingLeft,
  MissingControl,
  Signature,
  SignatureStanding,
  SignedRecord,
  YearEndCommand,
  YearEndEvent,
  YearEndRefusal,
  YearEndState,
  YearSigned,
} from './year-end/year-end.ts';
export * from './authorisation/index.ts';
export * from './extract/index.ts';
export * from './informing/index.ts';
export { informingCommandOf } from './retrace/informing-command-of.ts';
export type {
  BreachPosition,
  CalledConversation,
  Case,
  CaseCommand,
  CaseEvent,
  CaseFacts,
  CaseOrigin,
  CaseOutcome,
  CaseState,
  CaseStatus,
  MeasureDecision,
  Minutes,
  MinutesAnswerWay,
} from './case/case.ts';
export {
  authorisationControlFor,
  authorisationControlOf,
  authorisationRegistrationOf,
} from './derivation/from-authorisation.ts';
export { authorisationCommandOf } from './retrace/authorisation-command-of.ts';
export type { CaseDemand, CaseRefusal } from './case/refusal.ts';
export {
  documentKinds,
  handOverReasons,
  noBreachReasons,
  notHeldReasons,
  refusalReasons,
  reopenReasons,
  unfoundedReasons,
} from './case/codes.ts';
export type {
  DocumentKind,
  HandOverReason,
  MinutesRefusalReason,
  NoBreachReason,
  NotHeldReason,
  ReopenReason,
  UnfoundedReason,
} from './case/codes.ts';
export { caseActionOf, partiesInTurn } from './case/action.ts';
export type { CaseAction } from './case/action.ts';
export { breachClockOf, breachHoursLeft } from './case/breach-clock.ts';
export type { BreachClock } from './case/breach-clock.ts';
export { caseDecider } from './case/decider.ts';
export { awaitsCorrectionSeen, isSettled, missingSteps, openMeasures } from './case/demands.ts';
export { caseDeadlines, caseFactsOf, caseOpeningOf } from './case/facts-of.ts';
export type { CaseOpening } from './case/facts-of.ts';
export { documentsKeptUntil } from './case/kept-until.ts';
export { partiesIn, unknownParties } from './case/unknown-parties.ts';
export { isSalt, isSubject, subjectKeyOf, subjectPlaces } from './case/subject-key.ts';
export type { SubjectPlace } from './case/subject-key.ts';
export { caseDueOn, caseStepOf, caseSubject, caseWaitsFor } from './case/waiting.ts';
export { extractCommandOf } from './retrace/extract-command-of.ts';
export * from './case-request/index.ts';
export { caseRequestCommandOf } from './retrace/case-request-command-of.ts';
export { caseCommandOf } from './retrace/case-command-of.ts';
export type {
  AskedSupplement,
  Targeted,
  TargetedCommand,
  TargetedEvent,
  TargetedFacts,
  TargetedReading,
  TargetedState,
  TargetedStatus,
  TargetedStep,
  TargetedStepFact,
} from './targeted/targeted.ts';
export type { TargetedRefusal } from './targeted/refusal.ts';
export {
  rejectionReasons,
  providerAskers,
  providerProofs,
  shownIdentities,
  subjectQuestions,
  targetedParts,
  withdrawalReasons,
} from './targeted/codes.ts';
export type {
  RejectionReason,
  ProviderAsker,
  ProviderProof,
  ShownIdentity,
  SubjectQuestion,
  TargetedPart,
  WithdrawalReason,
} from './targeted/codes.ts';
export { targetedDecider } from './targeted/decider.ts';
export { targetedFactsOf, targetedNumberOf } from './targeted/facts-of.ts';
export type { TargetedDesk, TargetedRequest, TargetedRequestRefusal } from './targeted/facts-of.ts';
export { fitsPolicy } from './targeted/fits-policy.ts';
export { hasDecidersFunction, hasRequestersFunction } from './targeted/requesters-function.ts';
export { partsOfThoseWhoLeft } from './targeted/left.ts';
export { readerOf, readersPart, whoKnow } from './targeted/reader.ts';
export type { LeftDesk } from './targeted/left.ts';
export { partsOf } from './targeted/separation.ts';
export { formatStanding, parseStanding, standingFileName, standingOf } from './targeted/standing.ts';
export type { Standing } from './targeted/standing.ts';
export { doerOf, isConfirmed, stepInTurn } from './targeted/steps.ts';
export { appointerOf, awaitedSupplements, targetedDueOn, targetedWaitsFor } from './targeted/waiting.ts';
export { extractControlOf, extractReviewIdOf, extractReviewOf } from './derivation/from-extract.ts';
export { targetedControlOf, targetedReviewOf } from './derivation/from-targeted.ts';
export { targetedCommandOf } from './retrace/targeted-command-of.ts';
export { isConfirmedOrder } from './order/confirmed.ts';
export { mayChangeWish } from './order/decide-wish.ts';
export { addresseeOf } from './order/addressee.ts';
export { peopleOfOrder } from './order/people-of-order.ts';
export { orderDueOn, orderWaitsFor } from './order/waiting.ts';
export { reviewDecider } from './review/decider.ts';
export { isReviewOver, reviewDueOn, reviewWaitsFor } from './review/waiting.ts';
export { registrationDecider } from './registration/decider.ts';
export { countsInYear } from './control/counts-in-year.ts';
export { controlDecider } from './control/decider.ts';
export { yearEndDecider } from './year-end/decider.ts';
export { digestRecords } from './year-end/digest.ts';
export { informingLeft } from './year-end/informing-left.ts';
export { missingControls, missingOfRoutines } from './year-end/missing-controls.ts';
export type { RoutineDemand, YearDemand } from './year-end/missing-controls.ts';
export { signatureStanding } from './year-end/signature-standing.ts';
export { dayRuleOf } from './order/day-rule-of.ts';
export { orderDecider } from './order/decider.ts';
export { planDecider } from './plan/decider.ts';
export { committedRule } from './plan/committed-rule.ts';
export { orderInForce } from './plan/order-in-force.ts';
export { ordersFromPicks } from './plan/orders-from-picks.ts';
export type { OrderingDesk, OrderingRefusal } from './plan/orders-from-picks.ts';
export { clustersToDraw } from './plan/clusters-to-draw.ts';
export { orderPeopleNow } from './plan/order-people-now.ts';
export type { OrderPeopleDesk } from './plan/order-people-now.ts';
export { headCount, populationFor, unplaced } from './plan/population-for.ts';
export { isSamePopulation, populationInNumbers } from './plan/population-in-numbers.ts';
export type { PopulationInNumbers } from './plan/population-in-numbers.ts';
export { parseToldPopulation, toldPopulationOf } from './plan/told-population.ts';
export type { ToldPopulation } from './plan/told-population.ts';
export { chainOf } from './plan/players.ts';
export { orderOfOwnPlan } from './plan/orders-of-plan.ts';
export { formatOwnRegisters, parseOwnRegisters } from './plan/own-registers.ts';
export type { OwnRegisters } from './plan/own-registers.ts';
export { isPlannedByEach, ownUnits, staffedUnits } from './plan/own-units.ts';
export { controlExpectedOf, reviewOf } from './derivation/from-order.ts';
export {
  controlDoneOf,
  controlIdOfRegistration,
  controlRegisteredOf,
} from './derivation/from-registration.ts';
export { registrationOf } from './derivation/from-review.ts';
export {
  caseIdFrom,
  caseIdOf,
  controlIdOf,
  forgoneControlIdOf,
  ownPlanIdOf,
  planIdOf,
  registrationIdOf,
  reviewIdOf,
  yearEndIdOf,
} from './derivation/record-ids.ts';
export {
  controlCommandOf,
  orderCommandOf,
  planCommandOf,
  registrationCommandOf,
  reviewCommandOf,
  yearEndCommandOf,
} from './retrace/command-of.ts';
export { processesFor } from './retrace/processes.ts';
export { clockDifferenceMs, retrace } from './retrace/retrace.ts';
export type { Retracing, TraceFault } from './retrace/retrace.ts';
