import { XMLParser } from 'fast-xml-parser';
import { errors } from '../protocol/errors.ts';
import { isRecord, type Json } from '../store/row.ts';

/** A field as `createfieldasxml` describes it: attributes, choices and default. */
export interface FieldSchema {
  readonly attributes: Readonly<Record<string, string>>;
  readonly choices: readonly string[];
  readonly preset: string | undefined;
  readonly formula: string | undefined;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  attributesGroupName: '$',
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => name === 'CHOICE',
});

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  return isRecord(value) && typeof value['#text'] === 'string' ? value['#text'] : undefined;
};

export function parseFieldSchema(xml: string): FieldSchema {
  let parsed: unknown;
  try {
    parsed = parser.parse(xml);
  } catch {
    throw errors.argument('The field schema is not well-formed.');
  }
  const field = isRecord(parsed) ? parsed.Field : undefined;
  const attributes = isRecord(field) && isRecord(field.$) ? field.$ : undefined;
  if (!isRecord(field) || !attributes) throw errors.argument('The field schema has no Field element.');
  const choices = isRecord(field.CHOICES) && Array.isArray(field.CHOICES.CHOICE) ? field.CHOICES.CHOICE : [];
  return {
    attributes: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)])),
    choices: choices.map((choice) => textOf(choice) ?? ''),
    preset: textOf(field.Default),
    formula: textOf(field.Formula),
  };
}

const flag = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : value.toUpperCase() === 'TRUE';
const amount = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : Number(value);
const bare = (value: string | undefined): string | undefined => value?.replaceAll(/[{}]/g, '').toLowerCase();

/** The schema's attributes under the names REST gives them. */
export function propertiesOf({ attributes, choices, preset, formula }: FieldSchema): Json {
  const properties: Record<string, unknown> = {
    Required: flag(attributes.Required),
    Hidden: flag(attributes.Hidden),
    ReadOnlyField: flag(attributes.ReadOnly),
    RichText: flag(attributes.RichText),
    AppendOnly: flag(attributes.AppendOnly),
    UnlimitedLengthInDocumentLibrary: flag(attributes.UnlimitedLengthInDocumentLibrary),
    NumberOfLines: amount(attributes.NumLines),
    MaxLength: amount(attributes.MaxLength),
    MinimumValue: amount(attributes.Min),
    MaximumValue: amount(attributes.Max),
    Description: attributes.Description,
    Group: attributes.Group,
    LookupList: bare(attributes.List),
    LookupField: attributes.ShowField,
    AllowMultipleValues: flag(attributes.Mult),
    FillInChoice: flag(attributes.FillInChoice),
    DisplayFormat: attributes.Format === undefined ? undefined : attributes.Format === 'DateOnly' ? 0 : 1,
    DefaultValue: preset,
    Formula: formula,
    ...(choices.length === 0 ? {} : { Choices: choices }),
  };
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}
