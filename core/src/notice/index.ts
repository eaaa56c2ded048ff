export type { Notice, NoticeKind, NoticeOf, NoticeStep, NotifiedRole, Recipient } from './notice.ts';
export { orderNotices } from './of-order.ts';
export type { ManagerOf } from './of-order.ts';
export { periodNotices } from './of-period.ts';
export { reviewNotices } from './of-review.ts';
export { targetedNotices } from './of-targeted.ts';
export type { TargetedNotice, TargetedNoticeKind, TargetedNoticeStep } from './of-targeted.ts';
export { yearEndNotices } from './of-year-end.ts';
export type { YearStanding } from './of-year-end.ts';
