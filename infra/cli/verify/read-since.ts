import type { Refused } from '@loggkontroll/core/result';
import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import { verifiedKind } from './checked-item.ts';
import type { CheckedItem, VerifiedKind } from './checked-item.ts';
import type { RecordKind } from './record-kind.ts';
import { checkItems } from './verify-kind.ts';
import type { Watching } from './verify-kind.ts';
import type { Witnesses } from './witnesses.ts';

/** What a run knows of a list: how far its change log was followed, and what each item turned out to be. */
export interface CheckedList {
  readonly token: string;
  readonly items: readonly CheckedItem[];
}

/** A list as it was read this time. */
export interface ReadList {
  readonly verified: VerifiedKind;
  /** Undefined where nothing is to be remembered of it. */
  readonly token: string | undefined;
  /** How many items were read; the others are as they were. */
  readonly read: number;
  /** Why all of it was read although a run before knew it: SharePoint no longer tells what has changed since then. */
  readonly isRefused: boolean;
}

/** So many record ids fit in an address. */
const recordsAtOnce = 25;

type Store = RecordKind<never, never, never, never>['store'];
type Changes = Awaited<ReturnType<NonNullable<Store['changesSince']>>>;

const changesIn = async (
  store: Pick<Store, 'changesSince'>,
  before: CheckedList | undefined,
): Promise<Changes | undefined> => {
  if (before === undefined) return undefined;
  try {
    return await store.changesSince?.(before.token);
  } catch (error) {
    if (!isSharePointFailure(error, 'rejected')) throw error;
    return undefined;
  }
};

/**
 * Checks a list: all of it, or, where a run before knew it, what has been saved or deleted since, by the list's change log.
 * Of a record that was touched every item is checked anew; the others are what they were found to be. `remembers`: the
 * next run is to go on from this one.
 */
export const readList = async <
  Kept extends { readonly status: string },
  Command,
  Event extends { readonly type: string },
  R extends Refused,
>(
  kind: RecordKind<Kept, Command, Event, R>,
  witnesses: Witnesses,
  watching: Watching,
  { before, remembers }: { readonly before: CheckedList | undefined; readonly remembers: boolean },
): Promise<ReadList> => {
  const list = kind.schema.list.name;
  const changes = await changesIn(kind.store, before);
  if (before === undefined || changes === undefined) {
    /* The token is from before the reading: what is saved meanwhile is read again by the next run. */
    const token = remembers ? (await kind.store.changesSince?.())?.token : undefined;
    const items = await checkItems(kind, witnesses, watching, {});
    return {
      verified: verifiedKind(list, items),
      token,
      read: items.length,
      isRefused: before !== undefined,
    };
  }
  const touched = new Set([...changes.saved.map(({ itemId }) => itemId), ...changes.deleted]);
  const recordIds = new Set([
    ...changes.saved.map(({ recordId }) => recordId),
    ...before.items.filter(({ itemId }) => touched.has(itemId)).map(({ recordId }) => recordId),
  ]);
  const wanted = [...recordIds];
  const items: CheckedItem[] = [];
  for (let from = 0; from < wanted.length; from += recordsAtOnce) {
    const where = { RecordId: wanted.slice(from, from + recordsAtOnce) };
    items.push(...(await checkItems(kind, witnesses, watching, where)));
  }
  const unchanged = before.items.filter(
    ({ itemId, recordId }) => !touched.has(itemId) && !recordIds.has(recordId),
  );
  const all = [...unchanged, ...items].sort((a, b) => a.itemId - b.itemId);
  return {
    verified: verifiedKind(list, all),
    token: changes.token,
    read: items.length,
    isRefused: false,
  };
};
