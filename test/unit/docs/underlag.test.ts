import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { register, vault } from '@loggkontroll/sharepoint/schema';

const root = path.join(__dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const folder = 'docs/underlag';
const pages = readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.md'));

test.each([...register.lists, ...vault.lists].map(({ title }) => title))(
  'the map of data has a row for %s',
  (title) => {
    const rows = read(`${folder}/uppgiftskarta.md`)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const named = rows.flatMap((row) => (row.split('|')[1] ?? '').split(',').map((name) => name.trim()));
    expect(named).toContain(title);
  },
);

test('the sheet of permissions has every permission of the Teams app, and the one that SharePoint is asked for', () => {
  const sheet = read(`${folder}/behorigheter-och-medgivanden.md`);
  const manifest = JSON.parse(read('teams-app/manifest/manifest.json')) as {
    readonly permissions: readonly string[];
    readonly bots: readonly { readonly scopes: readonly string[] }[];
  };
  for (const permission of [...manifest.permissions, ...manifest.bots.flatMap(({ scopes }) => scopes)])
    expect(sheet).toContain(`\`${permission}\``);
  expect(sheet).toContain('`Sites.Selected`');
});

test.each(pages)('%s links to what is there', (page) => {
  const links = [...read(`${folder}/${page}`).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, to]) => to ?? '');
  const missing = links.filter((to) => {
    try {
      read(path.join(folder, to));
      return false;
    } catch {
      return true;
    }
  });
  expect(missing).toEqual([]);
});

test('every page is in the list of pages', () => {
  const list = read(`${folder}/README.md`);
  expect(pages.filter((page) => page !== 'README.md' && !list.includes(`(${page})`))).toEqual([]);
});
