import { SharePointError } from '../protocol/errors.ts';
import type { Context } from '../protocol/context.ts';
import { ensureUser } from '../operations/ensure-user.ts';
import { stampOf } from '../store/clock.ts';
import type { Field } from '../store/fields.ts';
import { isRecord } from '../store/row.ts';
import { encode } from './encode.ts';
import { guardReference } from './item-values.ts';
import { localeOf, readDate, readNumber } from './site-locale.ts';
import type { SqlValue } from '../store/database.ts';

/** A form value that does not fit its field: reported beside the field, at HTTP 200. */
export class FormError extends Error {}

const number = (context: Context, text: string): number => {
  const read = readNumber(text, localeOf(context.site.properties));
  if (read === undefined) throw new FormError('Only numbers can go here.');
  return read;
};

const date = (context: Context, text: string): string => {
  const read = readDate(text, localeOf(context.site.properties));
  if (read === undefined) {
    throw new FormError('You must specify a valid date within the range of 1/1/1900 and 12/31/8900.');
  }
  return stampOf(read);
};

const lookups = (text: string): number[] => {
  const ids = text
    .split(';#')
    .filter((part) => /^\d+$/.test(part))
    .map(Number);
  if (ids.length === 0) throw new FormError('The lookup value is not valid.');
  return ids;
};

/** `[{"Key":"i:0#.f|membership|someone@…"}]`. */
function people(context: Context, text: string): number[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new FormError('The person or group is not valid.');
  }
  const keys = Array.isArray(parsed) ? parsed.filter(isRecord).map(({ Key }) => Key) : [];
  return keys.map((key) => ensureUser(context, String(key)).id);
}

const choices = (text: string): string[] => text.split(';#').filter((part) => part !== '');

function plain(context: Context, field: Field, text: string): unknown {
  switch (field.type) {
    case 'Number':
    case 'Integer':
      return number(context, text);
    case 'DateTime':
      return date(context, text);
    case 'Boolean':
      return text === '1' || text.toLowerCase() === 'true';
    case 'MultiChoice':
      return choices(text);
    case 'Lookup':
      return field.multiple ? lookups(text) : lookups(text)[0];
    case 'User':
      return field.multiple ? people(context, text) : people(context, text)[0];
    case 'URL': {
      const [url, description] = text.split(/,\s*/, 2);
      return { Url: url, Description: description ?? url };
    }
    case 'Text':
    case 'Note':
    case 'Choice':
    case 'Counter':
    case 'Computed':
    case 'Guid':
    case 'Calculated':
    case 'File':
    case 'Attachments':
    case 'ContentTypeId':
      return text;
  }
}

/** The text of a form, read as the site's people would mean it, as the item table keeps it. */
export function formColumn(context: Context, field: Field, text: string | null): SqlValue {
  if (text === null || text === '') {
    if (field.properties.Required === true) throw new FormError("You can't leave this blank.");
    return null;
  }
  try {
    const value = encode(field, plain(context, field, text));
    if ((field.type === 'Lookup' || (field.type === 'User' && !field.builtIn)) && value !== null) {
      guardReference(context, field, value);
    }
    return value;
  } catch (error) {
    if (error instanceof SharePointError) throw new FormError(error.message);
    throw error;
  }
}
