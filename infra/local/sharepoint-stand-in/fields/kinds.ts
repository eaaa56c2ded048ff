/** SharePoint's column types that the stand-in keeps, with their numbers (`FieldTypeKind`). */
export const fieldKinds = {
  Integer: 1,
  Text: 2,
  Note: 3,
  DateTime: 4,
  Counter: 5,
  Choice: 6,
  Lookup: 7,
  Boolean: 8,
  Number: 9,
  URL: 11,
  Computed: 12,
  Guid: 14,
  MultiChoice: 15,
  Calculated: 17,
  File: 18,
  Attachments: 19,
  User: 20,
  ContentTypeId: 25,
} as const;

export type FieldType = keyof typeof fieldKinds;

export const isFieldType = (name: string): name is FieldType => Object.hasOwn(fieldKinds, name);

export const typeOfKind = (kind: number): FieldType | undefined =>
  (Object.keys(fieldKinds) as FieldType[]).find((type) => fieldKinds[type] === kind);

export const entityTypes: Readonly<Partial<Record<FieldType, string>>> = {
  Text: 'SP.FieldText',
  Note: 'SP.FieldMultiLineText',
  DateTime: 'SP.FieldDateTime',
  Choice: 'SP.FieldChoice',
  MultiChoice: 'SP.FieldMultiChoice',
  Lookup: 'SP.FieldLookup',
  Number: 'SP.FieldNumber',
  URL: 'SP.FieldUrl',
  Calculated: 'SP.FieldCalculated',
  User: 'SP.FieldUser',
  Guid: 'SP.FieldGuid',
  Computed: 'SP.FieldComputed',
};

export const typeDescriptions: Readonly<Record<FieldType, readonly [name: string, description: string]>> = {
  Integer: ['Integer', 'Integer'],
  Text: ['Single line of text', 'Single line of text'],
  Note: ['Multiple lines of text', 'Multiple lines of text'],
  DateTime: ['Date and Time', 'Date and Time'],
  Counter: ['Counter', 'Counter'],
  Choice: ['Choice', 'Choice (menu to choose from)'],
  Lookup: ['Lookup', 'Lookup (information already on this site)'],
  Boolean: ['Yes/No', 'Yes/No (check box)'],
  Number: ['Number', 'Number (1, 1.0, 100)'],
  URL: ['Hyperlink or Picture', 'Hyperlink or Picture'],
  Computed: ['Computed', 'Computed'],
  Guid: ['Guid', 'Guid'],
  MultiChoice: ['Choice', 'Choice (menu to choose from)'],
  Calculated: ['Calculated', 'Calculated (calculation based on other columns)'],
  File: ['File', 'File'],
  Attachments: ['Attachments', 'Attachments'],
  User: ['Person or Group', 'Person or Group'],
  ContentTypeId: ['Content Type Id', 'Content Type Id'],
};

/** Types that can carry an index; a lookup's does not help a query over the threshold. */
export const indexableTypes: ReadonlySet<FieldType> = new Set<FieldType>([
  'Text',
  'DateTime',
  'Choice',
  'Lookup',
  'Boolean',
  'Number',
  'User',
]);

export const uniqueTypes: ReadonlySet<FieldType> = new Set<FieldType>([
  'Text',
  'DateTime',
  'Choice',
  'Lookup',
  'Number',
  'User',
]);

/** Types whose values are compared without case, by a folded copy beside the value. */
export const foldedTypes: ReadonlySet<FieldType> = new Set<FieldType>(['Text', 'Choice']);

export const fold = (value: string): string => value.normalize('NFC').toLowerCase().trimEnd();
