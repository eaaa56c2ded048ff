import type { Notice } from '@loggkontroll/core/notice';
import type { ClientExtract, Informing, Order, Review, Targeted } from '@loggkontroll/core/workflow';
import type {
  AuthorisationAbout,
  AuthorisationOnCard,
  CaseAbout,
  ExtractAbout,
  InformingAbout,
  NoticeOnCard,
  SystematicAbout,
  TargetedAbout,
} from '../cards/index.ts';

type Subject = Notice['subject'];

export const subjectOfOrder = ({ orderId, number, clusterName, period }: Order): Subject => ({
  record: 'order',
  recordId: orderId,
  number,
  unitName: clusterName,
  period,
});

/** Of a targeted one, or of an extract's, the number alone: that somebody in a unit is looked at can warn them. */
export const subjectOfReview = ({ reviewId, number, clusterName, period, kind }: Review): Subject => ({
  record: 'review',
  recordId: reviewId,
  number,
  unitName: kind === undefined ? clusterName : '',
  period: kind === undefined ? period : '',
});

/** The period that ends a plan's or a year's id (`plan-ffs-2026-Q4`, `year-d1-2026`). */
export const periodInId = (recordId: string): string =>
  /\d{4}(?:-(?:Q\d|H\d|\d\d))?$/.exec(recordId)?.[0] ?? '';

/** Puts together again what a card showed. */
export const noticeOnCard = ({ kind, step, dueOn }: SystematicAbout, subject: Subject): NoticeOnCard => ({
  kind,
  step,
  subject,
  dueOn,
});

/** As {@link noticeOnCard}, of a targeted review: its number alone. */
export const targetedOnCard = (
  { kind, step, dueOn }: TargetedAbout,
  { targetedId, number }: Pick<Targeted, 'targetedId' | 'number'>,
): NoticeOnCard => ({
  kind,
  step,
  subject: { record: 'targeted', recordId: targetedId, number, unitName: '', period: '' },
  dueOn,
});

/** As {@link noticeOnCard}, of a client extract: its number alone. */
export const extractOnCard = (
  { kind, step, dueOn }: ExtractAbout,
  { extractId, number }: Pick<ClientExtract, 'extractId' | 'number'>,
): NoticeOnCard => ({
  kind,
  step,
  subject: { record: 'extract', recordId: extractId, number },
  dueOn,
});

/** As {@link noticeOnCard}, of an authorisation review or of all those of a date. */
export const authorisationOnCard = (
  { kind, step, record, recordId, dueOn }: AuthorisationAbout,
  shown: Pick<AuthorisationOnCard['subject'], 'number' | 'unitName' | 'period'>,
): NoticeOnCard => ({ kind, step, subject: { record, recordId, ...shown }, dueOn });

/** As {@link noticeOnCard}, of informing employees: the unit and what is told. */
export const informingOnCard = (
  { kind, step, recordId, dueOn }: InformingAbout,
  { points, year }: Pick<Informing, 'points' | 'year'>,
  unitName: string,
): NoticeOnCard => ({
  ...{ kind, step, points, dueOn },
  subject: { record: 'informing', recordId, number: '', unitName, period: String(year) },
});

/** As {@link noticeOnCard}, of a case: its number alone, and to the one it is about none. */
export const caseOnCard = (about: CaseAbout, number: string): NoticeOnCard => {
  const { kind, step, record, recordId, dueOn, dueAt } = about;
  return { kind, step, subject: { record, recordId, number }, dueOn, dueAt };
};
