import type { Notice } from '@loggkontroll/core/notice';
import type { Order, Review } from '@loggkontroll/core/workflow';
import type { About, NoticeOnCard } from '../cards/index.ts';

type Subject = Notice['subject'];

export const subjectOfOrder = ({ orderId, number, clusterName, period }: Order): Subject => ({
  record: 'order',
  recordId: orderId,
  number,
  unitName: clusterName,
  period,
});

export const subjectOfReview = ({ reviewId, number, clusterName, period }: Review): Subject => ({
  record: 'review',
  recordId: reviewId,
  number,
  unitName: clusterName,
  period,
});

/** The period that ends a plan's or a year's id (`plan-ffs-2026-Q4`, `year-d1-2026`). */
export const periodInId = (recordId: string): string =>
  /\d{4}(?:-(?:Q\d|H\d|\d\d))?$/.exec(recordId)?.[0] ?? '';

/** Puts together again what a card showed. */
export const noticeOnCard = ({ kind, step, dueOn }: About, subject: Subject): NoticeOnCard => ({
  kind,
  step,
  subject,
  dueOn,
});
