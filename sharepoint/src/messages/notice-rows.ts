import type { PersonId } from '@loggkontroll/core/organisation';
import { etagOf, itemIdOf, textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';

/** What a notice was about, so that its card can be made again. */
export interface NoticeFacts {
  /** To whom it goes. */
  readonly personId: PersonId;
  readonly recordId: string;
  /** The bot's own text about it, without anybody's name. */
  readonly notice: string;
}

/** How far a notice has come: taken on, waiting for the person to be reachable, sent, or over. */
export type NoticeState = 'claimed' | 'held' | 'sent' | 'closed';

const states: readonly NoticeState[] = ['claimed', 'held', 'sent', 'closed'];

/** A notice as the list remembers it. */
export interface KeptNotice extends NoticeFacts {
  readonly itemId: number;
  readonly etag: string | undefined;
  readonly state: NoticeState;
  /** ISO instant at which it was last taken on; undefined where that is not known. */
  readonly claimedAt: string | undefined;
  /** Undefined until it has been sent. */
  readonly activityId: string | undefined;
}

/** The columns that a notice is read from. */
export const noticeColumns = [
  'Id',
  'ClaimKey',
  'ClaimedAt',
  'State',
  'PersonId',
  'RecordId',
  'Notice',
  'ActivityId',
] as const;

/** Reads a row of {@link noticeColumns}. */
export const toNotice = (row: Row): KeptNotice => ({
  itemId: itemIdOf(row),
  etag: etagOf(row),
  state: states.find((state) => state === textOf(row, 'State')) ?? 'claimed',
  claimedAt: textOf(row, 'ClaimedAt'),
  personId: textOf(row, 'PersonId') ?? '',
  recordId: textOf(row, 'RecordId') ?? '',
  notice: textOf(row, 'Notice') ?? '',
  activityId: textOf(row, 'ActivityId'),
});
