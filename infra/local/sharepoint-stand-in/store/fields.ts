import { randomUUID } from 'node:crypto';
import { builtInFields, titleField } from '../fields/built-in.ts';
import { foldedTypes, isFieldType, type FieldType } from '../fields/kinds.ts';
import type { Database } from './database.ts';
import { addIndex, addPlace, dropColumn, dropIndex, foldedColumn, valueColumn } from './item-table.ts';
import { isLibrary, type List } from './lists.ts';
import { integer, json, optionalInteger, text, type Json, type Row } from './row.ts';

/** A column of a list. */
export interface Field {
  readonly id: number;
  readonly listId: number;
  readonly guid: string;
  /** Internal name. */
  readonly name: string;
  readonly title: string;
  readonly type: FieldType;
  readonly indexed: boolean;
  readonly unique: boolean;
  /** Attributes as in the schema: `MaxLength`, `Choices`, `LookupList`, `AllowMultipleValues`, `Required`, … */
  readonly properties: Json;
  readonly builtIn: boolean;
  readonly readOnly: boolean;
  readonly hidden: boolean;
  /** Column of the item table that holds the value; none where it is worked out. */
  readonly column: string | undefined;
  /** Column to compare and sort by. */
  readonly keyColumn: string | undefined;
  readonly multiple: boolean;
}

export interface NewField {
  readonly name: string;
  readonly title: string;
  readonly type: FieldType;
  readonly properties: Json;
  readonly guid?: string | undefined;
}

const builtIns = new Map(builtInFields.map((field) => [field.name, field]));

function toField(row: Row): Field {
  const name = text(row, 'name');
  const type = text(row, 'type');
  if (!isFieldType(type)) throw new Error(`Unknown type of field: ${type}`);
  const properties = json(row, 'properties');
  const builtIn = builtIns.get(name);
  const id = integer(row, 'id');
  const place = optionalInteger(row, 'place');
  const column = builtIn ? builtIn.column : place === null ? undefined : valueColumn(place);
  return {
    id,
    listId: integer(row, 'list'),
    guid: text(row, 'guid'),
    name,
    title: text(row, 'title'),
    type,
    indexed: integer(row, 'is_indexed') === 1,
    unique: integer(row, 'is_unique') === 1,
    properties,
    builtIn: builtIn !== undefined,
    readOnly: builtIn?.readOnly ?? (properties.ReadOnlyField === true || type === 'Calculated'),
    hidden: properties.Hidden === true || (builtIn?.hidden ?? false),
    column,
    keyColumn:
      place !== null && foldedTypes.has(type)
        ? foldedColumn(place)
        : builtIn?.column === 'leaf'
          ? 'leaf_key'
          : builtIn?.column === 'dir'
            ? 'dir_key'
            : column,
    multiple: type === 'MultiChoice' || properties.AllowMultipleValues === true,
  };
}

export interface Fields {
  /** Every field of a list, as kept until something changes. */
  of(listId: number): readonly Field[];
  addBuiltIn(list: List): void;
  add(list: List, field: NewField): Field;
  setIndexed(field: Field, indexed: boolean): void;
  setUnique(field: Field, unique: boolean): void;
  save(field: Field, change: { title?: string; properties?: Json }): void;
  remove(field: Field): void;
}

export function createFields(database: Database): Fields {
  const kept = new Map<number, readonly Field[]>();
  database.onRollback(() => {
    kept.clear();
  });
  /** Never given again, so that nothing of a removed field shows in another. */
  const takePlace = (listId: number): number =>
    integer(
      database.one(
        'UPDATE list SET next_place = next_place + 1 WHERE id = ? RETURNING next_place - 1 AS place',
        listId,
      ) ?? {},
      'place',
    );
  const insert = (listId: number, field: NewField, place: number | null): number => {
    kept.delete(listId);
    return database.run(
      'INSERT INTO field (list, guid, name, title, type, place, is_indexed, is_unique, properties) VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?)',
      listId,
      field.guid ?? randomUUID(),
      field.name,
      field.title,
      field.type,
      place,
      JSON.stringify(field.properties),
    ).id;
  };
  const of = (listId: number): readonly Field[] => {
    const known = kept.get(listId);
    if (known) return known;
    const fields = database.all('SELECT * FROM field WHERE list = ? ORDER BY id', listId).map(toField);
    kept.set(listId, fields);
    return fields;
  };
  const add = (list: List, added: NewField): Field => {
    const place = added.type === 'Calculated' ? null : takePlace(list.id);
    const id = insert(list.id, added, place);
    const field = of(list.id).find((one) => one.id === id);
    if (!field) throw new Error('The field was not kept');
    if (place !== null) addPlace(database, list.id, place);
    return field;
  };
  return {
    of,
    add,
    addBuiltIn: (list) => {
      const present = builtInFields.filter(
        ({ only }) => only === undefined || only === (isLibrary(list) ? 'library' : 'list'),
      );
      for (const field of present) insert(list.id, { ...field, properties: {} }, null);
      const required = !isLibrary(list);
      add(list, {
        name: 'Title',
        title: 'Title',
        type: 'Text',
        guid: titleField,
        properties: { Required: required, MaxLength: 255 },
      });
    },
    setIndexed: ({ id, listId, keyColumn }, indexed) => {
      kept.delete(listId);
      database.run('UPDATE field SET is_indexed = ? WHERE id = ?', indexed ? 1 : 0, id);
      if (keyColumn === undefined) return;
      if (indexed) addIndex(database, listId, keyColumn);
      else dropIndex(database, listId, keyColumn);
    },
    setUnique: ({ id, listId }, unique) => {
      kept.delete(listId);
      database.run('UPDATE field SET is_unique = ? WHERE id = ?', unique ? 1 : 0, id);
    },
    save: ({ id, listId }, { title, properties }) => {
      kept.delete(listId);
      if (title !== undefined) database.run('UPDATE field SET title = ? WHERE id = ?', title, id);
      if (properties !== undefined) {
        database.run('UPDATE field SET properties = ? WHERE id = ?', JSON.stringify(properties), id);
      }
    },
    remove: ({ id, listId, column, keyColumn }) => {
      kept.delete(listId);
      if (keyColumn !== undefined) dropIndex(database, listId, keyColumn);
      if (column !== undefined) dropColumn(database, listId, column);
      if (keyColumn !== undefined && keyColumn !== column) dropColumn(database, listId, keyColumn);
      database.run('DELETE FROM field WHERE id = ?', id);
    },
  };
}
