import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { PermissionKind } from '@pnp/sp/security/index.js';
import {
  as,
  asBot,
  editor,
  owner,
  reader,
  refusal,
  register,
  startTwoSites,
  stranger,
  vault,
} from './two-sites.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startTwoSites();
  const { web } = as(standIn, owner);
  await web.associatedVisitorGroup.users.add(`i:0#.f|membership|${reader.upn}`);
  await web.associatedMemberGroup.users.add(`i:0#.f|membership|${editor.upn}`);
  await web.lists.add('Orders', '', 100, false, { EnableVersioning: true });
});
afterAll(() => standIn.close());

const list = (who: { oid: string }) => as(standIn, who).web.lists.getByTitle('Orders');

test('a stranger to the site is denied; nobody without a token comes in', async () => {
  expect(await refusal(as(standIn, stranger).web())).toMatchObject({
    status: 403,
    code: '-2147024891, System.UnauthorizedAccessException',
  });
  const response = await fetch(`${standIn.url}${register}/_api/web`);
  expect(response.status).toBe(401);
});

test('a visitor reads and may not write; a member writes and may not manage', async () => {
  await list(editor).items.add({ Title: 'By a member' });
  const [item] = await list(reader).items.select('Id', 'Title', 'Author/Title').expand('Author')<
    { Id: number }[]
  >();
  expect(item).toMatchObject({ Title: 'By a member', Author: { Title: 'Edit' } });
  expect((await refusal(list(reader).items.add({ Title: 'x' }))).status).toBe(403);
  expect(
    (
      await refusal(
        list(reader)
          .items.getById(item?.Id ?? 0)
          .update({ Title: 'x' }),
      )
    ).status,
  ).toBe(403);
  expect((await refusal(list(editor).breakRoleInheritance(true))).status).toBe(403);
});

test('a folder with rights of its own hides what lies in it', async () => {
  await list(owner).addValidateUpdateItemUsingPath([], `${register}/Lists/Orders`, false, undefined, {
    objectType: 1,
    leafName: 'secret',
  });
  const folder = as(standIn, owner).web.getFolderByServerRelativePath(`${register}/Lists/Orders/secret`);
  const folderItem = await folder.getItem();
  await folderItem.breakRoleInheritance(false, true);
  const made = await list(owner).addValidateUpdateItemUsingPath(
    [{ FieldName: 'Title', FieldValue: 'Hidden' }],
    `${register}/Lists/Orders/secret`,
  );
  const id = Number(made.find((one) => one.FieldName === 'Id')?.FieldValue);
  const titles = async (who: { oid: string }) =>
    (await list(who).items.select('Title')<{ Title: string }[]>()).map(({ Title }) => Title);
  expect(await titles(reader)).not.toContain('Hidden');
  expect(await refusal(list(reader).items.getById(id)())).toMatchObject({
    status: 404,
    code: '-2130575338, System.ArgumentException',
  });
  const user = await as(standIn, owner).web.ensureUser(reader.upn);
  const read = await as(standIn, owner).web.roleDefinitions.getByName('Read')();
  await folderItem.roleAssignments.add(user.Id, read.Id);
  expect(await titles(reader)).toContain('Hidden');
});

test('an application has what it was granted on each site', async () => {
  await asBot(standIn).web.lists.getByTitle('Orders').items.add({ Title: 'By the bot' });
  expect((await refusal(asBot(standIn).web.lists.add('New'))).status).toBe(403);
  await asBot(standIn, vault).web.lists.add('New');
  const mask = await asBot(standIn, vault).web.getCurrentUserEffectivePermissions();
  expect(asBot(standIn, vault).web.hasPermissions(mask, PermissionKind.ManageWeb)).toBe(true);
});
