import { errors } from '../protocol/errors.ts';
import type { Json } from '../store/row.ts';
import { entityTypes, type FieldType } from './kinds.ts';

const ofAll = [
  'CustomFormatter',
  'DefaultValue',
  'Description',
  'Direction',
  'Group',
  'Hidden',
  'JSLink',
  'ReadOnlyField',
  'Required',
  'StaticName',
  'ValidationFormula',
  'ValidationMessage',
];

const ofType: Readonly<Partial<Record<FieldType, readonly string[]>>> = {
  Text: ['MaxLength'],
  Note: [
    'AllowHyperlink',
    'AppendOnly',
    'NumberOfLines',
    'RestrictedMode',
    'RichText',
    'UnlimitedLengthInDocumentLibrary',
  ],
  DateTime: ['DateTimeCalendarType', 'DisplayFormat', 'FriendlyDisplayFormat'],
  Choice: ['Choices', 'EditFormat', 'FillInChoice'],
  MultiChoice: ['Choices', 'FillInChoice'],
  Lookup: [
    'AllowMultipleValues',
    'IsRelationship',
    'LookupField',
    'LookupFieldName',
    'LookupList',
    'LookupListId',
    'LookupWebId',
    'RelationshipDeleteBehavior',
  ],
  Number: ['DisplayFormat', 'MaximumValue', 'MinimumValue', 'ShowAsPercentage'],
  URL: ['DisplayFormat'],
  User: ['AllowDisplay', 'AllowMultipleValues', 'Presence', 'SelectionGroup', 'SelectionMode'],
  Calculated: ['Formula', 'OutputType'],
};

/** Refuses properties that a column of this type does not have. */
export function guardFieldProperties(type: FieldType, properties: Json): void {
  const known = new Set([...ofAll, ...(ofType[type] ?? [])]);
  const unknown = Object.keys(properties).find((name) => !known.has(name));
  if (unknown !== undefined) throw errors.unknownBodyProperty(unknown, entityTypes[type] ?? 'SP.Field');
}
