import type { Refused } from '@loggkontroll/core/result';
import { unless } from '../connection/failure-guard.ts';
import { listAt } from '../connection/lists.ts';
import { find } from './find.ts';
import type { AnyEvent, AnyState, Process } from './process.ts';
import type { StoredRecord } from './stored-record.ts';

/** Deletes a record's second item where nothing is lost by it: it holds the first item's first entry, and no other. */
export const removeRepeated = async <
  Kept extends AnyState,
  Command,
  Event extends AnyEvent,
  R extends Refused,
>(
  process: Process<Kept, Command, Event, R>,
  second: StoredRecord<Kept, Event>,
): Promise<boolean> => {
  const [entry, ...later] = second.history;
  const { itemId, etag, recordId } = second;
  if (entry === undefined || later.length > 0 || etag === undefined) return false;
  const first = await find(process, recordId);
  if (!first.ok || first.value.itemId >= itemId || first.value.history[0]?.hash !== entry.hash) return false;
  const item = listAt(process.site, process.schema.list).items.getById(itemId);
  const deleted = item.delete(etag).then(() => true);
  return unless(unless(deleted, ['not-found'], true), ['conflict'], false);
};
