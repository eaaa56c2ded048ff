import { entityTypes, fieldKinds, typeDescriptions } from '../fields/kinds.ts';
import { propertyName } from '../fields/names.ts';
import { createEntity, type Entity } from '../protocol/entity.ts';
import type { Field } from '../store/fields.ts';
import type { List } from '../store/lists.ts';
import { asText } from '../store/row.ts';

const escapeXml = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const attribute = (name: string, value: unknown): string => {
  if (value === undefined || value === null || typeof value === 'object') return '';
  const written = typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : asText(value);
  return ` ${name}="${escapeXml(written)}"`;
};

const xmlAttributes: Readonly<Record<string, string>> = {
  Required: 'Required',
  MaxLength: 'MaxLength',
  NumberOfLines: 'NumLines',
  RichText: 'RichText',
  AppendOnly: 'AppendOnly',
  MinimumValue: 'Min',
  MaximumValue: 'Max',
  LookupList: 'List',
  LookupField: 'ShowField',
  Description: 'Description',
  Group: 'Group',
  Hidden: 'Hidden',
  ReadOnlyField: 'ReadOnly',
};

/** The field's definition in CAML, as `createfieldasxml` would take it. */
export function fieldXml(field: Field): string {
  const attributes = Object.entries(xmlAttributes).map(([name, xml]) =>
    attribute(xml, field.properties[name]),
  );
  const { Choices: choices, DefaultValue: preset, Formula: formula } = field.properties;
  const inner =
    (typeof formula === 'string' ? `<Formula>${escapeXml(formula)}</Formula>` : '') +
    (typeof preset === 'string' && preset !== '' ? `<Default>${escapeXml(preset)}</Default>` : '') +
    (Array.isArray(choices)
      ? `<CHOICES>${choices.map((choice) => `<CHOICE>${escapeXml(String(choice))}</CHOICE>`).join('')}</CHOICES>`
      : '');
  return (
    `<Field ID="{${field.guid}}" Type="${field.type}" Name="${field.name}" StaticName="${field.name}"` +
    ` DisplayName="${escapeXml(field.title)}"${attribute('Indexed', field.indexed)}` +
    `${attribute('EnforceUniqueValues', field.unique)}${attributes.join('')}${inner === '' ? ' />' : `>${inner}</Field>`}`
  );
}

const ofType = (field: Field): Record<string, unknown> => {
  const { properties } = field;
  switch (field.type) {
    case 'Text':
      return { MaxLength: properties.MaxLength ?? 255 };
    case 'Note':
      return {
        AllowHyperlink: properties.AllowHyperlink ?? false,
        AppendOnly: properties.AppendOnly ?? false,
        NumberOfLines: properties.NumberOfLines ?? 6,
        RestrictedMode: properties.RestrictedMode ?? false,
        RichText: properties.RichText ?? false,
        UnlimitedLengthInDocumentLibrary: properties.UnlimitedLengthInDocumentLibrary ?? false,
      };
    case 'Choice':
    case 'MultiChoice':
      return { Choices: properties.Choices ?? [], FillInChoice: properties.FillInChoice ?? false };
    case 'Number':
      return {
        MinimumValue: properties.MinimumValue ?? -1.7976931348623157e308,
        MaximumValue: properties.MaximumValue ?? 1.7976931348623157e308,
      };
    case 'Lookup':
      return {
        AllowMultipleValues: field.multiple,
        LookupField: properties.LookupField ?? 'Title',
        LookupList: `{${asText(properties.LookupList)}}`,
      };
    case 'User':
      return { AllowMultipleValues: field.multiple, SelectionMode: properties.SelectionMode ?? 0 };
    case 'Calculated':
      return { Formula: properties.Formula ?? '', OutputType: properties.OutputType ?? 2 };
    case 'DateTime':
      return {
        DisplayFormat: properties.DisplayFormat ?? 1,
        DateTimeCalendarType: 1,
        FriendlyDisplayFormat: 0,
      };
    case 'Boolean':
    case 'URL':
    case 'Integer':
    case 'Counter':
    case 'Computed':
    case 'Guid':
    case 'File':
    case 'Attachments':
    case 'ContentTypeId':
      return {};
  }
};

/** A column (`SP.Field…`). */
export function fieldEntity(list: List, field: Field): Entity {
  const { properties } = field;
  const [typeName, typeDescription] = typeDescriptions[field.type];
  return createEntity({
    type: entityTypes[field.type] ?? 'SP.Field',
    path: `Web/Lists(guid'${list.guid}')/Fields(guid'${field.guid}')`,
    properties: {
      AutoIndexed: false,
      CanBeDeleted: !field.builtIn && field.name !== 'Title',
      ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
      ClientSideComponentProperties: null,
      ClientValidationFormula: null,
      ClientValidationMessage: null,
      CustomFormatter: properties.CustomFormatter ?? null,
      DefaultFormula: null,
      DefaultValue: properties.DefaultValue ?? null,
      Description: properties.Description ?? '',
      Direction: 'none',
      EnforceUniqueValues: field.unique,
      EntityPropertyName: propertyName(field.name),
      Filterable: field.type !== 'Note',
      FromBaseType: field.builtIn || field.name === 'Title',
      Group: properties.Group ?? 'Custom Columns',
      Hidden: field.hidden,
      Id: field.guid,
      Indexed: field.indexed,
      IndexStatus: field.indexed ? 1 : 0,
      InternalName: field.name,
      IsModern: false,
      JSLink: 'clienttemplates.js',
      PinnedToFiltersPane: false,
      ReadOnlyField: field.readOnly,
      Required: properties.Required === true,
      SchemaXml: () => fieldXml(field),
      Scope: list.path,
      Sealed: false,
      ShowInFiltersPane: 0,
      Sortable: field.type !== 'Note',
      StaticName: field.name,
      Title: field.title,
      FieldTypeKind: fieldKinds[field.type],
      TypeAsString: field.multiple && field.type !== 'MultiChoice' ? `${field.type}Multi` : field.type,
      TypeDisplayName: typeName,
      TypeShortDescription: typeDescription,
      ValidationFormula: properties.ValidationFormula ?? null,
      ValidationMessage: properties.ValidationMessage ?? null,
      ...ofType(field),
    },
  });
}
