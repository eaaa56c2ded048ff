import { randomUUID } from 'node:crypto';
import { columnsFor, encode } from './fields/encode.ts';
import { fold } from './fields/kinds.ts';
import { contentTypeOf } from './operations/add-item.ts';
import { personPrincipal } from './operations/ensure-user.ts';
import type { Container } from './store/items.ts';
import { addIndex, dropIndex } from './store/item-table.ts';
import type { List } from './store/lists.ts';
import { openStore, type Store } from './store/store.ts';

/** An item as it is to lie in a list. */
export interface FilledItem {
  /** The folder inside the list, which must be there; the list's root without one. */
  readonly folder?: string | undefined;
  /** By internal name, as JSON would bring them. */
  readonly values: FilledValues;
  /** When it was first and last saved: ISO instants to the second, in UTC. */
  readonly created: string;
  readonly modified: string;
  /** How often it has been saved. */
  readonly saves: number;
  /** The person who saved it last; the application without one. */
  readonly by?: string | undefined;
  /** Its former versions, the first one first; none of them kept without. */
  readonly former?: readonly FilledVersion[];
}

type FilledValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** A former version of an item. */
export type FilledVersion = Pick<FilledItem, 'values' | 'modified' | 'by'>;

/** Puts items into the database of a stand-in that is not running. */
export interface Filling {
  /**
   * Adds items to the list at a server-relative path, as saved by an application with rights to its site; gives the numbers
   * that they have there.
   */
  add(listPath: string, clientId: string, items: Iterable<FilledItem>): readonly number[];
  close(): void;
}

const containersOf = (store: Store, list: List): ((folder: string | undefined) => Container) => {
  const known = new Map<string | undefined, Container>([
    [undefined, { path: list.path, scopeId: list.scopeId, head: undefined }],
  ]);
  return (folder) => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const head = store.items.headAt(list, `${list.path}/${String(folder)}`);
    if (head?.isFolder !== true) throw new Error(`${list.path} has no folder ${String(folder)}.`);
    const found = { path: head.path, scopeId: head.scopeId, head };
    known.set(folder, found);
    return found;
  };
};

const listAt = (store: Store, path: string): List => {
  const list = store.lists.byPath(path);
  if (list === undefined) throw new Error(`There is no list at ${path}.`);
  return list;
};

const principalOf = (store: Store, list: List, clientId: string): number => {
  const { siteId } = store.sites.web(list.webId);
  const found = store.principals.users(siteId).find(({ login }) => login.includes(clientId));
  if (found === undefined) throw new Error(`${clientId} has not yet written to the site of ${list.path}.`);
  return found.id;
};

/** The number of whoever saved, by person; the application's where none is named. */
const editorsOf = (store: Store, list: List, clientId: string): ((by: string | undefined) => number) => {
  const { siteId } = store.sites.web(list.webId);
  const known = new Map<string | undefined, number>([[undefined, principalOf(store, list, clientId)]]);
  return (by) => {
    const before = known.get(by);
    if (before !== undefined) return before;
    const person = by === undefined ? undefined : store.directory.person(by);
    if (person === undefined) throw new Error(`${String(by)} is nobody in the directory.`);
    const { id } = personPrincipal(store, siteId, person);
    known.set(by, id);
    return id;
  };
};

type Columns = Readonly<Record<string, string | number | null>>;

/** Nothing in any column: a kept version has them all. */
const emptyRow = (store: Store, list: List): Columns =>
  Object.fromEntries(
    store.fields
      .of(list.id)
      .flatMap(({ column, keyColumn }) => [column, keyColumn])
      .flatMap((name) => (name === undefined ? [] : [[name, null]])),
  );

/** What the columns of a row hold, for the values given. */
const columnsIn = (store: Store, list: List): ((values: FilledValues) => Columns) => {
  const fields = new Map(store.fields.of(list.id).map((field) => [field.name, field]));
  return (values) => {
    const encoded = Object.entries(values).map(([name, value]) => {
      const field = fields.get(name);
      if (field === undefined) throw new Error(`${list.path} has no column ${name}.`);
      return columnsFor(field, encode(field, value));
    });
    return Object.assign({}, ...encoded) as Columns;
  };
};

/** Rows as `addItem` makes them, without its request for each, its change log and its rights: for a past of years. */
const addTo = (
  store: Store,
  path: string,
  clientId: string,
  items: Iterable<FilledItem>,
): readonly number[] => {
  const list = listAt(store, path);
  const editorOf = editorsOf(store, list, clientId);
  const containerOf = containersOf(store, list);
  const columnsOf = columnsIn(store, list);
  const empty = emptyRow(store, list);
  const contentType = contentTypeOf(list, false);
  const numbers: number[] = [];
  for (const { folder, former = [], created, saves, ...present } of items) {
    const { path: dir, scopeId } = containerOf(folder);
    const id = store.lists.takeNumber(list);
    const leaf = `${String(id)}_.000`;
    const head = {
      ...empty,
      ...{ id, unique_id: randomUUID(), guid: randomUUID(), kind: 0, dir, leaf },
      ...{ dir_key: fold(dir), leaf_key: fold(leaf), scope: scopeId, content_type: contentType },
      ...{ author: editorOf((former[0] ?? present).by), created, blob: null, size: null },
    };
    const rowOf = ({ values, modified, by }: FilledVersion, edits: number) => ({
      ...head,
      ...{ editor: editorOf(by), modified, version: edits * 512, edits },
      ...columnsOf(values),
    });
    store.items.insert(list, rowOf(present, saves));
    for (const [index, version] of former.entries()) {
      store.versions.keep(list.id, id, (index + 1) * 512, rowOf(version, index + 1));
    }
    numbers.push(id);
  }
  store.lists.touch(list, store.clock.stamp(), numbers.length);
  return numbers;
};

/** Opens the database of a stand-in that has been closed. Indexes are made anew at the end, which is faster. */
export const openFilling = (databaseFile: string): Filling => {
  const store = openStore(databaseFile, Date.now);
  const withoutIndexes = new Map<string, List>();
  const dropIndexes = (path: string): void => {
    if (withoutIndexes.has(path)) return;
    const list = listAt(store, path);
    withoutIndexes.set(path, list);
    for (const { indexed, keyColumn } of store.fields.of(list.id)) {
      if (indexed && keyColumn !== undefined) dropIndex(store.database, list.id, keyColumn);
    }
  };
  const makeIndexes = (): void => {
    for (const list of withoutIndexes.values()) {
      for (const { indexed, keyColumn } of store.fields.of(list.id)) {
        if (indexed && keyColumn !== undefined) addIndex(store.database, list.id, keyColumn);
      }
    }
  };
  return {
    add: (listPath, clientId, items) => {
      dropIndexes(listPath);
      return store.database.transaction(() => addTo(store, listPath, clientId, items));
    },
    close: () => {
      makeIndexes();
      store.database.execute('ANALYZE');
      store.database.close();
    },
  };
};
