export type { Notice, NoticeKind, NoticeStep, Recipient } from './notice.ts';
