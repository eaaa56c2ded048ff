import type { Field } from '../store/fields.ts';

const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

/** A value of the item table as SharePoint's JSON writes it. */
export function decode(field: Field, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  switch (field.type) {
    case 'Boolean':
      return value === 1;
    case 'MultiChoice':
    case 'URL':
      return parsed(value);
    case 'Lookup':
    case 'User':
      return field.multiple ? parsed(value) : value;
    case 'Text':
    case 'Note':
    case 'Choice':
    case 'File':
    case 'DateTime':
    case 'Number':
    case 'Integer':
    case 'Counter':
    case 'Computed':
    case 'Guid':
    case 'Calculated':
    case 'Attachments':
    case 'ContentTypeId':
      return value;
  }
}

export const versionLabel = (version: number): string =>
  `${String(Math.floor(version / 512))}.${String(version % 512)}`;
