import type { Refused } from '@loggkontroll/core/result';
import { listAt } from '../connection/lists.ts';
import { rowPage } from '../connection/rows.ts';
import { isSharePointFailure, SharePointFailure } from '../connection/failure.ts';
import { savedColumns, toSaved } from './saved.ts';
import { toRecords } from './list.ts';
import type { AnyEvent, AnyState, Process } from './process.ts';
import type { RecordChanges, SavedItem } from './record-store.ts';
import type { StoredRecord, DamagedRecord } from './stored-record.ts';

const deleted = 3;
/** SharePoint tells at most so many changes at once. */
const changesAtOnce = 1000;
const itemsAtOnce = 40;

interface Change {
  readonly ChangeToken: { readonly StringValue: string };
  readonly ChangeType: number;
  readonly ItemId: number;
}

/**
 * A token that SharePoint refuses is answered with the number that stands for anything at all, also for what is missing:
 * only a list that is missing is answered by 404.
 */
const refusedToken = (error: unknown): unknown =>
  isSharePointFailure(error, 'not-found') && error.status !== 404
    ? new SharePointFailure('rejected', { cause: error })
    : error;

/** Reads the list's change log from a token, also saves without a new version, and the records that were touched. */
export const changesSince = async <Kept extends AnyState, Command, Event extends AnyEvent, R extends Refused>(
  process: Process<Kept, Command, Event, R>,
  since?: string,
): Promise<RecordChanges<Kept, Event>> => {
  const list = listAt(process.site, process.schema.list);
  if (since === undefined) {
    const { CurrentChangeToken } = (await list.select('CurrentChangeToken')()) as unknown as {
      readonly CurrentChangeToken: { readonly StringValue: string };
    };
    return { records: [], damaged: [], saved: [], deleted: [], token: CurrentChangeToken.StringValue };
  }
  let token = since;
  const last = new Map<number, boolean>();
  for (;;) {
    const asked = list.getChanges({
      Item: true,
      Add: true,
      Update: true,
      SystemUpdate: true,
      Restore: true,
      Move: true,
      DeleteObject: true,
      ChangeTokenStart: { StringValue: token },
    });
    const changes = (await asked.catch((error: unknown) => {
      throw refusedToken(error);
    })) as readonly Change[];
    for (const { ItemId, ChangeType } of changes) last.set(ItemId, ChangeType === deleted);
    const end = changes.at(-1)?.ChangeToken.StringValue;
    token = end ?? token;
    if (changes.length < changesAtOnce) break;
  }
  const touched = [...last].filter(([, gone]) => !gone).map(([id]) => id);
  const records: StoredRecord<Kept, Event>[] = [];
  const damaged: DamagedRecord[] = [];
  const saved: SavedItem[] = [];
  for (let from = 0; from < touched.length; from += itemsAtOnce) {
    const ids = touched.slice(from, from + itemsAtOnce);
    const page = await rowPage(
      list.items
        .select(...savedColumns(process.schema))
        .filter(ids.map((id) => `Id eq ${id}`).join(' or '))
        .top(itemsAtOnce),
    );
    const found = toRecords(process, page.rows);
    records.push(...found.records);
    damaged.push(...found.damaged);
    saved.push(...toSaved(page.rows, process.schema));
  }
  const gone = [...last].filter(([, isGone]) => isGone).map(([id]) => id);
  return { records, damaged, saved, deleted: gone, token };
};
