export type { Notice, NoticeKind, NoticeStep, NotifiedRole, Recipient } from './notice.ts';
export { orderNotices } from './of-order.ts';
export type { ManagerOf } from './of-order.ts';
export { periodNotices } from './of-period.ts';
export { reviewNotices } from './of-review.ts';
export { yearEndNotices } from './of-year-end.ts';
export type { YearStanding } from './of-year-end.ts';
