import { fold } from '../fields/kinds.ts';
import { errors } from '../protocol/errors.ts';
import type { Context } from '../protocol/context.ts';
import { itemTable } from '../store/item-table.ts';
import type { ItemHead } from '../store/items.ts';
import type { List } from '../store/lists.ts';
import { guardName } from './add-item.ts';

/** After a folder's name has changed, everything in it lies under the new one. */
export function renameBelow(context: Context, list: List, before: ItemHead, after: ItemHead): void {
  if (before.leaf === after.leaf) return;
  guardName(after.leaf);
  const { items, database } = context.store;
  const others = items.inFolder(list, after.dir, after.isFolder ? 1 : 0);
  if (others.some((one) => one.id !== after.id && fold(one.leaf) === fold(after.leaf))) {
    throw errors.nameTaken(after.leaf);
  }
  if (!after.isFolder) return;
  for (const inside of items.below(list, before.path)) {
    const dir = `${after.path}${inside.dir.slice(before.path.length)}`;
    database.run(
      `UPDATE ${itemTable(list.id)} SET dir = ?, dir_key = ? WHERE id = ?`,
      dir,
      fold(dir),
      inside.id,
    );
  }
}
