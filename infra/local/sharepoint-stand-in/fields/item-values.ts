import { errors } from '../protocol/errors.ts';
import type { Context } from '../protocol/context.ts';
import { permission } from '../rights/permission.ts';
import type { SqlValue } from '../store/database.ts';
import type { Field } from '../store/fields.ts';
import type { List } from '../store/lists.ts';
import type { Json } from '../store/row.ts';
import { entityName, propertyName } from './names.ts';
import { isLibrary } from '../store/lists.ts';
import { columnsFor, encode } from './encode.ts';
import { fold } from './kinds.ts';

export const itemEntityType = (list: List): string => {
  const leaf = entityName(list.path.slice(list.path.lastIndexOf('/') + 1));
  return isLibrary(list) ? `SP.Data.${leaf}Item` : `SP.Data.${leaf}ListItem`;
};

const isReference = (field: Field) => field.type === 'Lookup' || field.type === 'User';

/** Under what name a body sets a field: lookups and people by their numbers. */
const bodyName = (field: Field): string =>
  isReference(field) ? `${propertyName(field.name)}Id` : propertyName(field.name);

/** Properties of an item that a body may carry without effect: the server says them. */
const ignored = new Set([
  'Id',
  'FileSystemObjectType',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
]);

export function guardReference(context: Context, field: Field, value: SqlValue): void {
  const ids: unknown = typeof value === 'string' ? JSON.parse(value) : [value];
  if (field.type === 'User') {
    for (const id of ids as number[]) {
      if (!context.store.principals.byId(context.site.id, id)) {
        throw errors.rule('The specified user could not be found.');
      }
    }
    return;
  }
  const target = context.store.lists.byGuid(String(field.properties.LookupList));
  for (const id of ids as number[]) {
    if (!target || !context.store.items.head(target, id)) {
      throw errors.rule('The lookup value does not exist in the target list.');
    }
  }
}

/** Columns for the properties of a POST or MERGE; what the server itself says is passed over, as SharePoint does. */
export function columnsFromBody(context: Context, list: List, body: Json): Record<string, SqlValue> {
  const fields = new Map(context.store.fields.of(list.id).map((field) => [bodyName(field), field]));
  const columns: Record<string, SqlValue> = {};
  for (const [name, value] of Object.entries(body)) {
    const field = fields.get(name);
    if (!field) {
      if (ignored.has(name)) continue;
      throw errors.unknownBodyProperty(name, itemEntityType(list));
    }
    if (field.builtIn && field.name !== 'FileLeafRef') continue;
    if (field.type === 'Calculated') continue;
    const encoded = encode(field, value);
    if (isReference(field) && encoded !== null) guardReference(context, field, encoded);
    Object.assign(columns, field.name === 'FileLeafRef' ? leafColumns(encoded) : columnsFor(field, encoded));
  }
  return columns;
}

export const leafColumns = (leaf: SqlValue): Record<string, SqlValue> =>
  typeof leaf === 'string' ? { leaf, leaf_key: fold(leaf) } : {};

export const mayManage = (context: Context, list: List): boolean =>
  context.judge.allows(list.scopeId, permission.manageLists | permission.managePermissions);
