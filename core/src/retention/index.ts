export { destructionOf } from './destruction.ts';
export type {
  Destruction,
  DestructionCommand,
  DestructionEvent,
  DestructionFacts,
  DestructionFate,
  DestructionRefusal,
  DestructionState,
} from './destruction.ts';
export { destructionCommandOf, destructionDecider } from './destruction-decider.ts';
export { explainedBy } from './explained.ts';
export type { Explained } from './explained.ts';
export { disposalsOf, isDue } from './disposal.ts';
export type { Disposal, DisposalMeans, Hold } from './disposal.ts';
export { fewBelow, forecastOf } from './forecast.ts';
export type { Forecast, ForecastRow, Told } from './forecast.ts';
export { countGone, goneRows, isWhole } from './gone-totals.ts';
export type { GoneOfYear, GoneRow, GoneTotals } from './gone-totals.ts';
export { keptInforming } from './kept-informing.ts';
export { keptAuthorisation, keptCase, keptCaseRequest, keptExtract, keptTargeted } from './kept-inquiries.ts';
export { keptKinds } from './kept-record.ts';
export type { KeptKind, KeptRecord, RecordRef } from './kept-record.ts';
export {
  keptControl,
  keptOrder,
  keptPlan,
  keptRegistration,
  keptReview,
  keptSignature,
} from './kept-reviews.ts';
export { isLogOut } from './is-log-out.ts';
export { nextLookOn } from './next-look.ts';
export { parseForecast } from './parse-forecast.ts';
export { refHash } from './ref-hash.ts';
export { dueOf, retentionRows } from './retention-rows.ts';
export type { RetentionRow } from './retention-rows.ts';
export type { StandingRecord } from './standing-record.ts';
export { isStillDue } from './still-due.ts';
export { retentionRuleOf, yearsKept } from './years-kept.ts';
