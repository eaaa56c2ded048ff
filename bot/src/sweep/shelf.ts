import type { RecordQuery, RecordStore, StoredRecord } from '@loggkontroll/sharepoint/records';
import type { Refused } from '@loggkontroll/core/result';
import type { Log } from '../services/index.ts';

/** The records of one list that the sweep has an eye on, kept up with the list's change log. */
export interface Shelf<Kept, Event> {
  readonly name: string;
  readonly records: ReadonlyMap<string, StoredRecord<Kept, Event>>;
  /** Reads anew everything that the queries name, and begins to follow changes from before that. */
  load(): Promise<void>;
  /** Takes in what has changed since the last time, and gives the changed records' ids. */
  follow(): Promise<readonly string[]>;
  /** Puts a record there as the sweep itself has just saved or found it. */
  put(record: StoredRecord<Kept, Event>): void;
}

type Followed<Kept, Command, Event, R extends Refused, Key extends string> = Pick<
  RecordStore<Kept, Command, Event, R, Key>,
  'list' | 'changesSince'
>;

/** A shelf for a store; `queries` say what to begin with. */
export const createShelf = <Kept, Command, Event, R extends Refused, Key extends string>(
  name: string,
  store: Followed<Kept, Command, Event, R, Key>,
  queries: () => readonly RecordQuery<Key>[],
  log: Log,
): Shelf<Kept, Event> => {
  const records = new Map<string, StoredRecord<Kept, Event>>();
  let token: string | undefined;
  const put = (record: StoredRecord<Kept, Event>): void => {
    records.set(record.recordId, record);
  };
  const tellDamage = (damaged: readonly { readonly itemId: number; readonly fault: Refused }[]): void => {
    for (const { itemId, fault } of damaged)
      log.error({ list: name, itemId, code: fault.code }, 'record damaged');
  };
  const forget = (itemId: number): void => {
    for (const [recordId, record] of records) if (record.itemId === itemId) records.delete(recordId);
  };
  return {
    name,
    records,
    put,
    load: async () => {
      const start = (await store.changesSince()).token;
      records.clear();
      for (const query of queries()) {
        let page = await store.list(query);
        for (;;) {
          page.records.forEach(put);
          tellDamage(page.damaged);
          if (page.more === undefined) break;
          page = await page.more();
        }
      }
      token = start;
    },
    follow: async () => {
      if (token === undefined) throw new Error(`${name} is followed before it is loaded.`);
      const changes = await store.changesSince(token);
      changes.records.forEach(put);
      tellDamage(changes.damaged);
      changes.deleted.forEach(forget);
      token = changes.token;
      return changes.records.map(({ recordId }) => recordId);
    },
  };
};
