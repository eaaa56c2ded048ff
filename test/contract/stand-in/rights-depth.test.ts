import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { PermissionKind } from '@pnp/sp/security/index.js';
import '@pnp/sp/security/item.js';
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

type Who = { readonly oid: string };

let standIn: StandIn;
beforeEach(async () => {
  standIn = await startTwoSites();
  const { web } = as(standIn, owner);
  await web.associatedVisitorGroup.users.add(reader.upn);
  await web.associatedMemberGroup.users.add(editor.upn);
  await web.lists.add('Orders');
});
afterEach(() => standIn.close());

const list = (who: Who) => as(standIn, who).web.lists.getByTitle('Orders');
const titles = async (who: Who) =>
  (await list(who).items.select('Title')<{ Title: string }[]>()).map(({ Title }) => Title);
const level = async (name: string, site = register) =>
  (await as(standIn, owner, site).web.roleDefinitions.getByName(name)()).Id;
const userId = async (who: { readonly upn: string }, site = register) =>
  (await as(standIn, owner, site).web.ensureUser(who.upn)).Id;

describe('a log room in the vault', () => {
  const room = `${vault}/Logs/9d7c-room`;
  const folder = (who: Who) => as(standIn, who, vault).web.getFolderByServerRelativePath(room);
  const file = (who: Who) => as(standIn, who, vault).web.getFileByServerRelativePath(`${room}/delivery.json`);

  beforeEach(async () => {
    const bot = asBot(standIn, vault).web;
    await bot.lists.add('Logs', '', 101, false, { NoCrawl: true, EnableVersioning: false });
    await bot.getFolderByServerRelativePath(`${vault}/Logs`).folders.addUsingPath('9d7c-room');
    const item = await bot.getFolderByServerRelativePath(room).getItem();
    await item.breakRoleInheritance(false, true);
    await bot.getFolderByServerRelativePath(room).files.addUsingPath('delivery.json', '{"rows":[]}');
    const id = (await bot.ensureUser(reader.upn)).Id;
    await item.roleAssignments.add(id, (await bot.roleDefinitions.getByName('Read')()).Id);
  });

  test('opens for who was let in, though they have no right on library or site', async () => {
    expect(await file(reader).getText()).toBe('{"rows":[]}');
    expect(await folder(reader).files()).toHaveLength(1);
    expect((await as(standIn, reader, vault).web.lists.select('Title')()).map(({ Title }) => Title)).toEqual([
      'Logs',
    ]);
    expect(await as(standIn, reader, vault).web.lists.getByTitle('Logs').items()).toHaveLength(2);
    expect(await refusal(folder(reader).files.addUsingPath('x.txt', ''))).toMatchObject({ status: 403 });
    expect(await refusal(file(reader).setContent('{}'))).toMatchObject({ status: 403 });
    expect(await refusal(file(reader).delete())).toMatchObject({ status: 403 });
  });

  test('stays shut for everybody else, and says no more than that it is not there', async () => {
    expect(await refusal(as(standIn, editor, vault).web())).toMatchObject({ status: 403 });
    await as(standIn, owner, vault).web.associatedMemberGroup.users.add(editor.upn);
    expect(await refusal(file(editor)())).toMatchObject({ status: 404 });
    expect(await refusal(folder(editor)())).toMatchObject({ status: 404 });
    expect(await as(standIn, editor, vault).web.lists.getByTitle('Logs').items()).toEqual([]);
  });

  test('shuts again when the assignment is taken away', async () => {
    const item = await asBot(standIn, vault).web.getFolderByServerRelativePath(room).getItem();
    await item.roleAssignments.remove(await userId(reader, vault), await level('Read', vault));
    expect(await refusal(file(reader)())).toMatchObject({ status: 404 });
  });

  test('an inner folder may be narrower still', async () => {
    const bot = asBot(standIn, vault).web;
    await bot.getFolderByServerRelativePath(room).folders.addUsingPath('draft');
    const draft = await bot.getFolderByServerRelativePath(`${room}/draft`).getItem();
    await draft.breakRoleInheritance(false, true);
    await draft.roleAssignments.add(await userId(editor, vault), await level('Contribute', vault));
    const drafts = (who: Who) => as(standIn, who, vault).web.getFolderByServerRelativePath(`${room}/draft`);
    await drafts(editor).files.addUsingPath('draft.json', '1');
    expect(await refusal(drafts(reader)())).toMatchObject({ status: 404 });
    expect(await refusal(file(editor)())).toMatchObject({ status: 404 });
  });
});

test('breaking with a copy keeps who had rights; without one, the person who did it stays alone', async () => {
  await list(owner).items.add({ Title: 'a' });
  await list(owner).breakRoleInheritance(true);
  expect(await titles(reader)).toEqual(['a']);
  await as(standIn, owner).web.associatedVisitorGroup.users.removeByLoginName(
    `i:0#.f|membership|${reader.upn}`,
  );
  expect(await refusal(as(standIn, reader).web())).toMatchObject({ status: 403 });
  await list(owner).resetRoleInheritance();
  const manager = await userId(stranger);
  await as(standIn, owner).web.roleAssignments.add(manager, await level('Full Control'));
  await list(stranger).breakRoleInheritance(false);
  const assignments = await list(owner).roleAssignments<{ PrincipalId: number }[]>();
  expect(assignments.map(({ PrincipalId }) => PrincipalId)).toEqual([manager]);
  expect(await refusal(list(editor)())).toMatchObject({ status: 404, code: '-1, System.ArgumentException' });
  expect(await titles(stranger)).toEqual(['a']);
});

test('clearing subscopes makes everything inside inherit; resetting inherits again', async () => {
  await list(owner).items.add({ Title: 'own' });
  const item = list(owner).items.getById(1);
  await item.breakRoleInheritance(false);
  expect(await titles(editor)).toEqual([]);
  await list(owner).breakRoleInheritance(true, true);
  expect(await titles(editor)).toEqual(['own']);
  const unique = await item.select('HasUniqueRoleAssignments')<{ HasUniqueRoleAssignments: boolean }>();
  expect(unique.HasUniqueRoleAssignments).toBe(false);
  await item.breakRoleInheritance(false);
  await item.resetRoleInheritance();
  expect(await titles(editor)).toEqual(['own']);
});

test('a level of one’s own: may add and edit, may not delete, nor delete versions, nor manage', async () => {
  const kinds = [
    PermissionKind.ViewListItems,
    PermissionKind.AddListItems,
    PermissionKind.EditListItems,
    PermissionKind.OpenItems,
    PermissionKind.ViewVersions,
    PermissionKind.ViewFormPages,
    PermissionKind.Open,
    PermissionKind.UseRemoteAPIs,
  ];
  const mask = kinds.reduce((sum, kind) => sum | (1n << BigInt(kind - 1)), 0n);
  const { web } = as(standIn, owner);
  const made = await web.roleDefinitions.add('Add and edit', 'No deleting', 200, {
    High: Number(mask >> 32n),
    Low: Number(mask & 0xffffffffn),
  });
  await list(owner).update({ EnableVersioning: true });
  await list(owner).breakRoleInheritance(false);
  await list(owner).roleAssignments.add(await userId(editor), (made.data as { Id: number }).Id);
  await list(editor).items.add({ Title: 'a' });
  await list(editor).items.getById(1).update({ Title: 'b' });
  expect(await refusal(list(editor).items.getById(1).delete())).toMatchObject({ status: 403 });
  expect(await refusal(list(editor).items.getById(1).recycle())).toMatchObject({ status: 403 });
  expect(await refusal(list(editor).items.getById(1).versions.getById(512).delete())).toMatchObject({
    status: 403,
  });
  expect(await refusal(list(editor).fields.addText('More'))).toMatchObject({ status: 403 });
  expect(await refusal(list(editor).update({ EnableVersioning: false }))).toMatchObject({ status: 403 });
  const effective = await list(editor).getCurrentUserEffectivePermissions();
  expect(list(editor).hasPermissions(effective, PermissionKind.EditListItems)).toBe(true);
  expect(list(editor).hasPermissions(effective, PermissionKind.DeleteListItems)).toBe(false);
  expect(
    await list(owner).userHasPermissions(`i:0#.f|membership|${editor.upn}`, PermissionKind.AddListItems),
  ).toBe(true);
  expect(
    await list(owner).userHasPermissions(`i:0#.f|membership|${editor.upn}`, PermissionKind.ManageLists),
  ).toBe(false);
});

test('ReadSecurity and WriteSecurity leave people their own items, and let list managers past', async () => {
  const contributor = await userId(stranger);
  await as(standIn, owner).web.roleAssignments.add(contributor, await level('Contribute'));
  await list(owner).items.add({ Title: 'the owner’s' });
  await list(stranger).items.add({ Title: 'their own' });
  await list(owner).update({ ReadSecurity: 2, WriteSecurity: 2 });
  expect(await titles(stranger)).toEqual(['their own']);
  expect(await refusal(list(stranger).items.getById(1)())).toMatchObject({ status: 404 });
  await list(stranger).items.getById(2).update({ Title: 'changed' });
  expect(await titles(owner)).toEqual(['the owner’s', 'changed']);
  await list(owner).update({ ReadSecurity: 1 });
  expect(await refusal(list(stranger).items.getById(1).update({ Title: 'x' }))).toMatchObject({
    status: 403,
  });
  expect(await refusal(list(stranger).items.getById(1).delete())).toMatchObject({ status: 403 });
  await list(owner).update({ WriteSecurity: 4 });
  expect(await refusal(list(stranger).items.getById(2).update({ Title: 'x' }))).toMatchObject({
    status: 403,
  });
  expect(await refusal(list(stranger).items.add({ Title: 'x' }))).toMatchObject({ status: 403 });
  expect(await list(owner).select('ReadSecurity', 'WriteSecurity')()).toMatchObject({
    ReadSecurity: 1,
    WriteSecurity: 4,
  });
});

test('everyone except external users are let in at once', async () => {
  expect(await refusal(list(stranger).items())).toMatchObject({ status: 403 });
  const everyone = await as(standIn, owner).web.ensureUser('Everyone except external users');
  expect(everyone).toMatchObject({
    PrincipalType: 4,
    LoginName: expect.stringMatching(/^c:0-\.f\|rolemanager\|spo-grid-all-users\//) as string,
  });
  await as(standIn, owner).web.associatedVisitorGroup.users.add(everyone.LoginName);
  expect(await titles(stranger)).toEqual([]);
});

test('rights are assigned only where they are one’s own, to whom and what there is', async () => {
  const read = await level('Read');
  const id = await userId(reader);
  expect(await refusal(list(owner).roleAssignments.add(id, read))).toMatchObject({ status: 500 });
  await list(owner).breakRoleInheritance(true);
  expect(await refusal(list(owner).roleAssignments.add(4711, read))).toMatchObject({ status: 400 });
  expect(await refusal(list(owner).roleAssignments.add(id, 4711))).toMatchObject({ status: 404 });
  expect(await refusal(list(reader).roleAssignments())).toMatchObject({ status: 403 });
  expect(await refusal(as(standIn, owner).web.breakRoleInheritance(true))).toMatchObject({ status: 500 });
});

test('a subweb inherits until it is told otherwise', async () => {
  await as(standIn, owner).web.webs.add('Archive', 'archive');
  const archive = (who: Who) => as(standIn, who, `${register}/archive`).web;
  expect(await archive(reader)()).toMatchObject({
    Title: 'Archive',
    ServerRelativeUrl: `${register}/archive`,
  });
  await archive(owner).breakRoleInheritance(false);
  expect(await refusal(archive(reader)())).toMatchObject({ status: 403 });
  expect(await archive(owner).getParentWeb()).not.toBeNull();
  await archive(owner).delete();
  expect(await refusal(archive(owner)())).toMatchObject({ status: 404 });
});
