import type { NoticeKind, NoticeStep } from '@loggkontroll/core/notice';

/** What is told of a systematic review. */
export const kindsOfNotices = [
  'period-begins',
  'units-selected',
  'attest-order',
  'order-rejected',
  'days-to-draw',
  'window-to-draw',
  'log-to-deliver',
  'log-to-send',
  'log-sent',
  'log-not-received',
  'log-to-take-out',
  'log-to-hand-over',
  'log-delivered',
  'log-received',
  'log-to-destroy',
  'review-reported',
  'reminder',
  'late',
  'escalation',
  'year-can-be-signed',
] as const satisfies readonly NoticeKind[];

/** The steps of a systematic review that are reminded of. */
export const stepsOfNotices = [
  'plan',
  'attest',
  'draw-window',
  'deliver',
  'send',
  'take-out',
  'receive',
  'hand-over',
  'review',
  'destroy',
  'sign-year',
] as const satisfies readonly NoticeStep[];
