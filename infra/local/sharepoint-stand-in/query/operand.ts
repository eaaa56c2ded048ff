import { dateValue } from '../fields/encode.ts';
import { fold } from '../fields/kinds.ts';
import { propertyName } from '../fields/names.ts';
import { errors } from '../protocol/errors.ts';
import type { SqlValue } from '../store/database.ts';
import type { Field } from '../store/fields.ts';
import { itemTable } from '../store/item-table.ts';
import type { List } from '../store/lists.ts';
import type { Store } from '../store/store.ts';
import type { ConditionLiteral } from './condition.ts';

export type OperandKind = 'text' | 'number' | 'date' | 'boolean' | 'guid';

/** The side of a comparison that lies in the item table. */
export interface Operand {
  readonly sql: string;
  readonly kind: OperandKind;
  /** Whether a query over the threshold may begin with it. */
  readonly indexed: boolean;
  /** Puts the finished comparison where the value lies, for values of other tables. */
  readonly wrap: (condition: string) => string;
  readonly wrapValues: readonly SqlValue[];
}

const direct = (sql: string, kind: OperandKind, indexed: boolean): Operand => ({
  sql,
  kind,
  indexed,
  wrap: (condition) => condition,
  wrapValues: [],
});

const kinds: Readonly<Partial<Record<Field['type'], OperandKind>>> = {
  Text: 'text',
  Choice: 'text',
  File: 'text',
  ContentTypeId: 'text',
  DateTime: 'date',
  Number: 'number',
  Integer: 'number',
  Counter: 'number',
  Boolean: 'boolean',
  Guid: 'guid',
};

const unusable = (field: Field) =>
  errors.invalidQuery(
    `The field '${field.name}' of type '${field.type}' cannot be used in the query filter expression.`,
  );

/** The number of the item or user that a lookup or person column points at; any of them where it holds several. */
function reference(field: Field): Operand {
  const column = field.column ?? 'NULL';
  if (!field.multiple) return direct(column, 'number', field.indexed && field.type === 'User');
  return {
    ...direct('value', 'number', false),
    wrap: (condition) => `EXISTS (SELECT 1 FROM json_each(${column}) WHERE ${condition})`,
  };
}

const userColumns: Readonly<Record<string, string>> = {
  Title: 'title',
  EMail: 'email',
  Name: 'login',
};

function throughReference(store: Store, siteId: number, field: Field, rest: string): Operand {
  const outer = reference(field);
  if (rest === 'Id' || rest === 'ID') return outer;
  if (field.type === 'User') {
    const column = userColumns[rest];
    if (column === undefined) throw errors.unknownProperty(`${field.name}/${rest}`);
    return {
      ...direct(`${column} COLLATE NOCASE`, 'text', false),
      wrap: (condition) =>
        outer.wrap(`${outer.sql} IN (SELECT id FROM principal WHERE site = ? AND ${condition})`),
      wrapValues: [siteId],
    };
  }
  const target = store.lists.byGuid(String(field.properties.LookupList));
  if (!target) throw errors.listMissingById();
  const inner = operandOf(store, siteId, target, rest);
  return {
    ...inner,
    indexed: false,
    wrap: (condition) =>
      outer.wrap(`${outer.sql} IN (SELECT id FROM ${itemTable(target.id)} WHERE ${inner.wrap(condition)})`),
  };
}

const computed: Readonly<Record<string, Operand>> = {
  Id: direct('id', 'number', true),
  FileRef: direct("(dir_key || '/' || leaf_key)", 'text', false),
  FileSystemObjectType: direct('kind', 'number', false),
  OData__UIVersionString: direct("(version / 512 || '.' || version % 512)", 'text', false),
};

/** Finds what a path of `$filter` or `$orderby` names: `Title`, `UnitId`, `Unit/Title`, `Author/EMail`. */
export function operandOf(store: Store, siteId: number, list: List, path: string): Operand {
  const special = computed[path];
  if (special) return special;
  const [name = path, rest] = path.split('/', 2);
  const fields = store.fields.of(list.id);
  const field = fields.find((one) => propertyName(one.name) === name);
  if (field) {
    if (rest !== undefined) {
      if (field.type !== 'Lookup' && field.type !== 'User') throw errors.unknownProperty(path);
      return throughReference(store, siteId, field, rest);
    }
    if (field.type === 'MultiChoice') {
      return {
        ...direct('value COLLATE NOCASE', 'text', false),
        wrap: (condition) => `EXISTS (SELECT 1 FROM json_each(${field.column ?? 'NULL'}) WHERE ${condition})`,
      };
    }
    const kind = kinds[field.type];
    if (kind === undefined || field.keyColumn === undefined) throw unusable(field);
    return direct(field.keyColumn, kind, field.indexed || field.type === 'Counter');
  }
  const referring = fields.find(
    (one) => (one.type === 'Lookup' || one.type === 'User') && `${propertyName(one.name)}Id` === path,
  );
  if (referring) return reference(referring);
  throw errors.unknownProperty(path);
}

const truth = (literal: ConditionLiteral): number => {
  if (literal.value === true || literal.value === 1 || literal.value === '1') return 1;
  if (literal.value === false || literal.value === 0 || literal.value === '0') return 0;
  throw errors.notConvertible('Edm.Boolean');
};

/** The literal in the form its column keeps. */
export function literalFor(kind: OperandKind, literal: ConditionLiteral): SqlValue {
  if (literal.value === null) return null;
  switch (kind) {
    case 'text':
      return fold(String(literal.value));
    case 'guid':
      return String(literal.value).toLowerCase().replaceAll(/[{}]/g, '');
    case 'date':
      return dateValue(literal.value);
    case 'boolean':
      return truth(literal);
    case 'number': {
      const number = Number(literal.value);
      if (Number.isNaN(number)) throw errors.notConvertible('Edm.Double');
      return number;
    }
  }
}
