import { register } from '@loggkontroll/sharepoint/schema';
import { foldersThere } from '../../../sharepoint/src/provisioning/folders-there.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());

const orders = register.lists.find(({ name }) => name === 'Orders') ?? register.lists[0];
const everything = { wanted: 10_000, all: 10_000 };
const small = { withRights: 1, names: 1 };

const registerWhere = (retell: (url: string) => string) =>
  sharePoint.asBot({ patience: { fetch: (input, init) => fetch(retell(input as string), init) } }).register;

const asked = async (site: SharePoint['bot']['register'], pages = small) => {
  if (orders === undefined) throw new Error('no list');
  return foldersThere(site, orders, everything, pages);
};

test('folders are told with their rights, page by page', async () => {
  const all = await asked(sharePoint.bot.register, { withRights: 200, names: 5000 });
  const inPages = await asked(sharePoint.bot.register);
  expect(inPages.size).toBeGreaterThan(small.names);
  expect(inPages).toEqual(all);
  expect([...inPages.values()].every((rights) => rights?.inherits === false)).toBe(true);
});

test('where SharePoint skips nothing, what it tells is told, and nobody asks for ever', async () => {
  const told = await asked(registerWhere((url) => url.replace(/%24skip=\d+|\$skip=\d+/, '$skip=0')));
  expect([...told.values()]).toEqual([undefined]);
});

test('where SharePoint does not tell rights with folders, the names are told', async () => {
  const all = await asked(sharePoint.bot.register);
  const told = await asked(registerWhere((url) => url.replaceAll('RoleAssignments', 'NoSuchThing')));
  expect([...told.keys()]).toEqual([...all.keys()]);
  expect([...told.values()].every((rights) => rights === undefined)).toBe(true);
});
