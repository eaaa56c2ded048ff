import type { Notice } from '@loggkontroll/core/notice';

/** What a card shows of a notice. */
export type NoticeOnCard = Pick<Notice, 'kind' | 'step' | 'subject' | 'dueOn'>;
