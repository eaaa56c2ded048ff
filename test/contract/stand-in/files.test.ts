import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { asBot, startTwoSites, vault } from './two-sites.ts';

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
