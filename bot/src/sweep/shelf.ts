import type {
  RecordQuery,
  RecordStore,
  SavedItem,
  StoredRecord,
  Summary,
} from '@loggkontroll/sharepoint/records';
import type { Refused } from '@loggkontroll/core/result';
import type { Log } from '../services/index.ts';
import { oneByOne } from './one-by-one.ts';

/** What the list's change log has told from one token to the next. */
export interface Reading {
  readonly since: string;
  readonly token: string;
  readonly saved: readonly SavedItem[];
  readonly deleted: readonly number[];
}

/** The records of one list that the sweep has an eye on, kept up with the list's change log. */
export interface Shelf<Kept, Event> {
  readonly name: string;
  /** Of a record that was made twice, the first item alone: the sweep acts on no other. */
  readonly records: ReadonlyMap<string, StoredRecord<Kept, Event>>;
  /** Whether a record is in the list, also one that rests and is not among the `records`. */
  has(recordId: string): boolean;
  /** Takes up those of these records that rest. One request for each 40. */
  wake(recordIds: readonly string[]): Promise<void>;
  /** Reads anew everything that the queries name, and begins to follow changes from before that. */
  load(): Promise<void>;
  /** Takes in what has changed since the last time, and gives the changed records' ids. */
  follow(): Promise<readonly string[]>;
  /** What was read since the last time that somebody took it, oldest first; undone by `load`. */
  takeReadings(): readonly Reading[];
  /** How far the change log has been read; undefined before `load`. */
  token(): string | undefined;
  /** The ids of all records, also of those that rest. */
  ids(): Iterable<string>;
  /** Puts a record there as the sweep itself has just saved or found it. */
  put(record: StoredRecord<Kept, Event>): void;
  /** Takes the second items out of the list, where nothing is lost by it; the others are told in the log. */
  removeRepeated(): Promise<void>;
}

type Followed<Kept, Command, Event, R extends Refused, Key extends string> = Pick<
  RecordStore<Kept, Command, Event, R, Key>,
  'list' | 'summaries' | 'changesSince' | 'removeRepeated'
>;

/** A record without its history, as a list shows it. */
export type Row = Summary<string>;

/** What a shelf begins with. */
export interface Beginning<Key extends string> {
  readonly queries: () => readonly RecordQuery<Key>[];
  /**
   * Every item of these records: for queries that leave out what is done, and that may find the second item of a record
   * whose first one has gone on.
   */
  readonly itemsOf?: (recordIds: readonly string[]) => RecordQuery<Key>;
  /**
   * Those of all records that the queries name from which nothing follows until they change: of them the shelf keeps no more
   * than their ids, and reads no histories. For lists that grow.
   */
  readonly restingOf?: (rows: readonly Row[]) => readonly Row[];
}

/** So many ids fit in an address. */
const idsAtOnce = 40;
const rowsAPage = 5_000;

/** A shelf for a store. */
export const createShelf = <Kept, Command, Event, R extends Refused, Key extends string>(
  name: string,
  store: Followed<Kept, Command, Event, R, Key>,
  { queries, itemsOf, restingOf }: Beginning<Key>,
  log: Log,
): Shelf<Kept, Event> => {
  const records = new Map<string, StoredRecord<Kept, Event>>();
  /** Second items that wait to be taken away, by their number. */
  const repeated = new Map<number, StoredRecord<Kept, Event>>();
  /** The first item of each record that rests. */
  const resting = new Map<string, number>();
  let token: string | undefined;
  let readings: Reading[] = [];
  /** False for a second item. */
  const put = (record: StoredRecord<Kept, Event>): boolean => {
    const known = records.get(record.recordId);
    const first = known?.itemId ?? resting.get(record.recordId);
    const isSecond = first !== undefined && first < record.itemId;
    if (isSecond) repeated.set(record.itemId, record);
    else {
      records.set(record.recordId, record);
      resting.delete(record.recordId);
    }
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
    for (const [recordId, first] of resting) if (first === itemId) resting.delete(recordId);
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
  const takeById = async (recordIds: readonly string[]): Promise<void> => {
    if (itemsOf === undefined) return;
    for (let from = 0; from < recordIds.length; from += idsAtOnce) {
      await take(itemsOf(recordIds.slice(from, from + idsAtOnce)));
    }
  };
  const rowsOf = async (query: RecordQuery<Key>): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    let page = await store.summaries({ ...query, everyItem: true, pageSize: rowsAPage });
    for (;;) {
      rows.push(...page.items);
      if (page.more === undefined) return rows;
      page = await page.more();
    }
  };
  /** What rests is looked at without its history; a record of which there are two items does not rest. */
  const takeButResting = async (findResting: (rows: readonly Row[]) => readonly Row[]): Promise<void> => {
    const rows: Row[] = [];
    for (const query of queries()) rows.push(...(await rowsOf(query)));
    const items = new Map<string, number>();
    for (const { recordId } of rows) items.set(recordId, (items.get(recordId) ?? 0) + 1);
    for (const { recordId, itemId } of findResting(rows)) {
      if (items.get(recordId) === 1) resting.set(recordId, itemId);
    }
    await takeById([...items.keys()].filter((recordId) => !resting.has(recordId)));
  };
  return {
    name,
    records,
    has: (recordId) => records.has(recordId) || resting.has(recordId),
    wake: (recordIds) => takeById(recordIds.filter((recordId) => resting.has(recordId))),
    put: (record) => void put(record),
    takeReadings: () => readings.splice(0),
    token: () => token,
    ids: () => [...records.keys(), ...resting.keys()],
    load: async () => {
      const start = (await store.changesSince()).token;
      records.clear();
      repeated.clear();
      resting.clear();
      readings = [];
      if (restingOf === undefined) {
        for (const query of queries()) await take(query);
        await takeById([...records.keys()]);
      } else await takeButResting(restingOf);
      token = start;
    },
    follow: async () => {
      if (token === undefined) throw new Error(`${name} is followed before it is loaded.`);
      const changes = await store.changesSince(token);
      const taken = changes.records.filter(put);
      if (changes.saved.length + changes.deleted.length > 0) readings.push({ since: token, ...changes });
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
