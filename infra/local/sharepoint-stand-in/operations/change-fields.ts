import {
  fold,
  indexableTypes,
  isFieldType,
  typeOfKind,
  uniqueTypes,
  type FieldType,
} from '../fields/kinds.ts';
import { guardFormula } from '../fields/calculated.ts';
import { internalName } from '../fields/names.ts';
import { guardFieldProperties } from '../fields/settable.ts';
import { parseFieldSchema, propertiesOf } from '../fields/schema-xml.ts';
import { stringIn } from '../protocol/body.ts';
import type { Context } from '../protocol/context.ts';
import { errors } from '../protocol/errors.ts';
import { hasUniqueRights } from '../rights/inheritance.ts';
import { permission } from '../rights/permission.ts';
import { changeType } from '../store/changes.ts';
import type { Field } from '../store/fields.ts';
import { itemTable } from '../store/item-table.ts';
import type { List } from '../store/lists.ts';
import { asText, type Json } from '../store/row.ts';

const mostIndexes = 20;
/** `AddFieldInternalNameHint`: without it SharePoint makes the internal name of the display name. */
const internalNameHint = 8;

function freeName(context: Context, list: List, wanted: string): string {
  const taken = new Set(context.store.fields.of(list.id).map((field) => fold(field.name)));
  for (let number = 0; ; number += 1) {
    const candidate = number === 0 ? wanted : `${wanted}${String(number - 1)}`;
    if (!taken.has(fold(candidate))) return candidate;
  }
}

function guardLookup(context: Context, type: FieldType, properties: Json): void {
  if (type !== 'Lookup') return;
  const target = context.store.lists.byGuid(asText(properties.LookupList));
  if (!target) throw errors.listMissingById();
}

function record(context: Context, list: List, field: Field, type: number): void {
  context.store.changes.record({
    type,
    object: 'field',
    siteId: context.site.id,
    webId: context.web.id,
    listId: list.id,
    details: { FieldId: field.guid },
  });
}

export function setIndexed(context: Context, list: List, field: Field, indexed: boolean): void {
  if (field.indexed === indexed) return;
  if (indexed) {
    if (!indexableTypes.has(field.type) || field.multiple) {
      throw errors.rule(`The field ${field.title} cannot be indexed.`);
    }
    const count = context.store.fields.of(list.id).filter((one) => one.indexed).length;
    if (count >= mostIndexes) {
      throw errors.rule('You have reached the maximum number of indexed columns allowed in this list.');
    }
  } else if (field.unique) {
    throw errors.rule(`The field ${field.title} enforces unique values and must stay indexed.`);
  }
  context.store.fields.setIndexed(field, indexed);
}

/** Unique values need an index, and exclude item-level rights and broken inheritance. */
function guardUnique(context: Context, list: List, field: Field): void {
  if (!uniqueTypes.has(field.type) || field.multiple) {
    throw errors.rule(`The field ${field.title} cannot enforce unique values.`);
  }
  if (!field.indexed) throw errors.rule('This field must be indexed before it can enforce unique values.');
  const own =
    context.store.scopes.ofList(list.id).length > 0 || hasUniqueRights(context, { kind: 'list', list });
  const itemLevel =
    Number(list.properties.ReadSecurity ?? 1) !== 1 || Number(list.properties.WriteSecurity ?? 1) !== 1;
  if (own || itemLevel) {
    throw errors.rule(
      'This field cannot enforce unique values, because the list has item-level permissions or broken permission inheritance.',
    );
  }
  const duplicate = context.store.database.one(
    `SELECT 1 AS twice FROM ${itemTable(list.id)} WHERE ${field.keyColumn ?? 'NULL'} IS NOT NULL
     GROUP BY ${field.keyColumn ?? 'NULL'} HAVING count(*) > 1 LIMIT 1`,
  );
  if (duplicate) throw errors.notUnique(field.title);
}

export function setUnique(context: Context, list: List, field: Field, unique: boolean): void {
  if (field.unique === unique) return;
  if (unique) guardUnique(context, list, field);
  context.store.fields.setUnique(field, unique);
}

interface Definition {
  readonly name: string;
  readonly title: string;
  readonly type: FieldType;
  readonly properties: Json;
  readonly guid?: string | undefined;
  readonly indexed: boolean;
  readonly unique: boolean;
}

function add(context: Context, list: List, definition: Definition): Field {
  context.judge.demand(list.scopeId, permission.manageLists);
  guardLookup(context, definition.type, definition.properties);
  if (definition.type === 'Calculated') {
    guardFormula(context.store.fields.of(list.id), asText(definition.properties.Formula));
  }
  const { store } = context;
  if (store.fields.of(list.id).some((field) => field.guid === definition.guid)) {
    throw errors.fieldNameTaken(definition.name);
  }
  const fresh = () => {
    const found = store.fields.of(list.id).find((field) => field.id === added.id);
    return found ?? added;
  };
  const added = store.fields.add(list, definition);
  if (definition.indexed) setIndexed(context, list, added, true);
  if (definition.unique) setUnique(context, list, fresh(), true);
  record(context, list, added, changeType.add);
  return fresh();
}

const multiTypes: Readonly<Record<string, FieldType>> = { LookupMulti: 'Lookup', UserMulti: 'User' };

/** `createfieldasxml`. */
export function addFieldFromXml(context: Context, list: List, xml: string, options: number): Field {
  const schema = parseFieldSchema(xml);
  const { attributes } = schema;
  const declared = attributes.Type ?? '';
  const type = multiTypes[declared] ?? declared;
  if (!isFieldType(type)) throw errors.argument(`Field type ${declared} is not installed properly.`);
  const title = attributes.DisplayName ?? attributes.Name;
  if (title === undefined) throw errors.argument('The field schema names no field.');
  const hinted = (options & internalNameHint) !== 0 ? (attributes.Name ?? attributes.StaticName) : undefined;
  if (hinted !== undefined && freeName(context, list, hinted) !== hinted) throw errors.fieldNameTaken(hinted);
  return add(context, list, {
    name: hinted ?? freeName(context, list, internalName(title)),
    title,
    type,
    properties: {
      ...propertiesOf(schema),
      ...(declared in multiTypes ? { AllowMultipleValues: true } : {}),
    },
    guid: attributes.ID?.replaceAll(/[{}]/g, '').toLowerCase(),
    indexed: attributes.Indexed?.toUpperCase() === 'TRUE',
    unique: attributes.EnforceUniqueValues?.toUpperCase() === 'TRUE',
  });
}

/** POST `fields` and `fields/AddField`. */
export function addFieldFromBody(context: Context, list: List, body: Json): Field {
  const title = stringIn(body, 'Title');
  const type = typeOfKind(Number(body.FieldTypeKind));
  if (title === undefined || type === undefined)
    throw errors.argument('A field needs a Title and a FieldTypeKind.');
  const {
    Title: _title,
    FieldTypeKind: _kind,
    Indexed,
    EnforceUniqueValues,
    LookupListId,
    LookupFieldName,
    ...rest
  } = body;
  guardFieldProperties(type, rest);
  return add(context, list, {
    name: freeName(context, list, internalName(title)),
    title,
    type,
    properties: {
      ...rest,
      ...(typeof LookupListId === 'string'
        ? { LookupList: LookupListId.replaceAll(/[{}]/g, '').toLowerCase() }
        : {}),
      ...(typeof LookupFieldName === 'string' ? { LookupField: LookupFieldName } : {}),
    },
    indexed: Indexed === true,
    unique: EnforceUniqueValues === true,
  });
}

/** MERGE of a field. */
export function updateField(context: Context, list: List, field: Field, body: Json): void {
  context.judge.demand(list.scopeId, permission.manageLists);
  const { Title, Indexed, EnforceUniqueValues, SchemaXml, ...rest } = body;
  guardFieldProperties(field.type, rest);
  const { store } = context;
  if (typeof rest.Formula === 'string') guardFormula(store.fields.of(list.id), rest.Formula);
  const present = () => store.fields.of(list.id).find((one) => one.id === field.id) ?? field;
  const fromXml = typeof SchemaXml === 'string' ? propertiesOf(parseFieldSchema(SchemaXml)) : {};
  if (typeof Title === 'string') store.fields.save(field, { title: Title });
  if (Object.keys(rest).length > 0 || Object.keys(fromXml).length > 0) {
    store.fields.save(field, { properties: { ...field.properties, ...fromXml, ...rest } });
  }
  if (EnforceUniqueValues === false) setUnique(context, list, present(), false);
  if (typeof Indexed === 'boolean') setIndexed(context, list, present(), Indexed);
  if (EnforceUniqueValues === true) setUnique(context, list, present(), true);
  record(context, list, field, changeType.update);
}

export function removeField(context: Context, list: List, field: Field): void {
  context.judge.demand(list.scopeId, permission.manageLists);
  if (field.builtIn || field.name === 'Title') throw errors.rule('The field cannot be deleted.');
  context.store.fields.remove(field);
  record(context, list, field, changeType.delete);
}
