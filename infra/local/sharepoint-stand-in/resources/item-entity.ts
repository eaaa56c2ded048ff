import { itemEntityType } from '../fields/item-values.ts';
import { itemProperties } from '../fields/item-properties.ts';
import type { Context } from '../protocol/context.ts';
import type { Entity, Linked } from '../protocol/entity.ts';
import { errors } from '../protocol/errors.ts';
import type { Field } from '../store/fields.ts';
import { etagOf, headColumns, toHead, type ItemHead } from '../store/items.ts';
import type { List } from '../store/lists.ts';
import { integer, type Row } from '../store/row.ts';
import { maySee } from '../rights/trimming.ts';
import { userValueEntity } from './user-entities.ts';

/** What can be expanded from an item besides its own references. */
const furtherLinks = ['ParentList', 'RoleAssignments', 'Versions', 'Folder', 'File', 'AttachmentFiles'];

/** Columns a query must fetch to answer `$select` and `$expand`; one that is not there is refused, rows or none. */
export function columnsWanted(
  context: Context,
  list: List,
  select: readonly string[],
  expand: readonly string[],
): string[] {
  const { byName, defaults, references } = itemProperties(context, list);
  const everything = select.length === 0 || select.includes('*');
  const names = [...(everything ? defaults : []), ...select];
  const unknown = select.find(
    (name) =>
      name !== '*' &&
      !name.includes('/') &&
      !byName.has(name) &&
      !references.has(name) &&
      !furtherLinks.includes(name),
  );
  if (unknown !== undefined) throw errors.unknownProperty(unknown);
  const columns = names.flatMap((name) => byName.get(name)?.columns ?? []);
  const followed = expand.map((path) => references.get(path.split('/')[0] ?? path)?.column);
  return [...new Set([...headColumns, ...columns, ...followed.filter((column) => column !== undefined)])];
}

const numbers = (value: unknown): number[] => {
  const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value;
  if (Array.isArray(parsed)) return parsed.filter((one) => typeof one === 'number');
  return typeof parsed === 'number' ? [parsed] : [];
};

function referenced(context: Context, field: Field, row: Row): Linked {
  const ids = numbers(field.column === undefined ? null : row[field.column]);
  const entities = ids.flatMap((id) => {
    if (field.type === 'User') {
      const user = context.store.principals.byId(context.site.id, id);
      return user ? [userValueEntity(context, user)] : [];
    }
    const target = context.store.lists.byGuid(String(field.properties.LookupList));
    const head = target && context.store.items.head(target, id);
    return target && head && maySee(context, target, head) ? [context.entities.wholeItem(target, head)] : [];
  });
  return field.multiple ? entities : (entities[0] ?? null);
}

/** Every column of an item, as a lookup leads to it; none where the caller may not see it. */
export function wholeRow(context: Context, list: List, head: ItemHead): Row | undefined {
  const people = [...itemProperties(context, list).references.keys()];
  return context.store.items.row(list, head.id, columnsWanted(context, list, ['*'], people));
}

/** More that can be expanded from an item. */
function furtherLink(context: Context, list: List, row: Row, name: string): Linked | undefined {
  const { entities } = context;
  const head = toHead(row);
  switch (name) {
    case 'ParentList':
      return entities.list(context.fresh(list));
    case 'RoleAssignments':
      return entities.roleAssignments({ kind: 'item', list, head });
    case 'Versions':
      return entities.versions(list, head);
    case 'Folder':
      return head.isFolder ? entities.folder(list, { path: head.path, scopeId: head.scopeId, head }) : null;
    case 'File':
      return head.blob === null ? null : entities.file(list, head);
    case 'AttachmentFiles':
      return [];
    default:
      return undefined;
  }
}

/** A list item as an entity over a row that has at least the head's columns. */
export function itemEntity(context: Context, list: List, row: Row): Entity {
  const { byName, defaults, references } = itemProperties(context, list);
  const head = toHead(row);
  return {
    type: itemEntityType(list),
    path: `Web/Lists(guid'${list.guid}')/Items(${String(integer(row, 'id'))})`,
    etag: etagOf(head),
    defaults,
    canonical: (name) => name,
    get: (name) => {
      if (references.has(name)) {
        throw errors.invalidQuery(
          `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`,
        );
      }
      const value = byName.get(name)?.value(row, context, list);
      return value === undefined && byName.has(name) ? null : value;
    },
    follow: (name) => {
      const field = references.get(name);
      if (field) return referenced(context, field, row);
      return furtherLink(context, list, row, name);
    },
  };
}
