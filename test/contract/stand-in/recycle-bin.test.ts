import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { as, asBot, editor, owner, refusal, startTwoSites, vault } from './two-sites.ts';

let standIn: StandIn;
beforeEach(async () => {
  standIn = await startTwoSites();
  const { web } = as(standIn, owner, vault);
  await web.lists.add('Logs', '', 101);
  await web.associatedMemberGroup.users.add(editor.upn);
  const folder = web.getFolderByServerRelativePath(`${vault}/Logs`);
  await folder.folders.addUsingPath('room');
  await room().files.addUsingPath('delivery.json', '{}');
  await room().files.addUsingPath('delivery.json', '{"second":1}', { Overwrite: true });
});
afterEach(() => standIn.close());

const web = () => as(standIn, owner, vault).web;
const room = () => web().getFolderByServerRelativePath(`${vault}/Logs/room`);
const file = () => web().getFileByServerRelativePath(`${vault}/Logs/room/delivery.json`);

test('a recycled folder takes its files along and brings them back with rights and versions', async () => {
  const item = await room().getItem();
  await item.breakRoleInheritance(false, true);
  const bin = await room().recycle();
  expect(await file().exists()).toBe(false);
  const [thing] = await web().recycleBin<Record<string, unknown>[]>();
  expect(thing).toMatchObject({
    Id: bin,
    AuthorName: 'Olga',
    DeletedByName: 'Olga',
    DeletedDate: '2026-11-22T08:00:00Z',
    DirName: 'sites/vault/Logs',
    DirNamePath: { DecodedUrl: 'sites/vault/Logs' },
    ItemState: 1,
    ItemType: 5,
    LeafName: 'room',
    Size: '12',
    Title: 'room',
  });
  await web().recycleBin.getById(bin).restore();
  expect(await file().getText()).toBe('{"second":1}');
  expect(await file().versions()).toMatchObject([{ VersionLabel: '1.0', Size: 2, IsCurrentVersion: false }]);
  const restored = await room().listItemAllFields.select('HasUniqueRoleAssignments')<{
    HasUniqueRoleAssignments: boolean;
  }>();
  expect(restored.HasUniqueRoleAssignments).toBe(true);
  expect(await web().recycleBin()).toEqual([]);
});

test('people see what they deleted themselves; the site’s bin holds both stages', async () => {
  const byEditor = as(standIn, editor, vault).web.getFileByServerRelativePath(
    `${vault}/Logs/room/delivery.json`,
  );
  const bin = await byEditor.recycle();
  expect(await as(standIn, editor, vault).web.recycleBin()).toHaveLength(1);
  await web().recycleBin.getById(bin).moveToSecondStage();
  expect(await as(standIn, editor, vault).web.recycleBin()).toHaveLength(0);
  expect(await as(standIn, owner, vault).site.recycleBin()).toMatchObject([{ Id: bin, ItemState: 2 }]);
  expect(await refusal(as(standIn, editor, vault).web.recycleBin.getById(bin).restore())).toMatchObject({
    status: 404,
  });
});

test('deleted from the bin, or after 93 days, it is gone', async () => {
  const bin = await file().recycle();
  standIn.shiftClock(92 * 86_400_000);
  expect(await web().recycleBin()).toHaveLength(1);
  standIn.shiftClock(94 * 86_400_000);
  expect(await web().recycleBin()).toHaveLength(0);
  standIn.shiftClock(0);
  await web().recycleBin.getById(bin).delete();
  expect(await refusal(web().recycleBin.getById(bin).restore())).toMatchObject({ status: 404 });
  expect(await file().exists()).toBe(false);
});

test('deleting outright leaves nothing in the bin, and a file comes back only into its folder', async () => {
  const bin = await file().recycle();
  await room().delete();
  expect(await web().recycleBin()).toMatchObject([{ Id: bin }]);
  expect(await refusal(web().recycleBin.getById(bin).restore())).toMatchObject({ status: 500 });
  const spare = asBot(standIn, vault).web.getFolderByServerRelativePath(`${vault}/Logs`);
  await spare.folders.addUsingPath('room');
  await web().recycleBin.getById(bin).restore();
  expect(await file().exists()).toBe(true);
});
