import type { Site } from '../connection/index.ts';
import { unless } from '../connection/failure-guard.ts';
import { filterOf } from '../connection/filter.ts';
import { addItem, listAt } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import { etagOf, itemIdOf, rowPage, textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { sha256Of, utf8 } from '../connection/sha256.ts';
import { notices } from '../schema/index.ts';
import { noticeColumns } from './notice-rows.ts';
import type { KeptNotice, NoticeFacts, NoticeState } from './notice-rows.ts';

/** A notice that this instance has taken on. */
export interface Claim {
  readonly itemId: number;
}

/** Whether this instance may send. */
export type ClaimOutcome =
  | { readonly outcome: 'claimed'; readonly claim: Claim }
  /** Another instance has it in hand. */
  | { readonly outcome: 'in-hand' }
  /** It waits until the person can be reached. */
  | { readonly outcome: 'held' }
  | { readonly outcome: 'already-sent' };

const patienceMs = 10 * 60 * 1000;

/** Keys are compared without case and could be longer than a column: their hash in lower-case hexadecimal stands. */
const columnKey = (key: string): Promise<string> => sha256Of(utf8(key));

const first = async (site: Site, key: string): Promise<Row | undefined> => {
  const { rows } = await rowPage(
    listAt(site, notices)
      .items.select(...noticeColumns)
      .filter(filterOf({ ClaimKey: key }))
      .orderBy('Id')
      .top(1),
  );
  return rows[0];
};

const claimAgain = async (site: Site, itemId: number, etag: string, now: string): Promise<boolean> =>
  unless(
    merge(listAt(site, notices).items.getById(itemId), { State: 'claimed', ClaimedAt: now }, etag).then(
      () => true,
    ),
    ['conflict', 'not-found'],
    false,
  );

const takeOver = async (site: Site, row: Row, now: string): Promise<ClaimOutcome> => {
  const state = textOf(row, 'State') as NoticeState | undefined;
  if (state === 'sent' || state === 'closed') return { outcome: 'already-sent' };
  if (state === 'held') return { outcome: 'held' };
  const age = Date.parse(now) - Date.parse(textOf(row, 'ClaimedAt') ?? now);
  const etag = etagOf(row);
  if (age < patienceMs || etag === undefined) return { outcome: 'in-hand' };
  const taken = await claimAgain(site, itemIdOf(row), etag, now);
  return taken ? { outcome: 'claimed', claim: { itemId: itemIdOf(row) } } : { outcome: 'in-hand' };
};

/** Takes on a held notice, unless another instance has been first. */
export const claimHeld = async (
  site: Site,
  { itemId, etag }: KeptNotice,
  now: string,
): Promise<Claim | undefined> =>
  etag !== undefined && (await claimAgain(site, itemId, etag, now)) ? { itemId } : undefined;

/** Takes on a notice by inserting its key in the column where it can stand only once; the lowest item wins. */
export const claimNotice = async (
  site: Site,
  key: string,
  { personId, recordId, notice }: NoticeFacts,
  now: string,
): Promise<ClaimOutcome> => {
  const claimKey = await columnKey(key);
  const added = await unless<Row, undefined>(
    addItem(site, notices, {
      Title: claimKey.slice(0, 8),
      ClaimKey: claimKey,
      State: 'claimed',
      ClaimedAt: now,
      PersonId: personId,
      RecordId: recordId,
      Notice: notice,
    }),
    ['duplicate'],
    undefined,
  );
  const row = await first(site, claimKey);
  if (row === undefined) return { outcome: 'in-hand' };
  if (added !== undefined && itemIdOf(added) === itemIdOf(row)) {
    return { outcome: 'claimed', claim: { itemId: itemIdOf(row) } };
  }
  return takeOver(site, row, now);
};

const note = async (
  site: Site,
  { itemId }: Claim,
  state: NoticeState,
  more: Readonly<Record<string, string>> = {},
): Promise<void> => {
  await merge(listAt(site, notices).items.getById(itemId), { State: state, ...more });
};

/** Notes that a claimed notice was sent. */
export const noteSent = (site: Site, claim: Claim, now: string, activityId: string): Promise<void> =>
  note(site, claim, 'sent', { SentAt: now, ActivityId: activityId });

/** Notes that a claimed notice waits until the person can be reached. */
export const noteHeld = (site: Site, claim: Claim): Promise<void> => note(site, claim, 'held');

/** Notes that nothing more is to come of a notice. */
export const noteClosed = (site: Site, claim: Claim): Promise<void> => note(site, claim, 'closed');
