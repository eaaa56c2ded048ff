import { entryHash, formatHistory } from '@loggkontroll/core/history';
import type { History, Seal } from '@loggkontroll/core/history';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Refused, Result } from '@loggkontroll/core/result';
import { handle, replay } from '@loggkontroll/core/workflow';
import type { Context, Decider } from '@loggkontroll/core/workflow';
import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import type {
  Condition,
  RecordQuery,
  RecordRefusal,
  RecordStore,
  SavedItem,
  StoredRecord,
} from '@loggkontroll/sharepoint/records';
import type { Projected, Projection, RecordList } from '@loggkontroll/sharepoint/schema';

interface Item<Event> {
  readonly itemId: number;
  version: number;
  history: History<Event>;
}

const fits = (value: Projected, condition: Condition | undefined): boolean => {
  if (condition === undefined) return true;
  const text = value === undefined ? '' : String(value);
  if (typeof condition === 'string') return text === condition;
  if ('startsWith' in condition) return text.startsWith(condition.startsWith);
  if ('length' in condition) return condition.includes(text);
  return (condition.from ?? '') <= text && (condition.to === undefined || text <= condition.to);
};

/** What a test may do to a store besides what the bot does. */
export interface Tampering<Kept, Event> {
  /** The next save finds that somebody else was first. */
  beOvertaken(by: () => Promise<unknown>): void;
  /** Change tokens from now on are refused once. */
  forgetChanges(): void;
  /** The record's first save is sent once more, as a browser does whose connection is dropped. */
  repeat(recordId: string): void;
  /** The organisation's retention holds a record's items back, or no longer. */
  holdBack(recordId: string, isHeld: boolean): void;
  /** Somebody acts on the item with this number, whichever of its record's it is. */
  itemAt(itemId: number): StoredRecord<Kept, Event>;
  /** The numbers of a record's items. */
  itemsOf(recordId: string): readonly number[];
}

/** The records of one list in memory, decided by the real decider, with versions that can collide. */
export const memoryStore = <
  Kept extends { readonly status: string },
  Command,
  Event extends { readonly type: string },
  R extends Refused,
  P extends Readonly<Record<string, Projection<Kept>>>,
>(
  schema: RecordList<Kept, P>,
  decider: Decider<{ readonly status: 'none' } | Kept, Command, Event, R>,
  seal: (hash: string) => Promise<Seal> | Seal,
): RecordStore<Kept, Command, Event, R> & Tampering<Kept, Event> => {
  type Stored = StoredRecord<Kept, Event>;
  const items: Item<Event>[] = [];
  const changes: number[] = [];
  const held = new Set<number>();
  let overtaking: (() => Promise<unknown>) | undefined;
  let hasForgotten = false;
  let made = 0;

  const stateOf = (history: History<Event>): Kept => replay(decider, history) as Kept;
  const read = ({ itemId, version, history }: Item<Event>): Stored => {
    const state = stateOf(history);
    return { recordId: schema.idOf(state), itemId, etag: String(version), state, history };
  };
  /** The bot saves everything here, and has sealed it. */
  const savedItem = (item: Item<Event>): SavedItem => ({
    itemId: item.itemId,
    recordId: read(item).recordId,
    version: {
      label: `${item.version}.0`,
      at: item.history.at(-1)?.at ?? '',
      editor: { siteUserId: 1, name: 'bot' },
      history: formatHistory(item.history),
    },
  });
  const sealed = async (before: number, history: History<Event>): Promise<History<Event>> =>
    Promise.all(
      history.map(async (entry) =>
        entry.n <= before ? entry : { ...entry, seal: await seal(entryHash(entry)) },
      ),
    );
  const itemOf = (recordId: string): Item<Event> | undefined =>
    items.find(({ history }) => schema.idOf(stateOf(history)) === recordId);
  const valueOf = (record: Stored, column: string): Projected => {
    if (column === 'Status') return record.state.status;
    return column === 'RecordId' ? record.recordId : schema.projections[column]?.of(record.state);
  };
  const asked = ({ where, everyItem }: RecordQuery<string>): readonly Stored[] =>
    items
      .map(read)
      .filter((record) =>
        Object.entries(where).every(([column, condition]) => fits(valueOf(record, column), condition)),
      )
      .filter(
        ({ recordId }, index, fitting) =>
          everyItem === true || fitting.findIndex((each) => each.recordId === recordId) === index,
      );
  const find = (recordId: string): Promise<Result<Stored, RecordRefusal>> => {
    const item = itemOf(recordId);
    return Promise.resolve(item === undefined ? refuse({ code: 'record-missing' }) : accept(read(item)));
  };
  const added = (history: History<Event>): Item<Event> => {
    made += 1;
    const item = { itemId: made, version: 1, history };
    items.push(item);
    changes.push(item.itemId);
    return item;
  };
  const create = async (command: Command, context: Context): Promise<Result<Stored, R | RecordRefusal>> => {
    const decided = handle(decider, [], command, context);
    if (!decided.ok) return decided;
    return accept(read(added(await sealed(0, decided.value.history))));
  };
  const act = async (
    target: string | Stored,
    command: Command,
    context: Context,
  ): Promise<Result<Stored, R | RecordRefusal>> => {
    const recordId = typeof target === 'string' ? target : target.recordId;
    const overtake = overtaking;
    overtaking = undefined;
    await overtake?.();
    const given = typeof target === 'string' ? undefined : target.itemId;
    const item = items.find(({ itemId }) => itemId === given) ?? itemOf(recordId);
    if (item === undefined) return refuse({ code: 'record-missing' });
    const decided = handle(decider, item.history, command, context);
    if (!decided.ok) return decided;
    item.history = await sealed(item.history.length, decided.value.history);
    item.version += 1;
    changes.push(item.itemId);
    return accept(read(item));
  };
  return {
    find,
    create,
    act,
    ensure: async (command, context) => {
      const decided = handle(decider, [], command, context);
      if (!decided.ok) return decided;
      const before = await find(schema.idOf(decided.value.state as Kept));
      return before.ok ? before : create(command, context);
    },
    list: (query) => Promise.resolve({ records: asked(query), damaged: [] }),
    summaries: (query) =>
      Promise.resolve({
        items: asked(query).map((record) => ({
          recordId: record.recordId,
          itemId: record.itemId,
          title: schema.titleOf(record.state),
          status: record.state.status,
          ...Object.fromEntries(
            Object.entries(schema.projections).map(([name, { of }]) => [name, of(record.state)]),
          ),
        })),
      }),
    versions: () => Promise.resolve([]),
    savedAfter: (after, atMost) => {
      const stretch = items.filter(({ itemId }) => itemId > after).slice(0, atMost);
      return Promise.resolve({ saved: stretch.map(savedItem), upTo: stretch.at(-1)?.itemId });
    },
    changesSince: (token) => {
      if (token !== undefined && hasForgotten) {
        hasForgotten = false;
        return Promise.reject(new SharePointFailure('rejected'));
      }
      const touched = new Set(token === undefined ? [] : changes.slice(Number(token)));
      const records = items.filter(({ itemId }) => touched.has(itemId)).map(read);
      const deleted = [...touched].filter((itemId) => items.every((item) => item.itemId !== itemId));
      const saved = items.filter(({ itemId }) => touched.has(itemId)).map(savedItem);
      return Promise.resolve({ records, damaged: [], saved, deleted, token: String(changes.length) });
    },
    removeRepeated: ({ itemId, recordId, history }) => {
      const first = itemOf(recordId);
      const index = items.findIndex((item) => item.itemId === itemId);
      if (history.length > 1 || first === undefined || first.itemId >= itemId || index < 0)
        return Promise.resolve(false);
      items.splice(index, 1);
      changes.push(itemId);
      return Promise.resolve(true);
    },
    destroy: (itemId, now) => {
      const index = items.findIndex((item) => item.itemId === itemId);
      const isHeld = held.has(itemId);
      if (isHeld)
        return Promise.resolve({ fate: { fate: 'held', heldBy: 'retention-label' }, isThere: true });
      if (index >= 0) items.splice(index, 1);
      changes.push(itemId);
      return Promise.resolve({ fate: { fate: 'deleted', deletedAt: now }, isThere: false });
    },
    holdBack: (recordId, isHeld) => {
      for (const { itemId } of items.map(read).filter((record) => record.recordId === recordId)) {
        if (isHeld) held.add(itemId);
        else held.delete(itemId);
      }
    },
    repeat: (recordId) => {
      added((itemOf(recordId)?.history ?? []).slice(0, 1));
    },
    itemAt: (itemId) => {
      const item = items.find((each) => each.itemId === itemId);
      if (item === undefined) throw new Error(`No item ${itemId}`);
      return read(item);
    },
    itemsOf: (recordId) =>
      items
        .map(read)
        .filter((record) => record.recordId === recordId)
        .map(({ itemId }) => itemId),
    beOvertaken: (by) => {
      overtaking = by;
    },
    forgetChanges: () => {
      hasForgotten = true;
    },
  };
};
