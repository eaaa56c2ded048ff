export { authorisationStanding } from './authorisation-standing.ts';
export { caseStanding } from './case-standing.ts';
export { extractStanding } from './extract-standing.ts';
export { informingStanding } from './informing-standing.ts';
export { peopleOfCase } from './people-of-case.ts';
export { peopleOfTargeted } from './people-of-targeted.ts';
export {
  hasPassedFrom,
  orderStanding,
  planStanding,
  reviewStanding,
  yearStanding,
} from './record-standing.ts';
export type { RecordStanding } from './record-standing.ts';
export { seenBy } from './seen-by.ts';
export { successorIn } from './successor.ts';
export type { Successor } from './successor.ts';
export {
  authorisationOnCard,
  caseOnCard,
  extractOnCard,
  informingOnCard,
  noticeOnCard,
  periodInId,
  subjectOfOrder,
  subjectOfReview,
  targetedOnCard,
} from './subjects.ts';
export { targetedStanding } from './targeted-standing.ts';
