import type { FieldType } from './kinds.ts';

/** A column every list has. `column` is where its value lies; without one it is worked out. */
export interface BuiltInField {
  readonly name: string;
  readonly title: string;
  readonly type: FieldType;
  readonly guid: string;
  readonly column?: string;
  readonly readOnly: boolean;
  readonly hidden: boolean;
  readonly only?: 'list' | 'library';
}

const readOnly = { readOnly: true, hidden: false } as const;
const concealed = { readOnly: true, hidden: true } as const;

export const builtInFields: readonly BuiltInField[] = [
  {
    name: 'ID',
    title: 'ID',
    type: 'Counter',
    guid: '1d22ea11-1e32-424e-89ab-9fedbadb6ce1',
    column: 'id',
    ...readOnly,
  },
  {
    name: 'ContentTypeId',
    title: 'Content Type ID',
    type: 'ContentTypeId',
    guid: '03e45e84-1992-4d42-9116-26f756012634',
    column: 'content_type',
    ...concealed,
  },
  {
    name: 'ContentType',
    title: 'Content Type',
    type: 'Computed',
    guid: 'c042a256-787d-4a6f-8a8a-cf6ab767f12d',
    ...readOnly,
  },
  {
    name: 'Modified',
    title: 'Modified',
    type: 'DateTime',
    guid: '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f',
    column: 'modified',
    ...readOnly,
  },
  {
    name: 'Created',
    title: 'Created',
    type: 'DateTime',
    guid: '8c06beca-0777-48f7-91c7-6da68bc07b69',
    column: 'created',
    ...readOnly,
  },
  {
    name: 'Author',
    title: 'Created By',
    type: 'User',
    guid: '1df5e554-ec7e-46a6-901d-d85a3881cb18',
    column: 'author',
    ...readOnly,
  },
  {
    name: 'Editor',
    title: 'Modified By',
    type: 'User',
    guid: 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2',
    column: 'editor',
    ...readOnly,
  },
  {
    name: '_UIVersionString',
    title: 'Version',
    type: 'Text',
    guid: 'dce8262a-3ae9-45aa-aab4-83bd75fb738a',
    ...readOnly,
  },
  {
    name: '_UIVersion',
    title: 'UI Version',
    type: 'Integer',
    guid: '7841bf41-43d0-4434-9f50-a673baef7631',
    column: 'version',
    ...concealed,
  },
  {
    name: 'owshiddenversion',
    title: 'owshiddenversion',
    type: 'Integer',
    guid: 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5',
    column: 'edits',
    ...concealed,
  },
  {
    name: 'Attachments',
    title: 'Attachments',
    type: 'Attachments',
    guid: '67df98f4-9dec-48ff-a553-29bece9c5bf4',
    readOnly: false,
    hidden: false,
    only: 'list',
  },
  {
    name: 'GUID',
    title: 'GUID',
    type: 'Guid',
    guid: 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0',
    column: 'guid',
    ...concealed,
  },
  {
    name: 'UniqueId',
    title: 'Unique Id',
    type: 'Guid',
    guid: '4b7403de-8d94-43e8-9f0f-137a3e298126',
    column: 'unique_id',
    ...concealed,
  },
  {
    name: 'FileRef',
    title: 'URL Path',
    type: 'Text',
    guid: '94f89715-e097-4e8b-ba79-ea02aa8b7adb',
    ...concealed,
  },
  {
    name: 'FileDirRef',
    title: 'Path',
    type: 'Text',
    guid: '56605df6-8fa1-47e4-a04c-5b384d59609f',
    column: 'dir',
    ...concealed,
  },
  {
    name: 'FileLeafRef',
    title: 'Name',
    type: 'File',
    guid: '8553196d-ec8d-4564-9861-3dbe931050c8',
    column: 'leaf',
    readOnly: false,
    hidden: false,
  },
  {
    name: 'FSObjType',
    title: 'Item Type',
    type: 'Integer',
    guid: '30bb605f-5bae-48fe-b4e3-1f81d9772af9',
    column: 'kind',
    ...concealed,
  },
  {
    name: 'ScopeId',
    title: 'Effective Permissions Mask',
    type: 'Text',
    guid: 'dddd2420-b270-4735-93b5-92b713d0944d',
    ...concealed,
  },
  {
    name: 'File_x0020_Type',
    title: 'File Type',
    type: 'Text',
    guid: '39360f11-34cf-4356-9945-25c44e68dade',
    ...concealed,
  },
  {
    name: 'File_x0020_Size',
    title: 'File Size',
    type: 'Number',
    guid: '8fca95c0-9b7d-456f-8dae-b41ee2728b85',
    column: 'size',
    ...concealed,
    only: 'library',
  },
  {
    name: 'ComplianceAssetId',
    title: 'Compliance Asset Id',
    type: 'Text',
    guid: '3a6b296c-3f50-445c-a13f-9c679ea9dda3',
    ...readOnly,
  },
];

export const titleField = 'fa564e0f-0c70-4ab9-b863-0177e6ddd247';
