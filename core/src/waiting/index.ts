export type { Awaited, AwaitedBy, CaseErrand } from './awaited.ts';
export { awaitedInCase } from './in-case.ts';
export {
  awaitedInAuthorisation,
  awaitedInExtract,
  awaitedInInforming,
  awaitedInTargeted,
  awaitedOfReader,
  awaitedOfSupplements,
} from './in-others.ts';
export { awaitedInPlan, awaitedOfReviewDate } from './in-plans.ts';
export type { PeriodToPlan } from './in-plans.ts';
export { formatOwnWord, noWord, parseOwnWord } from './own-word.ts';
export type { OwnWord } from './own-word.ts';
