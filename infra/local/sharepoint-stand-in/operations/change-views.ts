import { randomUUID } from 'node:crypto';
import type { List } from '../store/lists.ts';
import { integer, type Json } from '../store/row.ts';
import type { Store } from '../store/store.ts';

export interface NewView {
  readonly title: string;
  readonly properties: Json;
}

/** Adds a view after the others; a new default takes the place of the old one. */
export function addView(store: Store, list: List, view: NewView): string {
  const guid = randomUUID();
  const row = store.database.one(
    'SELECT COALESCE(MAX(position), 0) + 1 AS next FROM view WHERE list = ?',
    list.id,
  );
  if (view.properties.DefaultView === true) clearDefault(store, list);
  store.database.run(
    'INSERT INTO view (guid, list, position, title, properties) VALUES (?, ?, ?, ?, ?)',
    guid,
    list.id,
    integer(row ?? {}, 'next'),
    view.title,
    JSON.stringify(view.properties),
  );
  return guid;
}

function clearDefault(store: Store, list: List): void {
  store.database.run(
    "UPDATE view SET properties = json_set(properties, '$.DefaultView', json('false')) WHERE list = ?",
    list.id,
  );
}

export function saveView(store: Store, list: List, guid: string, title: string, properties: Json): void {
  if (properties.DefaultView === true) clearDefault(store, list);
  store.database.run(
    'UPDATE view SET title = ?, properties = ? WHERE guid = ?',
    title,
    JSON.stringify(properties),
    guid,
  );
}

export function removeView(store: Store, guid: string): void {
  store.database.run('DELETE FROM view WHERE guid = ?', guid);
}
