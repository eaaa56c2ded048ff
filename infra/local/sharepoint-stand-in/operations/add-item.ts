import { randomUUID } from 'node:crypto';
import { columnsFor, encode } from '../fields/encode.ts';
import { fold } from '../fields/kinds.ts';
import { errors } from '../protocol/errors.ts';
import type { Context } from '../protocol/context.ts';
import { permission } from '../rights/permission.ts';
import { changeType } from '../store/changes.ts';
import type { Container, ColumnValues, ItemHead } from '../store/items.ts';
import { isLibrary, type List } from '../store/lists.ts';
import { recordItemChange } from './record-change.ts';
import { guardUniqueValues } from './unique-values.ts';

export interface NewItem {
  readonly container: Container;
  readonly isFolder: boolean;
  /** Name in the folder; a list item is named by its number. */
  readonly leaf?: string | undefined;
  /** Columns of the item table. */
  readonly values: ColumnValues;
  readonly content?: { readonly blob: number; readonly size: number };
}

export const contentTypeOf = (list: List, isFolder: boolean): string => {
  const base = isFolder ? '0x0120' : isLibrary(list) ? '0x010100' : '0x0100';
  return `${base}${list.guid.replaceAll('-', '').toUpperCase()}`;
};

/** Values that the fields themselves prescribe where none was given. */
function defaults(context: Context, list: List): ColumnValues {
  const values: Record<string, ColumnValues[string]> = {};
  for (const field of context.store.fields.of(list.id)) {
    const preset = field.properties.DefaultValue;
    if (typeof preset !== 'string' || preset === '' || field.column === undefined) continue;
    const value =
      field.type === 'Boolean'
        ? preset === '1' || preset.toLowerCase() === 'true'
        : field.type === 'Number'
          ? Number(preset)
          : field.type === 'DateTime' && preset.toLowerCase() === '[today]'
            ? context.now()
            : preset;
    Object.assign(values, columnsFor(field, encode(field, value)));
  }
  return values;
}

const forbiddenInNames = /["*:<>?/\\|\p{Cc}]/u;

export function guardName(name: string): void {
  if (name === '' || forbiddenInNames.test(name) || name !== name.trim() || name.endsWith('.')) {
    throw errors.rule(`The file or folder name "${name}" contains characters that are not permitted.`);
  }
}

/** Adds an item, file or folder; Author, Editor, Created and Modified are the server's to say. */
export function addItem(context: Context, list: List, added: NewItem): ItemHead {
  const { store } = context;
  context.judge.demand(added.container.scopeId, permission.addListItems);
  if (
    list.properties.WriteSecurity === 4 &&
    !context.judge.allows(list.scopeId, permission.overrideListBehaviors)
  ) {
    throw errors.denied();
  }
  const self = context.self();
  const now = context.now();
  const id = store.lists.takeNumber(list);
  const leaf = added.leaf ?? `${String(id)}_.000`;
  guardName(leaf);
  if (store.items.headAt(list, `${added.container.path}/${leaf}`)) throw errors.nameTaken(leaf);
  const values: ColumnValues = { ...defaults(context, list), ...added.values };
  guardUniqueValues(context, list, values, id);
  store.items.insert(list, {
    id,
    unique_id: randomUUID(),
    guid: randomUUID(),
    kind: added.isFolder ? 1 : 0,
    dir: added.container.path,
    leaf,
    dir_key: fold(added.container.path),
    leaf_key: fold(leaf),
    scope: added.container.scopeId,
    content_type: contentTypeOf(list, added.isFolder),
    author: self.id,
    editor: self.id,
    created: now,
    modified: now,
    version: 512,
    edits: 1,
    blob: added.content?.blob ?? null,
    size: added.content?.size ?? null,
    ...values,
  });
  store.lists.touch(list, now, 1);
  const head = store.items.head(list, id);
  if (!head) throw new Error('The item was not kept');
  recordItemChange(context, list, head, changeType.add);
  return head;
}
