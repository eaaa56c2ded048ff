import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { inRoot } from '@loggkontroll/infra/build';

const sources = {
  core: ['core', 'src'],
  sharepoint: ['sharepoint', 'src'],
  ui: ['ui', 'src'],
  'teams-app': ['teams-app', 'src'],
  bot: ['bot', 'src'],
  infra: ['infra'],
};

const publicFolders = (parts: readonly string[]): readonly string[] =>
  readdirSync(inRoot(...parts), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(inRoot(...parts, entry.name, 'index.ts')))
    .map(({ name }) => name);

const rows = readFileSync(inRoot('docs', 'architecture.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));

const foldersSaidOf = (name: string): readonly string[] =>
  rows
    .filter(([, subject]) => subject === name)
    .flatMap(([, , folders = '']) => [...folders.matchAll(/`([^`]+)`/g)].map(([, folder = '']) => folder));

describe('the table of packages in docs/architecture.md', () => {
  test.each(Object.entries(sources))('names every public folder of %s, once', (name, parts) => {
    const said = foldersSaidOf(name);
    expect(said).toEqual([...new Set(said)]);
    expect(said).toEqual(expect.arrayContaining([...publicFolders(parts)]));
    expect(said.filter((folder) => !existsSync(inRoot(...parts, folder)))).toEqual([]);
  });
});
