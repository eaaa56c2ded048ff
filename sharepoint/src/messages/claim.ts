import type { Site } from '../connection/index.ts';
import { inBatches } from '../connection/batch.ts';
import { unless } from '../connection/failure-guard.ts';
import { filterOf } from '../connection/filter.ts';
import { listAt, pathOf } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import { allRows, etagOf, itemIdOf, textOf } from '../connection/rows.ts';
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

/** So many hashes fit in an address. */
const keysAtOnce = 25;

/** The first item of each key that stands in the list; one request for each so many keys. */
const firstItems = async (site: Site, claimKeys: readonly string[]): Promise<ReadonlyMap<string, Row>> => {
  const found = new Map<string, Row>();
  for (let from = 0; from < claimKeys.length; from += keysAtOnce) {
    const rows = allRows(
      listAt(site, notices)
        .items.select(...noticeColumns)
        .filter(filterOf({ ClaimKey: claimKeys.slice(from, from + keysAtOnce) }))
        .orderBy('Id')
        .top(5000),
    );
    for await (const row of rows) {
      const claimKey = textOf(row, 'ClaimKey') ?? '';
      if (!found.has(claimKey)) found.set(claimKey, row);
    }
  }
  return found;
};

/** False when somebody else has written it since it was read. */
const writeUnlessChanged = async (
  site: Site,
  itemId: number,
  etag: string,
  values: Readonly<Record<string, string>>,
): Promise<boolean> =>
  unless(
    merge(listAt(site, notices).items.getById(itemId), values, etag).then(() => true),
    ['conflict', 'not-found'],
    false,
  );

const claimAgain = (site: Site, itemId: number, etag: string, now: string): Promise<boolean> =>
  writeUnlessChanged(site, itemId, etag, { State: 'claimed', ClaimedAt: now });

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

/** A notice that is to be taken on. */
export interface Wanted {
  readonly key: string;
  readonly facts: NoticeFacts;
}

/** The number of the item that was added; undefined when the key stands in the list already. */
const addAll = async (
  site: Site,
  wanted: readonly (Wanted & { readonly claimKey: string })[],
  now: string,
): Promise<ReadonlyMap<string, number>> => {
  const path = pathOf(site, notices);
  const added = await inBatches(
    site,
    wanted.map(
      ({ claimKey, facts: { personId, recordId, notice } }) =>
        async (sp) =>
          unless<number, undefined>(
            sp.web
              .getList(path)
              .items.add({
                Title: claimKey.slice(0, 8),
                ClaimKey: claimKey,
                State: 'claimed',
                ClaimedAt: now,
                PersonId: personId,
                RecordId: recordId,
                Notice: notice,
              })
              .then((row: Row) => itemIdOf(row)),
            ['duplicate'],
            undefined,
          ),
    ),
  );
  return new Map(
    wanted.flatMap(({ claimKey }, index) => {
      const itemId = added[index];
      return itemId === undefined ? [] : [[claimKey, itemId] as const];
    }),
  );
};

/**
 * Takes on notices, each by inserting its key in the column where it can stand only once; the lowest item wins. What
 * stands there already is not inserted. One request for each 25 to look, one write for each that is new, and one request
 * for each 25 of those to look again.
 */
export const claimNotices = async (
  site: Site,
  wanted: readonly Wanted[],
  now: string,
): Promise<readonly ClaimOutcome[]> => {
  const keyed = await Promise.all(
    wanted.map(async (each) => ({ ...each, claimKey: await columnKey(each.key) })),
  );
  const before = await firstItems(
    site,
    keyed.map(({ claimKey }) => claimKey),
  );
  const lacking = keyed.filter(({ claimKey }) => !before.has(claimKey));
  const added = await addAll(site, lacking, now);
  const after = await firstItems(
    site,
    lacking.map(({ claimKey }) => claimKey),
  );
  const outcomes: ClaimOutcome[] = [];
  for (const { claimKey } of keyed) {
    const row = before.get(claimKey) ?? after.get(claimKey);
    if (row === undefined) outcomes.push({ outcome: 'in-hand' });
    else if (added.get(claimKey) === itemIdOf(row)) {
      outcomes.push({ outcome: 'claimed', claim: { itemId: itemIdOf(row) } });
    } else outcomes.push(await takeOver(site, row, now));
  }
  return outcomes;
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

/** Notes that nothing more is to come of a notice, unless it has been taken on or written since it was read. */
export const noteClosedUnlessChanged = async (site: Site, { itemId, etag }: KeptNotice): Promise<void> => {
  if (etag !== undefined) await writeUnlessChanged(site, itemId, etag, { State: 'closed' });
};

/** Notes that nothing more is to come of a notice. */
export const noteClosed = (site: Site, claim: Claim): Promise<void> => note(site, claim, 'closed');
