import { permission } from '../rights/permission.ts';
import { errors } from '../protocol/errors.ts';
import type { Context } from '../protocol/context.ts';
import { maySee } from '../rights/trimming.ts';
import type { Container, ItemHead } from '../store/items.ts';
import type { List } from '../store/lists.ts';

/** A list is there for those who may see or add anything in it. */
export function mayFind(context: Context, list: List): boolean {
  const { judge } = context;
  if (judge.allows(list.scopeId, permission.viewListItems)) return true;
  if (judge.allows(list.scopeId, permission.addListItems)) return true;
  if (list.scopeId !== context.web.scopeId && judge.mask(list.scopeId) !== 0n) return true;
  const readable = judge.readable(list);
  return readable === 'all' || readable.length > 0;
}

export function itemById(context: Context, list: List, id: number): ItemHead {
  const head = context.store.items.head(list, id);
  if (!head || !maySee(context, list, head)) throw errors.itemMissing();
  return head;
}

export const rootContainer = (list: List): Container => ({
  path: list.path,
  scopeId: list.scopeId,
  head: undefined,
});

/** The folder at a server-relative path, as far as it is there; rights are not asked. */
export function containerAt(context: Context, list: List, path: string): Container | undefined {
  if (path.toLowerCase() === list.path.toLowerCase()) return rootContainer(list);
  const head = context.store.items.headAt(list, path);
  return head?.isFolder === true ? { path: head.path, scopeId: head.scopeId, head } : undefined;
}

/** Accepts absolute URLs and web-relative paths as SharePoint's path parameters do. */
export function serverRelative(context: Context, path: string): string {
  const withoutOrigin = path.startsWith('http') ? new URL(path).pathname : path;
  const decoded = path.startsWith('http') ? decodeURIComponent(withoutOrigin) : withoutOrigin;
  const absolute = decoded.startsWith('/') ? decoded : `${context.web.path}/${decoded}`;
  return absolute.replace(/\/+$/, '');
}
