import type { Context } from '../protocol/context.ts';
import type { ItemHead } from '../store/items.ts';
import { isLibrary, type List } from '../store/lists.ts';

/** Writes an item, file or folder into the change log. */
export function recordItemChange(context: Context, list: List, head: ItemHead, type: number): void {
  const object = head.isFolder ? 'folder' : isLibrary(list) ? 'file' : 'item';
  context.store.changes.record({
    type,
    object: 'item',
    siteId: context.site.id,
    webId: context.web.id,
    listId: list.id,
    details: { itemId: head.id, uniqueId: head.uniqueId, path: head.path, kind: object, editor: head.editor },
  });
}
