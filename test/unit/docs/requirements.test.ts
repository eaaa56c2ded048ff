import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../..');
const page = readFileSync(path.join(root, 'docs/requirements.md'), 'utf8');

const numbered = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1)}`);

/** All rows of the requirements. */
const rows = [
  ...numbered('P', 17),
  ...numbered('S', 9),
  ...numbered('T', 4),
  ...numbered('C', 5),
  ...numbered('E', 3),
  ...numbered('A', 3),
  ...numbered('Y', 4),
  ...['N1', 'G1'],
  ...numbered('R', 6),
];

const surfaces = ['bot', 'tab', 'web part', 'SharePoint', 'command line', 'core'];

const table = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^[A-Z]\d+$/.test(cells[1] ?? ''))
  .map(([, row = '', walkedBy = '', surface = '', lacks = '']) => ({ row, walkedBy, surface, lacks }));

test('every requirement has one row, in their order', () => {
  expect(table.map(({ row }) => row)).toEqual(rows);
});

test.each(table)(
  '$row is walked by tests that are there, under that name',
  ({ walkedBy, surface, lacks }) => {
    for (const each of surface.split(',').map((name) => name.trim())) expect(surfaces).toContain(each);
    const core = surface === 'core';
    if (core) expect(lacks).not.toBe('');
    for (const walk of walkedBy.split(';')) {
      const [, file = '', title = ''] = /^\s*`([^`]+\.test\.tsx?)` › (.+)$/.exec(walk) ?? [];
      expect(`${walk}: ${String(existsSync(path.join(root, file)))}`).toBe(`${walk}: true`);
      expect(title.trim()).not.toBe('');
      expect(readFileSync(path.join(root, file), 'utf8')).toContain(title.trim());
    }
  },
);
