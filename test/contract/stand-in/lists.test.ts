import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { AddFieldOptions } from '@pnp/sp/fields/index.js';
import { as, owner, refusal, register, startTwoSites, vault } from './two-sites.ts';

let standIn: StandIn;
beforeEach(async () => {
  standIn = await startTwoSites();
});
afterEach(() => standIn.close());

const web = () => as(standIn, owner).web;

test('a list is ensured, found by title, id and path, renamed and deleted', async () => {
  const made = await web().lists.ensure('Orders', 'Log orders', 100, false, { NoCrawl: true, Hidden: true });
  expect(made.created).toBe(true);
  const again = await web().lists.ensure('Orders', 'Changed', 100, false, { EnableVersioning: true });
  expect(again.created).toBe(false);
  await web()
    .lists.getByTitle('Orders')
    .update({ Title: 'Beställningar', EnableAttachments: false, MajorVersionLimit: 500 });
  const { Id } = await web().lists.getByTitle('Beställningar').select('Id')<{ Id: string }>();
  expect(await web().lists.getById(Id)()).toMatchObject({
    Title: 'Beställningar',
    Description: 'Changed',
    BaseTemplate: 100,
    BaseType: 0,
    NoCrawl: true,
    Hidden: true,
    EnableVersioning: true,
    EnableAttachments: false,
    MajorVersionLimit: 500,
    ItemCount: 0,
    EntityTypeName: 'OrdersList',
    ListItemEntityTypeFullName: 'SP.Data.OrdersListItem',
  });
  const byPath = web().getList(`${register}/Lists/Orders`);
  expect(await byPath.select('Title')()).toMatchObject({ Title: 'Beställningar' });
  expect(await byPath.rootFolder.select('ServerRelativeUrl', 'UniqueId')()).toMatchObject({
    ServerRelativeUrl: `${register}/Lists/Orders`,
  });
  const infos = await byPath.getParentInfos();
  expect(infos.ParentWeb.ServerRelativeUrl).toBe(register);
  await byPath.delete();
  expect(await refusal(web().lists.getById(Id)())).toMatchObject({
    status: 404,
    code: '-2130575322, Microsoft.SharePoint.SPException',
  });
  await web().lists.add('Orders');
});

test('columns of every kind, as XML or typed, with their names as SharePoint makes them', async () => {
  await web().lists.add('Orders');
  const list = () => web().lists.getByTitle('Orders');
  const units = await web().lists.add('Units');
  const { fields } = list();
  await fields.createFieldAsXml({
    SchemaXml: '<Field Type="Text" Name="WaitsFor" DisplayName="Väntar på" Indexed="TRUE" MaxLength="100" />',
    Options: AddFieldOptions.AddFieldInternalNameHint,
  });
  await list().fields.createFieldAsXml('<Field Type="Text" Name="Ignored" DisplayName="Enhetens namn" />');
  await list().fields.addText('Text', { MaxLength: 50, Description: 'd' });
  await list().fields.addMultilineText('Note', { RichText: false, AppendOnly: true });
  await list().fields.addDateTime('Date');
  await list().fields.addChoice('Choice', { Choices: ['a', 'b'] });
  await list().fields.addMultiChoice('Choices', { Choices: ['a', 'b'] });
  await list().fields.addLookup('Unit', { LookupListId: units.Id, LookupFieldName: 'Title' });
  await list().fields.addBoolean('Flag');
  await list().fields.addNumber('Number', { MinimumValue: 0, MaximumValue: 10 });
  await list().fields.addUrl('Link');
  await list().fields.addUser('Person');
  await list().fields.createFieldAsXml(
    `<Field Type="LookupMulti" DisplayName="Units" List="{${units.Id}}" ShowField="Title" Mult="TRUE" />`,
  );
  const made = await list()
    .fields.filter('FromBaseType eq false')
    .select('InternalName', 'Title', 'FieldTypeKind')();
  expect(made.map(({ InternalName, FieldTypeKind }) => [InternalName, FieldTypeKind])).toEqual([
    ['WaitsFor', 2],
    ['Enhetens_x0020_namn', 2],
    ['Text', 2],
    ['Note', 3],
    ['Date', 4],
    ['Choice', 6],
    ['Choices', 15],
    ['Unit', 7],
    ['Flag', 8],
    ['Number', 9],
    ['Link', 11],
    ['Person', 20],
    ['Units', 7],
  ]);
  expect(
    await list().fields.getByTitle('Väntar på').select('InternalName', 'Indexed', 'SchemaXml')(),
  ).toMatchObject({
    InternalName: 'WaitsFor',
    Indexed: true,
    SchemaXml: expect.stringContaining('MaxLength="100"') as string,
  });
  expect(await list().fields.getByInternalNameOrTitle('Note')()).toMatchObject({
    AppendOnly: true,
    RichText: false,
  });
  await list().items.add({ Number: 10, UnitsId: [], Flag: true });
  expect(await refusal(list().items.add({ Number: 11 }))).toMatchObject({ status: 500 });
  expect(await refusal(list().items.add({ Text: 'x'.repeat(51) }))).toMatchObject({ status: 500 });
  expect(await refusal(list().items.add({ UnitId: 99 }))).toMatchObject({ status: 500 });
  await list().fields.getByInternalNameOrTitle('Text').update({ Title: 'Anteckning', Indexed: true });
  expect(await list().fields.getByInternalNameOrTitle('Text')()).toMatchObject({
    Title: 'Anteckning',
    Indexed: true,
  });
  await list().fields.getByInternalNameOrTitle('Text').delete();
  expect(await refusal(list().fields.getByInternalNameOrTitle('Text')())).toMatchObject({ status: 400 });
  expect(await refusal(list().fields.getByInternalNameOrTitle('Title').delete())).toMatchObject({
    status: 500,
  });
  expect(await list().items.select('Number', 'Flag')()).toMatchObject([{ Number: 10, Flag: true }]);
  const twice = '<Field Type="Text" Name="WaitsFor" DisplayName="Other" />';
  expect(
    await refusal(
      list().fields.createFieldAsXml({ SchemaXml: twice, Options: AddFieldOptions.AddFieldInternalNameHint }),
    ),
  ).toMatchObject({
    code: '-2130575324, Microsoft.SharePoint.SPDuplicateFieldNameException',
  });
});

test('views: made, found, filled, set as default, removed', async () => {
  await web().lists.add('Orders');
  const list = () => web().lists.getByTitle('Orders');
  await list().fields.addText('WaitsFor');
  const query = '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>';
  const made = await list().views.add('Mina', false, { ViewQuery: query, RowLimit: 50 });
  expect(made).toMatchObject({ Title: 'Mina', ViewQuery: query, RowLimit: 50, DefaultView: false });
  const view = () => list().views.getByTitle('Mina');
  await view().fields.removeAll();
  for (const name of ['Title', 'WaitsFor', 'Editor']) await view().fields.add(name);
  await view().fields.move('Editor', 0);
  await view().fields.remove('Title');
  expect(await view().fields()).toMatchObject({ Items: ['Editor', 'WaitsFor'] });
  expect(await refusal(view().fields.add('Nope'))).toMatchObject({ status: 400 });
  await view().update({ DefaultView: true, Title: 'Mina beställningar' });
  expect(
    (await list().views.select('Title', 'DefaultView')()).map(({ Title, DefaultView }) => [
      Title,
      DefaultView,
    ]),
  ).toEqual([
    ['All Items', false],
    ['Mina beställningar', true],
  ]);
  expect(await list().defaultView.select('Title')()).toMatchObject({ Title: 'Mina beställningar' });
  await list()
    .views.getById(made.Id)
    .setViewXml(
      '<View><Query><Where/></Query><ViewFields><FieldRef Name="ID"/></ViewFields><RowLimit>5</RowLimit></View>',
    );
  expect(await list().views.getById(made.Id).fields()).toMatchObject({ Items: ['ID'] });
  await list().views.getById(made.Id).delete();
  expect(await list().views()).toHaveLength(1);
});

test('site and web settings are read and, where SharePoint lets one, set', async () => {
  const sp = as(standIn, owner, vault);
  const settings = await sp.site.select('ShareByEmailEnabled', 'DisableCompanyWideSharingLinks', 'GroupId')();
  expect(settings).toMatchObject({
    ShareByEmailEnabled: false,
    DisableCompanyWideSharingLinks: 1,
    GroupId: '00000000-0000-0000-0000-000000000000',
  });
  const ofWeb = () =>
    sp.web.select('Title', 'MembersCanShare', 'NoCrawl', 'SearchScope', 'RequestAccessEmail')();
  expect(await ofWeb()).toMatchObject({ Title: 'Vault', MembersCanShare: true, NoCrawl: false });
  await sp.web.update({ MembersCanShare: false, NoCrawl: true, RequestAccessEmail: '' });
  expect(await ofWeb()).toMatchObject({ MembersCanShare: false, NoCrawl: true });
  expect(await refusal(sp.web.update({ Nope: true }))).toMatchObject({ status: 400 });
  expect(await sp.site.rootWeb.select('Title')()).toMatchObject({ Title: 'Vault' });
});

test('groups: made, described, joined, left, owned, removed', async () => {
  const { siteGroups } = web();
  const made = await siteGroups.add({
    Title: 'Planners',
    Description: 'Plan',
    OnlyAllowMembersViewMembership: false,
  });
  expect(made).toMatchObject({ Title: 'Planners', Description: 'Plan', PrincipalType: 8 });
  expect(await refusal(web().siteGroups.add({ Title: 'planners' }))).toMatchObject({
    code: '-2130575293, Microsoft.SharePoint.SPException',
  });
  const group = () => web().siteGroups.getByName('Planners');
  await group().users.add('i:0#.f|membership|rut@kommun.example');
  expect(await refusal(group().users.add('i:0#.f|membership|nobody@kommun.example'))).toMatchObject({
    status: 500,
  });
  const [member] = await group().users();
  expect(member).toMatchObject({ Title: 'Rut' });
  await web().siteGroups.getById(made.Id).update({ Title: 'Planerare' });
  await web()
    .siteGroups.getById(made.Id)
    .setUserAsOwner(member?.Id ?? 0);
  expect(
    await web().siteGroups.getById(made.Id).select('Title', 'OwnerTitle', 'Owner/Title').expand('Owner')(),
  ).toMatchObject({
    Title: 'Planerare',
    Owner: { Title: 'Rut' },
  });
  expect(
    await web()
      .getUserById(member?.Id ?? 0)
      .groups(),
  ).toMatchObject([{ Title: 'Planerare' }]);
  await web()
    .siteGroups.getById(made.Id)
    .users.removeById(member?.Id ?? 0);
  expect(await web().siteGroups.getById(made.Id).users()).toEqual([]);
  await web().siteGroups.removeById(made.Id);
  expect(await refusal(web().siteGroups.getById(made.Id)())).toMatchObject({ status: 404 });
});

test('users: ensured by login or name, found, listed; nobody unknown', async () => {
  const byName = await web().ensureUser('edit@kommun.example');
  const byLogin = await web().ensureUser('i:0#.f|membership|edit@kommun.example');
  expect(byLogin.Id).toBe(byName.Id);
  expect(await web().siteUsers.getByLoginName('i:0#.f|membership|edit@kommun.example')()).toMatchObject({
    Title: 'Edit',
  });
  expect(await web().siteUsers.getByEmail('edit@kommun.example')()).toMatchObject({ Title: 'Edit' });
  expect(await web().siteUsers.getById(byName.Id)()).toMatchObject({ Title: 'Edit' });
  expect(await refusal(web().ensureUser('nobody@kommun.example'))).toMatchObject({ status: 500 });
  const people = await web().siteUsers.select('Title', 'AadObjectId')<
    { Title: string; AadObjectId: { NameId: string } }[]
  >();
  expect(people.map(({ Title, AadObjectId }) => [Title, AadObjectId.NameId])).toEqual([
    ['Olga', owner.oid],
    ['Edit', '00000000-0000-4000-8000-000000000003'],
  ]);
  expect(await web().currentUser.select('Title', 'Groups/Title').expand('Groups')()).toMatchObject({
    Title: 'Olga',
    Groups: [{ Title: 'Register Owners' }],
  });
  expect(await web().currentUser.select('title').expand('groups')()).toMatchObject({
    Title: 'Olga',
    Groups: [{ Title: 'Register Owners' }],
  });
  await web().siteUsers.removeById(byName.Id);
  expect(await web().siteUsers()).toHaveLength(1);
});
