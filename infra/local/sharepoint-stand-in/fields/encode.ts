import { errors } from '../protocol/errors.ts';
import type { SqlValue } from '../store/database.ts';
import type { Field } from '../store/fields.ts';
import { isRecord } from '../store/row.ts';
import { fold } from './kinds.ts';

/** Plain notes end here in SharePoint's own forms and in its documentation. */
export const longestNote = 63_999;
const longestText = 255;
/** In no XML and so in no SharePoint; SQLite would give back what stands before it. */
const noCharacter = '\u0000';

const numberProperty = (field: Field, name: string): number | undefined => {
  const value = field.properties[name];
  return typeof value === 'number' ? value : undefined;
};

function textValue(field: Field, value: unknown): string | null {
  if (typeof value !== 'string') throw errors.notConvertible('Edm.String');
  const longest =
    field.type === 'Note'
      ? longestNote
      : Math.min(longestText, numberProperty(field, 'MaxLength') ?? longestText);
  if (value.length > longest || value.includes(noCharacter)) throw errors.invalidText();
  return value === '' ? null : value;
}

/** Any date SharePoint takes, to the second, in UTC. */
export function dateValue(value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value))
    throw errors.notConvertible('Edm.DateTime');
  const zoned = /(Z|[+-]\d\d:?\d\d)$/i.test(value) || value.length === 10 ? value : `${value}Z`;
  const time = Date.parse(zoned);
  if (Number.isNaN(time)) throw errors.notConvertible('Edm.DateTime');
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

function numberValue(field: Field, value: unknown): number {
  if (typeof value !== 'number') throw errors.notConvertible('Edm.Double');
  const least = numberProperty(field, 'MinimumValue');
  const most = numberProperty(field, 'MaximumValue');
  if ((least !== undefined && value < least) || (most !== undefined && value > most)) {
    throw errors.rule(`The value of ${field.title} must be between ${String(least)} and ${String(most)}.`);
  }
  return value;
}

const idValue = (value: unknown): number => {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw errors.notConvertible('Edm.Int32');
};

function list(value: unknown, edm: string): readonly unknown[] {
  if (!Array.isArray(value)) throw errors.notConvertible(`Collection(${edm})`);
  return value;
}

function urlValue(value: unknown): string {
  if (!isRecord(value) || typeof value.Url !== 'string') throw errors.notConvertible('SP.FieldUrlValue');
  return JSON.stringify({ Description: value.Description ?? value.Url, Url: value.Url });
}

/** What the item table keeps for a value of JSON; throws as SharePoint does where it does not fit the column. */
export function encode(field: Field, value: unknown): SqlValue {
  if (value === null || value === undefined) return null;
  switch (field.type) {
    case 'Text':
    case 'Note':
    case 'Choice':
    case 'File':
      return textValue(field, value);
    case 'DateTime':
      return dateValue(value);
    case 'Number':
    case 'Integer':
      return numberValue(field, value);
    case 'Boolean':
      if (typeof value !== 'boolean') throw errors.notConvertible('Edm.Boolean');
      return value ? 1 : 0;
    case 'Lookup':
    case 'User':
      if (!field.multiple) return idValue(value) > 0 ? idValue(value) : null;
      return JSON.stringify(list(value, 'Edm.Int32').map(idValue));
    case 'MultiChoice':
      return JSON.stringify(list(value, 'Edm.String').map((one) => textValue(field, one)));
    case 'URL':
      return urlValue(value);
    case 'Counter':
    case 'Computed':
    case 'Guid':
    case 'Calculated':
    case 'Attachments':
    case 'ContentTypeId':
      throw errors.rule(
        'Invalid data has been used to update the list item. The field you are trying to update may be read only.',
      );
  }
}

/** The columns to write for a value, with its folded copy where it is compared without case. */
export function columnsFor(field: Field, value: SqlValue): Record<string, SqlValue> {
  if (field.column === undefined) return {};
  const columns: Record<string, SqlValue> = { [field.column]: value };
  if (field.keyColumn !== undefined && field.keyColumn !== field.column) {
    columns[field.keyColumn] = typeof value === 'string' ? fold(value) : null;
  }
  return columns;
}
