import type { ExtractNotice, Notice, TargetedNotice } from '@loggkontroll/core/notice';

/** What a card shows of a notice of a systematic review. */
export type SystematicOnCard = Pick<Notice, 'kind' | 'step' | 'subject' | 'dueOn'>;

/** What a card has of a targeted review's notice; of its subject the card shows the number alone. */
export type TargetedOnCard = Pick<TargetedNotice, 'kind' | 'step' | 'subject' | 'dueOn'>;

/** What a card has of a client extract's notice: nothing of the client. */
export type ExtractOnCard = Pick<ExtractNotice, 'kind' | 'step' | 'subject'> & {
  /** ISO date. */
  readonly dueOn: string | undefined;
};

/** What a card shows of a notice. */
export type NoticeOnCard = SystematicOnCard | TargetedOnCard | ExtractOnCard;

/** Whether a notice is about a targeted review. */
export const isOfTargeted = (notice: NoticeOnCard): notice is TargetedOnCard =>
  notice.subject.record === 'targeted';

/** Whether a notice is about a client extract. */
export const isOfExtract = (notice: NoticeOnCard): notice is ExtractOnCard =>
  notice.subject.record === 'extract';
