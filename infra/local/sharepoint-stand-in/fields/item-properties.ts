import type { Context } from '../protocol/context.ts';
import { renderMask } from '../rights/permission.ts';
import type { Field } from '../store/fields.ts';
import { toHead } from '../store/items.ts';
import type { List } from '../store/lists.ts';
import { integer, text, type Row } from '../store/row.ts';
import { parentScopeOf } from '../rights/inheritance.ts';
import { calculate, columnsForCalculated } from './calculated.ts';
import { decode, versionLabel } from './decode.ts';
import { propertyName } from './names.ts';

/** A property of a list item: the columns it needs, and its value from a row that has them. */
export interface ItemProperty {
  readonly columns: readonly string[];
  readonly value: (row: Row, context: Context, list: List) => unknown;
}

const constant = (value: unknown): ItemProperty => ({ columns: [], value: () => value });

const fileType = (row: Row): string | null => {
  const leaf = text(row, 'leaf');
  const dot = leaf.lastIndexOf('.');
  return integer(row, 'kind') === 1 || row.blob === null || dot < 0 ? null : leaf.slice(dot + 1);
};

/** Built-in fields that lie in no column of their own. */
const workedOut: Readonly<Record<string, ItemProperty>> = {
  OData__UIVersionString: { columns: [], value: (row) => versionLabel(integer(row, 'version')) },
  FileRef: { columns: [], value: (row) => `${text(row, 'dir')}/${text(row, 'leaf')}` },
  ContentType: {
    columns: [],
    value: (row) => (integer(row, 'kind') === 1 ? 'Folder' : row.blob === null ? 'Item' : 'Document'),
  },
  Attachments: constant(false),
  ComplianceAssetId: constant(null),
  ScopeId: {
    columns: [],
    value: (row, context) => `{${context.store.scopes.guid(integer(row, 'scope')).toUpperCase()}}`,
  },
  File_x0020_Type: { columns: [], value: fileType },
};

const always: Readonly<Record<string, ItemProperty>> = {
  FileSystemObjectType: { columns: [], value: (row) => integer(row, 'kind') },
  Id: { columns: [], value: (row) => integer(row, 'id') },
  ServerRedirectedEmbedUri: constant(null),
  ServerRedirectedEmbedUrl: constant(''),
  HasUniqueRoleAssignments: {
    columns: [],
    value: (row, context, list) => integer(row, 'scope') !== parentScopeOf(context, list, toHead(row)),
  },
  EffectiveBasePermissions: {
    columns: [],
    value: (row, context) => renderMask(context.judge.mask(integer(row, 'scope'))),
  },
};

export const isReference = (field: Field): boolean => field.type === 'Lookup' || field.type === 'User';

function ofField(field: Field, fields: readonly Field[]): readonly [string, ItemProperty] {
  const name = propertyName(field.name);
  if (field.type === 'Calculated') {
    return [
      name,
      { columns: columnsForCalculated(field, fields), value: (row) => calculate(field, fields, row) },
    ];
  }
  const special = workedOut[name];
  if (special) return [name, special];
  const { column } = field;
  if (column === undefined) return [name, constant(null)];
  return [
    isReference(field) ? `${name}Id` : name,
    { columns: [column], value: (row) => decode(field, row[column]) },
  ];
}

export interface ItemProperties {
  readonly byName: ReadonlyMap<string, ItemProperty>;
  /** Sent when nothing is selected. */
  readonly defaults: readonly string[];
  /** Lookup and person columns, by the name `$expand` uses. */
  readonly references: ReadonlyMap<string, Field>;
}

const selectedOnly = new Set(['HasUniqueRoleAssignments', 'EffectiveBasePermissions', 'ContentType']);
const kept = new WeakMap<readonly Field[], ItemProperties>();

export function itemProperties(context: Context, list: List): ItemProperties {
  const fields = context.store.fields.of(list.id);
  const known = kept.get(fields);
  if (known) return known;
  const entries = fields.map((field) => ({ field, entry: ofField(field, fields) }));
  const byName = new Map([...Object.entries(always), ...entries.map(({ entry }) => entry)]);
  const shown = entries
    .filter(({ field }) =>
      field.builtIn ? !field.hidden || ['ContentTypeId', 'GUID'].includes(field.name) : true,
    )
    .filter(({ field }) => field.name !== 'FileLeafRef')
    .map(({ entry: [name] }) => name);
  const properties: ItemProperties = {
    byName,
    defaults: [...Object.keys(always), ...shown].filter((name) => !selectedOnly.has(name)),
    references: new Map(fields.filter(isReference).map((field) => [propertyName(field.name), field])),
  };
  kept.set(fields, properties);
  return properties;
}
