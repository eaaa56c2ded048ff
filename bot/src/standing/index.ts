export {
  isReplacedIn,
  orderStanding,
  planStanding,
  reviewStanding,
  yearStanding,
} from './record-standing.ts';
export type { RecordStanding } from './record-standing.ts';
export { seenBy } from './seen-by.ts';
export { noticeOnCard, periodInId, subjectOfOrder, subjectOfReview } from './subjects.ts';
