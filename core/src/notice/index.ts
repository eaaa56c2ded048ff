export type { FollowUpKind, FollowUpNotice, FollowUpRecipient, FollowUpStep } from './follow-up-notice.ts';
export type { Notice, NoticeKind, NoticeOf, NoticeStep, NotifiedRole, Recipient } from './notice.ts';
export { authorisationNotices, reviewDateIdOf } from './of-authorisation.ts';
export type {
  AuthorisationNotice,
  AuthorisationNoticeKind,
  AuthorisationNoticeStep,
} from './of-authorisation.ts';
export { reviewDateNotices, reviewsOpenBy } from './of-review-date.ts';
export { caseNotices } from './of-case.ts';
export { extractNotices } from './of-extract.ts';
export type { ExtractNotice, ExtractNoticeKind } from './of-extract.ts';
export { informingNotices } from './of-informing.ts';
export type { InformingNotice, InformingNoticeKind, InformingNoticeStep } from './of-informing.ts';
export { orderNotices } from './of-order.ts';
export type { ManagerOf } from './of-order.ts';
export { ownPeriodNotices, periodNotices } from './of-period.ts';
export type { OwnPlanWaiting } from './of-period.ts';
export { reportNotices } from './of-report.ts';
export { reviewedNotices } from './of-reviewed.ts';
export type { ReviewedNotice } from './of-reviewed.ts';
export { reviewNotices } from './of-review.ts';
export { targetedNotices } from './of-targeted.ts';
export { targetedRoomNotices } from './of-targeted-room.ts';
export type { TargetedNotice, TargetedNoticeKind, TargetedNoticeStep } from './of-targeted.ts';
export { witnessNotices } from './of-witness.ts';
export type { WitnessNotice } from './of-witness.ts';
export { yearEndNotices } from './of-year-end.ts';
export type { YearStanding } from './of-year-end.ts';
