import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { firstOf, guid, none, restOf, time } from './rest.ts';
import { as, owner, register, startTwoSites } from './two-sites.ts';

/** Names and forms that SharePoint Online has been seen to answer with. */
let standIn: StandIn;
beforeAll(async () => {
  standIn = await startTwoSites();
  const { web } = as(standIn, owner);
  await web.lists.add('Orders', '', 100, false, { EnableVersioning: true });
  await web.lists.getByTitle('Orders').items.add({ Title: 'first' });
  await web.lists.getByTitle('Orders').items.getById(1).update({ Title: 'second' });
});
afterAll(() => standIn.close());

const list = `${register}/_api/web/lists/getByTitle('Orders')`;
const { get, post } = restOf(() => standIn);

test('an item', async () => {
  expect(firstOf(await get(`${list}/items`, none))).toEqual({
    FileSystemObjectType: 0,
    Id: 1,
    ServerRedirectedEmbedUri: null,
    ServerRedirectedEmbedUrl: '',
    ID: 1,
    ContentTypeId: expect.stringMatching(/^0x0100[0-9A-F]{32}$/) as string,
    Title: 'second',
    Modified: expect.stringMatching(time) as string,
    Created: expect.stringMatching(time) as string,
    AuthorId: 6,
    EditorId: 6,
    OData__UIVersionString: '2.0',
    Attachments: false,
    GUID: expect.stringMatching(guid) as string,
    ComplianceAssetId: null,
  });
});

test('a folder’s item', async () => {
  await as(standIn, owner)
    .web.getFolderByServerRelativePath(`${register}/Lists/Orders`)
    .folders.addUsingPath('unit');
  const [, folder] = (await get(`${list}/items`, none)).value as Record<string, unknown>[];
  expect(folder).toMatchObject({
    FileSystemObjectType: 1,
    ContentTypeId: expect.stringMatching(/^0x0120[0-9A-F]{32}$/) as string,
    OData__UIVersionString: '1.0',
  });
});

test('versions of an item', async () => {
  const [item] = (await get(`${list}/items?$expand=Versions&$filter=Id eq 1`, none)).value as {
    Versions: Record<string, unknown>[];
  }[];
  expect(item?.Versions).toHaveLength(2);
  expect(item?.Versions[0]).toEqual({
    Created: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/) as string,
    IsCurrentVersion: true,
    VersionId: 1024,
    VersionLabel: '2.0',
    ID: 1,
    ContentTypeId: { StringValue: expect.stringMatching(/^0x0100/) as string },
    Title: 'second',
    Modified: expect.stringMatching(time) as string,
    Author: { LookupId: 6, LookupValue: 'Olga', Email: owner.email },
    Editor: { LookupId: 6, LookupValue: 'Olga', Email: owner.email },
    OData__x005f_UIVersionString: '2.0',
    OData__x005f_ModerationStatus: 0,
    OData__x005f_Level: 1,
    OData__x005f_UIVersion: 1024,
    Attachments: false,
    GUID: expect.stringMatching(guid) as string,
    ComplianceAssetId: null,
    UniqueId: expect.stringMatching(guid) as string,
    owshiddenversion: 2,
    FSObjType: '0',
    ScopeId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/) as string,
    FileRef: `${register}/Lists/Orders/1_.000`,
    FileDirRef: `${register}/Lists/Orders`,
    FileLeafRef: '1_.000',
    MetaInfo: '',
  });
  expect(item?.Versions[1]).toMatchObject({ IsCurrentVersion: false, VersionId: 512, Title: 'first' });
});

test('a field', async () => {
  const field = await post(`${list}/fields/createfieldasxml`, {
    parameters: {
      SchemaXml:
        '<Field Type="Boolean" Name="Done" DisplayName="Done" Group="Loggkontroll" Required="FALSE"/>',
    },
  });
  expect(field).toEqual({
    AutoIndexed: false,
    CanBeDeleted: true,
    ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
    ClientSideComponentProperties: null,
    ClientValidationFormula: null,
    ClientValidationMessage: null,
    CustomFormatter: null,
    DefaultFormula: null,
    DefaultValue: null,
    Description: '',
    Direction: 'none',
    EnforceUniqueValues: false,
    EntityPropertyName: 'Done',
    Filterable: true,
    FromBaseType: false,
    Group: 'Loggkontroll',
    Hidden: false,
    Id: expect.stringMatching(guid) as string,
    Indexed: false,
    IndexStatus: 0,
    InternalName: 'Done',
    IsModern: false,
    JSLink: 'clienttemplates.js',
    PinnedToFiltersPane: false,
    ReadOnlyField: false,
    Required: false,
    SchemaXml: expect.stringMatching(/^<Field .*Type="Boolean" Name="Done".*\/>$/) as string,
    Scope: `${register}/Lists/Orders`,
    Sealed: false,
    ShowInFiltersPane: 0,
    Sortable: true,
    StaticName: 'Done',
    Title: 'Done',
    FieldTypeKind: 8,
    TypeAsString: 'Boolean',
    TypeDisplayName: 'Yes/No',
    TypeShortDescription: 'Yes/No (check box)',
    ValidationFormula: null,
    ValidationMessage: null,
  });
});

test('validateUpdateListItem', async () => {
  const form = { formValues: [{ FieldName: 'Title', FieldValue: 'third' }], bNewDocumentUpdate: false };
  expect(await post(`${list}/items(1)/validateupdatelistitem`, form)).toEqual({
    value: [
      {
        ErrorCode: 0,
        ErrorMessage: null,
        FieldName: 'Title',
        FieldValue: 'third',
        HasException: false,
        ItemId: 1,
      },
    ],
  });
});

test('a part of a chunked upload, and a file’s former version', async () => {
  const folder = `${register}/_api/web/getFolderByServerRelativePath(decodedurl='${register}/Shared Documents')`;
  await get(`${folder}/files/AddUsingPath(decodedurl='a.txt')`, { method: 'POST', body: 'three and ten' });
  const file = `${register}/_api/web/getFileByServerRelativePath(decodedurl='${register}/Shared%20Documents/a.txt')`;
  const upload = `guid'3b5d0f5e-0000-4000-8000-000000000000'`;
  const first = await get(`${file}/startUpload(uploadId=${upload})`, {
    method: 'POST',
    body: 'x'.repeat(10),
    ...none,
  });
  expect(first).toEqual({ value: '10' });
  await get(`${file}/finishUpload(uploadId=${upload},fileOffset=10)`, { method: 'POST', body: 'y', ...none });
  expect(await get(`${file}/versions`, none)).toEqual({
    value: [
      {
        CheckInComment: '',
        Created: expect.stringMatching(time) as string,
        ID: 512,
        IsCurrentVersion: false,
        Length: '13',
        Size: 13,
        Url: '_vti_history/512/Shared Documents/a.txt',
        VersionLabel: '1.0',
      },
    ],
  });
  const item = await get(`${file}/listItemAllFields?$select=Id`, none);
  const library = `${register}/_api/web/lists/getByTitle('Documents')`;
  const ofItem = await get(
    `${library}/items(${String(item.Id)})/versions?$select=VersionId,FileVersion&$expand=FileVersion`,
    none,
  );
  expect((ofItem.value as unknown[])[1]).toMatchObject({
    VersionId: 512,
    FileVersion: { ID: 512, Length: '13', Size: 13, VersionLabel: '1.0' },
  });
});
