import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { firstOf, guid, none, restOf } from './rest.ts';
import { as, owner, register, startTwoSites } from './two-sites.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startTwoSites();
  const { web } = as(standIn, owner);
  await web.lists.add('Orders');
  await web.lists.getByTitle('Orders').items.add({ Title: 'first' });
});
afterAll(() => standIn.close());

const list = `${register}/_api/web/lists/getByTitle('Orders')`;
const { get, post } = restOf(() => standIn);

test('effective permissions of somebody who may everything', async () => {
  expect(await get(`${list}/EffectiveBasePermissions`, none)).toEqual({
    High: '2147483647',
    Low: '4294705151',
  });
});

test('a group, a user, and what an assignment binds', async () => {
  const group = await post(`${register}/_api/web/sitegroups`, { Title: 'Planners' });
  expect(group).toEqual({
    Id: expect.any(Number) as number,
    IsHiddenInUI: false,
    LoginName: 'Planners',
    Title: 'Planners',
    PrincipalType: 8,
    AllowMembersEditMembership: false,
    AllowRequestToJoinLeave: false,
    AutoAcceptRequestToJoinLeave: false,
    Description: null,
    OnlyAllowMembersViewMembership: true,
    OwnerTitle: 'Olga',
    RequestToJoinLeaveEmailSetting: null,
  });
  expect(firstOf(await get(`${register}/_api/web/siteusers`, none))).toEqual({
    Id: 6,
    IsHiddenInUI: false,
    LoginName: `i:0#.f|membership|${owner.upn}`,
    Title: 'Olga',
    PrincipalType: 1,
    Email: owner.email,
    Expiration: '',
    IsEmailAuthenticationGuestUser: false,
    IsShareByEmailGuestUser: false,
    IsSiteAdmin: true,
    UserId: { NameId: expect.any(String) as string, NameIdIssuer: 'urn:federation:microsoftonline' },
    UserPrincipalName: owner.upn,
  });
  expect(await get(`${register}/_api/web/currentuser?$select=AadObjectId`, none)).toEqual({
    AadObjectId: { NameId: owner.oid, NameIdIssuer: 'urn:federation:microsoftonline' },
  });
  const level = { Name: 'Reader of pages', Order: 0, BasePermissions: { High: '0', Low: '65536' } };
  const role = await post(`${register}/_api/web/roledefinitions`, level);
  await post(
    `${register}/_api/web/roleassignments/addroleassignment(principalid=${String(group.Id)},roledefid=${String(role.Id)})`,
  );
  const assignments = await get(
    `${register}/_api/web/roleassignments?$select=PrincipalId,RoleDefinitionBindings&$expand=RoleDefinitionBindings`,
    none,
  );
  expect(
    (assignments.value as { PrincipalId: number }[]).find((one) => one.PrincipalId === group.Id),
  ).toEqual({
    PrincipalId: group.Id,
    RoleDefinitionBindings: [
      {
        BasePermissions: { High: '0', Low: '65536' },
        Description: null,
        Hidden: false,
        Id: role.Id,
        Name: 'Reader of pages',
        Order: 0,
        RoleTypeKind: 0,
      },
    ],
  });
});

test('a list and an item with rights of their own', async () => {
  await post(`${list}/items(1)/breakroleinheritance(copyroleassignments=false, clearsubscopes=false)`);
  expect(
    await get(
      `${list}/items(1)?$select=Id,ID,HasUniqueRoleAssignments,RoleAssignments&$expand=RoleAssignments`,
      none,
    ),
  ).toEqual({
    RoleAssignments: [],
    HasUniqueRoleAssignments: true,
    Id: 1,
    ID: 1,
  });
  await post(`${list}/breakroleinheritance(true)`);
  expect(await get(`${list}?$select=Id,HasUniqueRoleAssignments`, none)).toEqual({
    HasUniqueRoleAssignments: true,
    Id: expect.stringMatching(guid) as string,
  });
});

test('folders with their rights, some at a time', async () => {
  const of = (name: string): string =>
    `${register}/_api/web/getFolderByServerRelativePath(decodedUrl='/sites/register/Lists/Orders/${name}')`;
  const all = `${register}/_api/web/getFolderByServerRelativePath(decodedUrl='/sites/register/Lists/Orders')/folders`;
  for (const leafName of ['one', 'two', 'three']) {
    await post(`${list}/AddValidateUpdateItemUsingPath()`, {
      formValues: [{ FieldName: 'Title', FieldValue: leafName }],
      listItemCreateInfo: {
        FolderPath: { DecodedUrl: '/sites/register/Lists/Orders' },
        LeafName: leafName,
        UnderlyingObjectType: 1,
      },
    });
  }
  await post(
    `${of('two')}/listItemAllFields/breakroleinheritance(copyroleassignments=false, clearsubscopes=false)`,
  );
  const item = 'ListItemAllFields';
  const bindings = `${item}/RoleAssignments/RoleDefinitionBindings`;
  const select = `Name,${item}/HasUniqueRoleAssignments,${item}/RoleAssignments/PrincipalId,${bindings}/Id`;
  const expand = `${item}/HasUniqueRoleAssignments,${bindings}`;
  const asked = `${all}?$select=${select}&$expand=${expand}&$filter=Name ne 'one'`;
  const { value } = await get(asked, none);
  expect(value).toEqual([
    {
      Name: 'three',
      [item]: { HasUniqueRoleAssignments: false, RoleAssignments: expect.any(Array) as unknown[] },
    },
    { Name: 'two', [item]: { HasUniqueRoleAssignments: true, RoleAssignments: [] } },
  ]);
  const inherited = (value as { [item]: { RoleAssignments: unknown[] } }[])[0]?.[item].RoleAssignments[0];
  expect(inherited).toEqual({
    PrincipalId: expect.any(Number) as number,
    RoleDefinitionBindings: [{ Id: expect.any(Number) as number }],
  });
  expect((await get(`${asked}&$skip=1&$top=1`, none)).value).toMatchObject([{ Name: 'two' }]);
  expect((await get(`${asked}&$skip=2`, none)).value).toEqual([]);
  await expect(get(`${all}?$expand=${item}/NoSuchThing`, none)).rejects.toThrow('NoSuchThing');
});
