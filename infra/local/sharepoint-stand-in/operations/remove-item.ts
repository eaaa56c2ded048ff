import { errors } from '../protocol/errors.ts';
import type { Context } from '../protocol/context.ts';
import { permission } from '../rights/permission.ts';
import { mayEdit } from '../rights/trimming.ts';
import { changeType } from '../store/changes.ts';
import type { SqlValue } from '../store/database.ts';
import { parentScopeOf } from '../rights/inheritance.ts';
import { containerAt } from './locate.ts';
import type { ItemHead } from '../store/items.ts';
import { isLibrary, type List } from '../store/lists.ts';
import type { Recycled } from '../store/recycle-bin.ts';
import { toHead } from '../store/items.ts';
import { recordItemChange } from './record-change.ts';
import { allColumns } from './update-item.ts';

/** Deleting asks for the right on the thing itself and on everything in it. */
function guardRemoval(context: Context, list: List, heads: readonly ItemHead[]): void {
  for (const head of heads) {
    context.judge.demand(head.scopeId, permission.deleteListItems);
    const byRights = context.judge.allows(list.scopeId, permission.overrideListBehaviors);
    if (!byRights && list.properties.WriteSecurity !== undefined && list.properties.WriteSecurity !== 1) {
      if (!mayEdit(context, list, head)) throw errors.denied();
    }
  }
}

const withContents = (context: Context, list: List, head: ItemHead): ItemHead[] =>
  head.isFolder ? [...context.store.items.below(list, head.path), head] : [head];

function forgetContent(context: Context, list: List, id: number, blob: number | null): void {
  const { blobs, versions } = context.store;
  for (const former of versions.of(list.id, id)) {
    if (typeof former.row.blob === 'number') blobs.remove(former.row.blob);
  }
  if (blob !== null) blobs.remove(blob);
  versions.remove(list.id, id);
}

/** Gone for good, with former versions, contents and rights of its own. */
export function deleteItem(context: Context, list: List, head: ItemHead): void {
  const heads = withContents(context, list, head);
  guardRemoval(context, list, heads);
  const owned = heads.filter((one) => one.scopeId !== parentScopeOf(context, list, one));
  for (const one of heads) {
    forgetContent(context, list, one.id, one.blob);
    context.store.items.remove(list, one.id);
    recordItemChange(context, list, one, changeType.delete);
  }
  for (const { scopeId } of owned) context.store.scopes.remove(scopeId);
  if (owned.length > 0) context.store.masks.forget();
  context.store.lists.touch(list, context.now(), -heads.length);
}

/** Into the recycle bin; answers the number it has there. */
export function recycleItem(context: Context, list: List, head: ItemHead): string {
  const heads = withContents(context, list, head);
  guardRemoval(context, list, heads);
  const columns = allColumns(context, list);
  const title = context.store.fields.of(list.id).find((field) => field.name === 'Title')?.column;
  const rows = heads.map(({ id }) => ({ id, row: context.store.items.row(list, id, columns) ?? {} }));
  const shown = title === undefined ? undefined : rows.at(-1)?.row[title];
  const guid = context.store.recycleBin.put(
    {
      siteId: context.site.id,
      webId: context.web.id,
      listId: list.id,
      kind: head.isFolder ? 5 : isLibrary(list) ? 1 : 3,
      title: !isLibrary(list) && typeof shown === 'string' ? shown : head.leaf,
      dir: head.dir.slice(1),
      leaf: head.leaf,
      size: heads.reduce((sum, { size }) => sum + (size ?? 0), 0),
      author: head.author,
      deletedBy: context.self().id,
      deletedAt: context.now(),
    },
    rows,
  );
  for (const one of heads) {
    context.store.items.remove(list, one.id);
    recordItemChange(context, list, one, changeType.delete);
  }
  context.store.lists.touch(list, context.now(), -heads.length);
  return guid;
}

/** Back where it was, with number, rights and former versions. */
export function restoreRecycled(context: Context, thing: Recycled): void {
  const { store } = context;
  const list = store.lists.byId(thing.listId);
  const rows = store.recycleBin.rows(thing.guid);
  const known = new Set(allColumns(context, list));
  const scopes = new Set([list.scopeId, ...store.scopes.ofList(list.id)]);
  if (!containerAt(context, list, `/${thing.dir}`)) {
    throw errors.rule(`The folder that would hold '${thing.leaf}' does not exist.`);
  }
  if (store.items.headAt(list, `/${thing.dir}/${thing.leaf}`)) throw errors.nameTaken(thing.leaf);
  for (const row of rows) {
    const values = Object.fromEntries(Object.entries(row).filter(([column]) => known.has(column)));
    const scope = scopes.has(Number(values.scope)) ? values.scope : list.scopeId;
    store.items.insert(list, { ...(values as Record<string, SqlValue>), scope: scope as number });
    recordItemChange(context, list, toHead(row), changeType.restore);
  }
  store.lists.touch(list, context.now(), rows.length);
  store.recycleBin.remove(thing.guid);
}

export function forgetRecycled(context: Context, thing: Recycled): void {
  const { store } = context;
  const list = store.lists.byId(thing.listId);
  for (const row of store.recycleBin.rows(thing.guid)) {
    const head = toHead(row);
    forgetContent(context, list, head.id, head.blob);
  }
  store.recycleBin.remove(thing.guid);
}
