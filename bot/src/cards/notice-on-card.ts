import type { Notice, TargetedNotice } from '@loggkontroll/core/notice';

/** What a card shows of a notice of a systematic review. */
export type SystematicOnCard = Pick<Notice, 'kind' | 'step' | 'subject' | 'dueOn'>;

/** What a card has of a targeted review's notice; of its subject the card shows the number alone. */
export type TargetedOnCard = Pick<TargetedNotice, 'kind' | 'step' | 'subject' | 'dueOn'>;

/** What a card shows of a notice. */
export type NoticeOnCard = SystematicOnCard | TargetedOnCard;

/** Whether a notice is about a targeted review. */
export const isOfTargeted = (notice: NoticeOnCard): notice is TargetedOnCard =>
  notice.subject.record === 'targeted';
