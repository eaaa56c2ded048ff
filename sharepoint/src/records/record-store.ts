import type { Seal } from '@loggkontroll/core/history';
import type { Refused, Result } from '@loggkontroll/core/result';
import type { Context } from '@loggkontroll/core/workflow';
import type { Disposed } from '../connection/dispose.ts';
import type { Condition } from '../connection/filter.ts';
import type { Projected } from '../schema/record-list.ts';
import type { DamagedRecord, RecordRefusal, StoredRecord } from './stored-record.ts';

/** Which records; all conditions hold. Put the one that matches fewest records first. */
export interface RecordQuery<Key extends string> {
  readonly where: { readonly [K in Key]?: Condition };
  /** Records a page: 200 unless given, 5,000 at most. */
  readonly pageSize?: number;
  /** Every item of a record that was made twice; otherwise the first of those that fit the conditions, alone. */
  readonly everyItem?: true;
  /** From the one that was made last. Of a record that was made twice, the second is then met first. */
  readonly newestFirst?: true;
}

/** A page, in the order of creation unless asked for otherwise; `more` is there when there is another one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly more?: () => Promise<Page<T>>;
}

/** A page of records; those whose history does not hold stand apart. */
export interface RecordPage<Kept, Event> {
  readonly records: readonly StoredRecord<Kept, Event>[];
  readonly damaged: readonly DamagedRecord[];
  readonly more?: () => Promise<RecordPage<Kept, Event>>;
}

/** A record's columns without its history: light to list, and not proven by any chain. */
export type Summary<Column extends string> = {
  readonly recordId: string;
  readonly itemId: number;
  readonly title: string;
  readonly status: string;
} & { readonly [C in Column]: Projected };

/** One saved version of a record's item, as SharePoint keeps it. */
export interface RecordVersion {
  /** SharePoint's label, e.g. `3.0`. */
  readonly label: string;
  /** ISO instant in UTC. */
  readonly at: string;
  /** Who saved it: the number of the site's user, and the name shown. */
  readonly editor: { readonly siteUserId: number; readonly name: string };
  /** The History column as text; `parseHistory` reads it. */
  readonly history: string;
  /** The other columns of a record, as they were in this version; absent where they were not read. */
  readonly columns?: Readonly<Record<string, unknown>>;
}

/** An item as it stands in its newest version, whether its history holds or not. */
export interface SavedItem {
  readonly itemId: number;
  readonly recordId: string;
  readonly version: RecordVersion;
}

/** Items that come after each other in a list. */
export interface SavedStretch {
  readonly saved: readonly SavedItem[];
  /** The number of the last one, folders counted; undefined where there is none. */
  readonly upTo: number | undefined;
}

/**
 * What has happened in a list since a token, with every item that was touched, also the second of a record made twice.
 * A token is good for 60 days.
 */
export interface RecordChanges<Kept, Event> {
  readonly records: readonly StoredRecord<Kept, Event>[];
  readonly damaged: readonly DamagedRecord[];
  /** The same items, also damaged ones, as they were saved. */
  readonly saved: readonly SavedItem[];
  /** Numbers of items that are no longer there. */
  readonly deleted: readonly number[];
  readonly token: string;
}

/** How a store adds to what the decider decides. */
export interface StoreOptions {
  /** The bot's signature over an entry's hash, for every entry that this store writes. */
  readonly seal?: (hash: string) => Promise<Seal> | Seal;
}

/**
 * The records of one list. Expected refusals are values; what SharePoint cannot do is thrown as SharePointFailure.
 * The person's rights decide what is seen and saved; a record that may not be seen is missing, and a list of which
 * nothing may be seen is empty.
 */
export interface RecordStore<
  Kept,
  Command,
  Event,
  R extends Refused,
  Key extends string = string,
  Column extends string = string,
> {
  /** One request. Of a record that was made twice, the first item. */
  find(recordId: string): Promise<Result<StoredRecord<Kept, Event>, RecordRefusal>>;
  /** One request a page. Only indexed columns can be asked for. */
  list(query: RecordQuery<Key>): Promise<RecordPage<Kept, Event>>;
  /** As `list`, without histories. */
  summaries(query: RecordQuery<Key>): Promise<Page<Summary<Column>>>;
  /** Decides and, in one request, saves a new item in its folder. The caller gives an id that is new. */
  create(command: Command, context: Context): Promise<Result<StoredRecord<Kept, Event>, R | RecordRefusal>>;
  /**
   * As `create`, for ids derived from other records: what is there already is given back as it is, and of two made at
   * once the first stays (the other is deleted where the rights allow, and never found again). Two or three requests.
   */
  ensure(command: Command, context: Context): Promise<Result<StoredRecord<Kept, Event>, R | RecordRefusal>>;
  /**
   * Decides on the record and saves history and columns in one MERGE with If-Match. Given an id it reads first (two
   * requests); given a record as it was read, it does not (one). When somebody else was first, it reads and decides
   * again, at most five times; a refusal is always decided on a fresh reading. A lost answer is looked up.
   */
  act(
    record: string | StoredRecord<Kept, Event>,
    command: Command,
    context: Context,
  ): Promise<Result<StoredRecord<Kept, Event>, R | RecordRefusal>>;
  /**
   * Deletes the second item of a record that a repeated request has made, if it says the very same as the first did when
   * it was made, and nothing more; true when it is gone. The bot's. Two requests.
   */
  removeRepeated(second: StoredRecord<Kept, Event>): Promise<boolean>;
  /**
   * Takes an item away with all its versions, out of the recycle bins too. The bot's. Five requests.
   */
  destroy(itemId: number, now: string): Promise<Disposed>;
  /** Every version that SharePoint keeps of an item, also of a damaged record, newest first. One request. */
  versions(itemId: number): Promise<readonly RecordVersion[]>;
  /** Some items in the order of their numbers, from the first after one. One request. */
  savedAfter(itemId: number, atMost: number): Promise<SavedStretch>;
  /** Without a token: only the token from which to begin. */
  changesSince(token?: string): Promise<RecordChanges<Kept, Event>>;
}
