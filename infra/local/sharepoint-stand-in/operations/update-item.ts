import { errors } from '../protocol/errors.ts';
import type { Context } from '../protocol/context.ts';
import { mayEdit } from '../rights/trimming.ts';
import { changeType } from '../store/changes.ts';
import { etagOf, headColumns, type ColumnValues, type ItemHead } from '../store/items.ts';
import type { List } from '../store/lists.ts';
import { removeFormerVersions } from './former-versions.ts';
import { recordItemChange } from './record-change.ts';
import { guardUniqueValues } from './unique-values.ts';

export interface ItemUpdate {
  readonly values: ColumnValues;
  /** `bNewDocumentUpdate`: save over the present version; the change log calls it a system update. */
  readonly overVersion: boolean;
}

/** Every column of the item table, for keeping a whole row. */
export const allColumns = (context: Context, list: List): string[] => [
  ...new Set<string>([
    ...headColumns,
    ...context.store.fields
      .of(list.id)
      .flatMap((field) => [field.column, field.keyColumn])
      .filter((column) => column !== undefined),
  ]),
];

export function guardEtag(context: Context, head: ItemHead): void {
  const given = context.ifMatch;
  if (given === undefined || given === '*') return;
  const present = etagOf(head);
  if (given !== present) throw errors.staleEtag(given, present);
}

const majorVersionLimit = (list: List): number => {
  const limit = list.properties.MajorVersionLimit;
  return typeof limit === 'number' && limit > 0 ? limit : 50_000;
};

/** Puts the present row among the former versions and says which number the next one has. */
function nextVersion(context: Context, list: List, head: ItemHead): number {
  if (list.properties.EnableVersioning !== true) return head.version;
  const { items, versions } = context.store;
  const row = items.row(list, head.id, allColumns(context, list));
  if (row) versions.keep(list.id, head.id, head.version, row);
  const limit = majorVersionLimit(list) - 1;
  if (versions.count(list.id, head.id) > limit) {
    removeFormerVersions(context, list, head.id, (_, age) => age >= limit);
  }
  return head.version + 512;
}

/** Saves an item as the caller, now; columns among the values that name editor or time win over that. */
export function updateItem(context: Context, list: List, head: ItemHead, update: ItemUpdate): ItemHead {
  if (!mayEdit(context, list, head)) throw errors.denied();
  guardUniqueValues(context, list, update.values, head.id);
  const now = context.now();
  const version = update.overVersion ? head.version : nextVersion(context, list, head);
  context.store.items.update(list, head.id, {
    editor: context.self().id,
    modified: now,
    version,
    edits: head.edits + 1,
    ...update.values,
  });
  context.store.lists.touch(list, now, 0);
  const saved = context.store.items.head(list, head.id);
  if (!saved) throw errors.itemMissing();
  recordItemChange(context, list, saved, update.overVersion ? changeType.systemUpdate : changeType.update);
  return saved;
}
