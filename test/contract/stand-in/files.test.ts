import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { asBot, raw, refusal, startTwoSites, vault } from './two-sites.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startTwoSites();
  await asBot(standIn, vault).web.lists.add('Logs', '', 101);
});
afterAll(() => standIn.close());

const web = () => asBot(standIn, vault).web;

test('folders and files: added, read, written over, listed, deleted', async () => {
  const root = web().getFolderByServerRelativePath(`${vault}/Logs`);
  await root.folders.addUsingPath('3f2b0c1e-room');
  const room = web().getFolderByServerRelativePath(`${vault}/Logs/3f2b0c1e-room`);
  const added = await room.files.addUsingPath('delivery.json', '{"a":"å"}', { Overwrite: true });
  expect(added).toMatchObject({ Name: 'delivery.json', Length: '10', UIVersionLabel: '1.0' });
  const file = web().getFileByServerRelativePath(`${vault}/Logs/3f2b0c1e-room/delivery.json`);
  expect(await file.getText()).toBe('{"a":"å"}');
  await file.setContent('{"a":"ö"}');
  expect(await file.getJSON()).toEqual({ a: 'ö' });
  expect(await room.files()).toHaveLength(1);
  expect(await refusal(file.delete('"{00000000-0000-0000-0000-000000000000},1"'))).toMatchObject({
    status: 412,
  });
  await room.delete();
  expect(await file.exists()).toBe(false);
});

test('a file comes in parts', async () => {
  const folder = web().getFolderByServerRelativePath(`${vault}/Logs`);
  const content = 'x'.repeat(2_500_000);
  await folder.files.addChunked('big.txt', new Blob([content]), { chunkSize: 1_000_000, Overwrite: true });
  const file = web().getFileByServerRelativePath(`${vault}/Logs/big.txt`);
  expect((await file.getText()) === content).toBe(true);
});

test('former versions keep their content; one that goes takes only what nothing else has', async () => {
  await web().lists.getByTitle('Logs').update({ EnableVersioning: true, MajorVersionLimit: 3 });
  const folder = web().getFolderByServerRelativePath(`${vault}/Logs`);
  await folder.files.addUsingPath('kept.txt', 'one');
  const file = () => web().getFileByServerRelativePath(`${vault}/Logs/kept.txt`);
  const item = await file().getItem();
  await item.update({ Title: 'the same content' });
  await file().setContent('two');
  const former = async (id: number) => {
    const path = `${vault}/_api/web/getFileByServerRelativePath(decodedurl='${vault}/Logs/kept.txt')`;
    return (await raw(standIn, `${path}/versions(${id})/$value`)).text;
  };
  expect([await former(512), await former(1024)]).toEqual(['one', 'one']);
  await file().versions.deleteById(512);
  expect(await former(1024)).toBe('one');
  for (const content of ['three', 'four']) await file().setContent(content);
  const labels = (await file().versions<{ VersionLabel: string }[]>()).map(
    ({ VersionLabel }) => VersionLabel,
  );
  expect(labels).toEqual(['3.0', '4.0']);
  expect([await former(1536), await former(2048), await file().getText()]).toEqual(['two', 'three', 'four']);
});

test('by id, by name in the folder, and only in libraries', async () => {
  const folder = web().getFolderByServerRelativePath(`${vault}/Logs`);
  const { UniqueId } = await folder.files.addUsingPath("it's här #1.json", '{}');
  expect(await web().getFileById(UniqueId).select('Name')()).toMatchObject({ Name: "it's här #1.json" });
  expect(await web().getFileByServerRelativePath(`${vault}/Logs/it's här #1.json`).getText()).toBe('{}');
  await folder.folders.addUsingPath('inner/'.slice(0, -1));
  const inner = await folder.folders.getByUrl('inner').select('UniqueId', 'ServerRelativeUrl')();
  expect(await web().getFolderById(inner.UniqueId).select('Name')()).toMatchObject({ Name: 'inner' });
  expect(await refusal(folder.folders.addUsingPath('INNER'))).toMatchObject({ status: 500 });
  expect(await refusal(folder.files.addUsingPath("it's här #1.json", '1'))).toMatchObject({ status: 500 });
  expect(await refusal(folder.files.addUsingPath('a:b.json', '1'))).toMatchObject({ status: 500 });
  await web().lists.add('Plain');
  const root = web().getFolderByServerRelativePath(`${vault}/Lists/Plain`);
  expect(await refusal(root.files.addUsingPath('a.txt', ''))).toMatchObject({ status: 500 });
});
