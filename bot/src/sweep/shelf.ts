import type { RecordQuery, RecordStore, StoredRecord } from '@loggkontroll/sharepoint/records';
import type { Refused } from '@loggkontroll/core/result';
import type { Log } from '../services/index.ts';
import { oneByOne } from './one-by-one.ts';

/** The records of one list that the sweep has an eye on, kept up with the list's change log. */
export interface Shelf<Kept, Event> {
  readonly name: string;
  /** Of a record that was made twice, the first item alone: the sweep acts on no other. */
  readonly records: ReadonlyMap<string, StoredRecord<Kept, Event>>;
  /** Reads anew everything that the queries name, and begins to follow changes from before that. */
  load(): Promise<void>;
  /** Takes in what has changed since the last time, and gives the changed records' ids. */
  follow(): Promise<readonly string[]>;
  /** Puts a record there as the sweep itself has just saved or found it. */
  put(record: StoredRecord<Kept, Event>): void;
  /** Takes the second items out of the list, where nothing is lost by it; the others are told in the log. */
  removeRepeated(): Promise<void>;
}

type Followed<Kept, Command, Event, R extends Refused, Key extends string> = Pick<
  RecordStore<Kept, Command, Event, R, Key>,
  'list' | 'changesSince' | 'removeRepeated'
>;

/** What a shelf begins with. */
export interface Beginning<Key extends string> {
  readonly queries: () => readonly RecordQuery<Key>[];
  /**
   * Every item of these records: for queries that leave out what is done, and that may find the second item of a record
   * whose first one has gone on.
   */
  readonly itemsOf?: (recordIds: readonly string[]) => RecordQuery<Key>;
}

/** So many ids fit in an address. */
const idsAtOnce = 40;

/** A shelf for a store. */
export const createShelf = <Kept, Command, Event, R extends Refused, Key extends string>(
  name: string,
  store: Followed<Kept, Command, Event, R, Key>,
  { queries, itemsOf }: Beginning<Key>,
  log: Log,
): Shelf<Kept, Event> => {
  const records = new Map<string, StoredRecord<Kept, Event>>();
  /** Second items that wait to be taken away, by their number. */
  const repeated = new Map<number, StoredRecord<Kept, Event>>();
  let token: string | undefined;
  /** False for a second item. */
  const put = (record: StoredRecord<Kept, Event>): boolean => {
    const known = records.get(record.recordId);
    const isSecond = known !== undefined && known.itemId < record.itemId;
    if (isSecond) repeated.set(record.itemId, record);
    else records.set(record.recordId, record);
    if (known !== undefined && known.itemId > record.itemId) repeated.set(known.itemId, known);
    return !isSecond;
  };
  const tellDamage = (damaged: readonly { readonly itemId: number; readonly fault: Refused }[]): void => {
    for (const { itemId, fault } of damaged)
      log.error({ list: name, itemId, code: fault.code }, 'record damaged');
  };
  const forget = (itemId: number): void => {
    repeated.delete(itemId);
    for (const [recordId, record] of records) if (record.itemId === itemId) records.delete(recordId);
  };
  const take = async (query: RecordQuery<Key>): Promise<void> => {
    let page = await store.list({ ...query, everyItem: true });
    for (;;) {
      page.records.forEach(put);
      tellDamage(page.damaged);
      if (page.more === undefined) return;
      page = await page.more();
    }
  };
  return {
    name,
    records,
    put: (record) => void put(record),
    load: async () => {
      const start = (await store.changesSince()).token;
      records.clear();
      repeated.clear();
      for (const query of queries()) await take(query);
      const found = itemsOf ? [...records.keys()] : [];
      for (let from = 0; itemsOf && from < found.length; from += idsAtOnce) {
        await take(itemsOf(found.slice(from, from + idsAtOnce)));
      }
      token = start;
    },
    follow: async () => {
      if (token === undefined) throw new Error(`${name} is followed before it is loaded.`);
      const changes = await store.changesSince(token);
      const taken = changes.records.filter(put);
      tellDamage(changes.damaged);
      changes.deleted.forEach(forget);
      token = changes.token;
      return taken.map(({ recordId }) => recordId);
    },
    removeRepeated: async () => {
      await oneByOne(
        log,
        'remove-repeated',
        [...repeated.values()],
        ({ recordId }) => recordId,
        async (second) => {
          const { recordId, itemId } = second;
          const isGone = await store.removeRepeated(second);
          if (!isGone) log.error({ list: name, recordId, itemId }, 'record twice');
          repeated.delete(itemId);
          return undefined;
        },
      );
    },
  };
};
