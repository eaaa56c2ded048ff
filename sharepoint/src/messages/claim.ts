import type { Site } from '../connection/index.ts';
import { unless } from '../connection/failure-guard.ts';
import { filterOf } from '../connection/filter.ts';
import { addItem, listAt } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import { etagOf, itemIdOf, rowPage, textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { sha256Of, utf8 } from '../connection/sha256.ts';
import { notices } from '../schema/index.ts';

/** A notice that this instance has taken on. */
export interface Claim {
  readonly itemId: number;
}

/** Whether this instance may send. */
export type ClaimOutcome =
  | { readonly outcome: 'claimed'; readonly claim: Claim }
  /** Another instance has it in hand. */
  | { readonly outcome: 'in-hand' }
  | { readonly outcome: 'already-sent'; readonly activityId: string | undefined };

const patienceMs = 10 * 60 * 1000;

/** Keys are compared without case and could be longer than a column: their hash in lower-case hexadecimal stands. */
const columnKey = (key: string): Promise<string> => sha256Of(utf8(key));

const first = async (site: Site, key: string): Promise<Row | undefined> => {
  const { rows } = await rowPage(
    listAt(site, notices)
      .items.select('Id', 'ClaimKey', 'ClaimedAt', 'SentAt', 'ActivityId')
      .filter(filterOf({ ClaimKey: key }))
      .orderBy('Id')
      .top(1),
  );
  return rows[0];
};

const takeOver = async (site: Site, row: Row, now: string): Promise<ClaimOutcome> => {
  if (textOf(row, 'SentAt') !== undefined) {
    return { outcome: 'already-sent', activityId: textOf(row, 'ActivityId') };
  }
  const age = Date.parse(now) - Date.parse(textOf(row, 'ClaimedAt') ?? now);
  const etag = etagOf(row);
  if (age < patienceMs || etag === undefined) return { outcome: 'in-hand' };
  const item = listAt(site, notices).items.getById(itemIdOf(row));
  const taken = await unless(
    merge(item, { ClaimedAt: now }, etag).then(() => true),
    ['conflict'],
    false,
  );
  return taken ? { outcome: 'claimed', claim: { itemId: itemIdOf(row) } } : { outcome: 'in-hand' };
};

/** Takes on a notice by inserting its key in the column where it can stand only once; the lowest item wins. */
export const claimNotice = async (site: Site, key: string, now: string): Promise<ClaimOutcome> => {
  const claimKey = await columnKey(key);
  const added = await unless<Row, undefined>(
    addItem(site, notices, { Title: claimKey.slice(0, 8), ClaimKey: claimKey, ClaimedAt: now }),
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

/** Notes that a claimed notice was sent. */
export const noteSent = async (
  site: Site,
  { itemId }: Claim,
  now: string,
  activityId: string,
): Promise<void> => {
  await merge(listAt(site, notices).items.getById(itemId), { SentAt: now, ActivityId: activityId });
};
