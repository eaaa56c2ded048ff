import { calculate, columnsForCalculated } from '../fields/calculated.ts';
import { versionLabel } from '../fields/decode.ts';
import { containerAt, serverRelative } from '../operations/locate.ts';
import type { Answer } from '../protocol/answer.ts';
import { recordIn, stringIn } from '../protocol/body.ts';
import type { Context } from '../protocol/context.ts';
import { errors } from '../protocol/errors.ts';
import { fold } from '../fields/kinds.ts';
import type { Sql } from '../query/condition-sql.ts';
import { largestPage, queryItems, type ItemPage } from '../query/item-query.ts';
import { readViewXml, type ViewXml } from '../query/view-xml.ts';
import { highOf, lowOf } from '../rights/permission.ts';
import type { Field } from '../store/fields.ts';
import { headColumns, toHead } from '../store/items.ts';
import type { List } from '../store/lists.ts';
import { asText, type Row } from '../store/row.ts';
import { columnsWanted } from './item-entity.ts';

const defaultRowLimit = 30;

/** Which part of the list a view shows: one folder, or everything below it, with or without folders. */
function extent(context: Context, list: List, view: ViewXml, folder: string | undefined): Sql[] {
  const path = folder === undefined || folder === '' ? list.path : serverRelative(context, folder);
  if (!containerAt(context, list, path)) throw errors.fileMissing();
  const key = fold(path);
  const kinds: Sql[] =
    view.scope === 'Recursive' || view.scope === 'FilesOnly' ? [{ text: 'kind = 0', values: [] }] : [];
  if (view.scope === 'Recursive' || view.scope === 'RecursiveAll') {
    const inside =
      path === list.path
        ? []
        : [{ text: '(dir_key = ? OR (dir_key > ? AND dir_key < ?))', values: [key, `${key}/`, `${key}0`] }];
    return [...inside, ...kinds];
  }
  return [{ text: 'dir_key = ?', values: [key] }, ...kinds];
}

interface Asked {
  readonly view: ViewXml;
  readonly folder: string | undefined;
  readonly paging: string | undefined;
}

function rowsFor(context: Context, list: List, asked: Asked, columns: readonly string[]): ItemPage {
  const { view } = asked;
  return queryItems(context, list, {
    condition: view.condition(context.now()),
    orders: view.orders,
    top: Math.min(view.rowLimit ?? largestPage, largestPage),
    paged: view.rowLimit !== undefined,
    skipToken: asked.paging,
    columns,
    also: extent(context, list, view, asked.folder),
  });
}

/** `getitems`: CAML in, items out as the items endpoint writes them. */
export function getItems(context: Context, list: List): Answer {
  const query = recordIn(context.body(), 'query');
  const view = readViewXml(stringIn(query, 'ViewXml') ?? '<View/>');
  const asked = {
    view,
    folder:
      stringIn(query, 'FolderServerRelativeUrl') ??
      stringIn(recordIn(query, 'FolderServerRelativePath'), 'DecodedUrl'),
    paging: stringIn(recordIn(query, 'ListItemCollectionPosition'), 'PagingInfo'),
  };
  const columns = columnsWanted(context, list, context.query.select, context.query.expand);
  return {
    kind: 'collection',
    type: 'Collection(SP.ListItem)',
    entities: rowsFor(context, list, asked, columns).rows.map((row) => context.entities.item(list, row)),
  };
}

const hexMask = (mask: bigint): string =>
  `0x${((BigInt(highOf(mask)) << 32n) | BigInt(lowOf(mask))).toString(16)}`;

const person = (context: Context, id: unknown) => {
  const user = typeof id === 'number' ? context.store.principals.byId(context.site.id, id) : undefined;
  return user
    ? [{ id: String(user.id), title: user.title, email: user.email, sip: user.email, picture: '' }]
    : '';
};

/** A value as RenderListDataAsStream writes it: nearly everything is text. */
function shown(context: Context, list: List, field: Field, row: Row): unknown {
  if (field.type === 'Calculated') return calculate(field, context.store.fields.of(list.id), row) ?? '';
  const value = field.column === undefined ? null : row[field.column];
  if (field.type === 'User' && !field.multiple) return person(context, value);
  if (value === null || value === undefined) return '';
  switch (field.type) {
    case 'Boolean':
      return value === 1 ? 'Yes' : 'No';
    case 'Lookup': {
      const target = context.store.lists.byGuid(String(field.properties.LookupList));
      const title = target && context.store.fields.of(target.id).find((one) => one.name === 'Title')?.column;
      const found =
        target && title !== undefined && typeof value === 'number'
          ? context.store.items.row(target, value, [title])
          : undefined;
      return [
        {
          lookupId: value,
          lookupValue: found && title !== undefined ? asText(found[title]) : '',
          isSecretFieldValue: false,
        },
      ];
    }
    case 'MultiChoice':
      return JSON.parse(asText(value)) as unknown;
    case 'Guid':
      return `{${asText(value).toUpperCase()}}`;
    case 'Text':
    case 'Note':
    case 'Choice':
    case 'DateTime':
    case 'Number':
    case 'Integer':
    case 'Counter':
    case 'URL':
    case 'User':
    case 'Computed':
    case 'File':
    case 'Attachments':
    case 'ContentTypeId':
      return asText(value);
  }
}

function renderRow(
  context: Context,
  list: List,
  row: Row,
  fields: readonly Field[],
): Record<string, unknown> {
  const head = toHead(row);
  return {
    ID: String(head.id),
    PermMask: hexMask(context.judge.mask(head.scopeId)),
    FSObjType: head.isFolder ? '1' : '0',
    UniqueId: `{${head.uniqueId.toUpperCase()}}`,
    ContentTypeId: head.contentType,
    FileRef: head.path,
    FileLeafRef: head.leaf,
    Attachments: '0',
    ItemChildCount: head.isFolder ? String(context.store.items.countInFolder(list, head.path, 0)) : '0',
    FolderChildCount: head.isFolder ? String(context.store.items.countInFolder(list, head.path, 1)) : '0',
    ScopeId: `{${context.store.scopes.guid(head.scopeId).toUpperCase()}}`,
    owshiddenversion: String(head.edits),
    ...Object.fromEntries(fields.map((field) => [field.name, shown(context, list, field, row)])),
    ...(fields.some((field) => field.name === '_UIVersionString')
      ? { _UIVersionString: versionLabel(head.version) }
      : {}),
  };
}

/** `RenderListDataAsStream`. */
export function renderListData(context: Context, list: List): Answer {
  const parameters = recordIn(context.body(), 'parameters');
  const view = readViewXml(stringIn(parameters, 'ViewXml') ?? '<View/>');
  const wanted = new Set([...view.fields, ...view.orders.map(({ path }) => path)]);
  const all = context.store.fields.of(list.id);
  const fields = all.filter((field) => wanted.has(field.name));
  const columns = fields.flatMap((field) =>
    field.type === 'Calculated' ? columnsForCalculated(field, all) : (field.column ?? []),
  );
  const page = rowsFor(
    context,
    list,
    {
      view: { ...view, rowLimit: view.rowLimit ?? defaultRowLimit },
      folder: stringIn(parameters, 'FolderServerRelativeUrl'),
      paging: stringIn(parameters, 'Paging')?.replace(/^\?/, ''),
    },
    [...headColumns, ...columns],
  );
  return {
    kind: 'json',
    body: JSON.stringify({
      Row: page.rows.map((row) => renderRow(context, list, row, fields)),
      FirstRow: page.rows.length === 0 ? 0 : 1,
      FolderPermissions: hexMask(context.judge.mask(list.scopeId)),
      LastRow: page.rows.length,
      RowLimit: view.rowLimit ?? defaultRowLimit,
      ...(page.next === undefined ? {} : { NextHref: `?${page.next}` }),
      FilterLink: '?',
      ForceNoHierarchy: '1',
      HierarchyHasIndention: '',
      CurrentFolderPrincipalCount: '0',
      CurrentFolderSpItemUrl: '',
    }),
  };
}
