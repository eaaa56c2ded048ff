import { randomUUID } from 'node:crypto';
import { columnsFor, encode } from './fields/encode.ts';
import { fold } from './fields/kinds.ts';
import { contentTypeOf } from './operations/add-item.ts';
import type { Container } from './store/items.ts';
import { addIndex, dropIndex } from './store/item-table.ts';
import type { List } from './store/lists.ts';
import { openStore, type Store } from './store/store.ts';

/** An item as it is to lie in a list. */
export interface FilledItem {
  /** The folder inside the list, which must be there; the list's root without one. */
  readonly folder?: string | undefined;
  /** By internal name, as JSON would bring them. */
  readonly values: Readonly<Record<string, string | number | boolean | undefined>>;
  /** When it was first and last saved: ISO instants to the second, in UTC. */
  readonly created: string;
  readonly modified: string;
  /** How often it has been saved; former versions are not kept. */
  readonly saves: number;
}

/** Puts items into the database of a stand-in that is not running. */
export interface Filling {
  /** Adds items to the list at a server-relative path, as saved by an application with rights to its site. */
  add(listPath: string, clientId: string, items: Iterable<FilledItem>): void;
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

/** Rows as `addItem` makes them, without its request for each, its change log and its rights: for a past of years. */
const addTo = (store: Store, path: string, clientId: string, items: Iterable<FilledItem>): void => {
  const list = listAt(store, path);
  const author = principalOf(store, list, clientId);
  const containerOf = containersOf(store, list);
  const fields = new Map(store.fields.of(list.id).map((field) => [field.name, field]));
  const contentType = contentTypeOf(list, false);
  let count = 0;
  for (const { folder, values, created, modified, saves } of items) {
    const { path: dir, scopeId } = containerOf(folder);
    const id = store.lists.takeNumber(list);
    const leaf = `${String(id)}_.000`;
    const columns = Object.entries(values).map(([name, value]) => {
      const field = fields.get(name);
      if (field === undefined) throw new Error(`${path} has no column ${name}.`);
      return columnsFor(field, encode(field, value));
    });
    store.items.insert(list, {
      ...{ id, unique_id: randomUUID(), guid: randomUUID(), kind: 0, dir, leaf },
      ...{ dir_key: fold(dir), leaf_key: fold(leaf), scope: scopeId, content_type: contentType },
      ...{
        author,
        editor: author,
        created,
        modified,
        version: saves * 512,
        edits: saves,
        blob: null,
        size: null,
      },
      ...(Object.assign({}, ...columns) as Readonly<Record<string, string | number | null>>),
    });
    count += 1;
  }
  store.lists.touch(list, store.clock.stamp(), count);
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
      store.database.transaction(() => addTo(store, listPath, clientId, items));
    },
    close: () => {
      makeIndexes();
      store.database.execute('ANALYZE');
      store.database.close();
    },
  };
};
