import { errors } from '../protocol/errors.ts';
import type { Context } from '../protocol/context.ts';
import type { ColumnValues } from '../store/items.ts';
import { itemTable } from '../store/item-table.ts';
import type { List } from '../store/lists.ts';

/** Refuses a value that another item of the list already has in a unique column; case does not distinguish. */
export function guardUniqueValues(context: Context, list: List, values: ColumnValues, itemId: number): void {
  for (const field of context.store.fields.of(list.id)) {
    if (!field.unique || field.keyColumn === undefined) continue;
    const value = values[field.keyColumn];
    if (value === undefined || value === null) continue;
    const taken = context.store.database.one(
      `SELECT 1 AS taken FROM ${itemTable(list.id)} WHERE ${field.keyColumn} = ? AND id <> ? LIMIT 1`,
      value,
      itemId,
    );
    if (taken) throw errors.notUnique(field.title);
  }
}
