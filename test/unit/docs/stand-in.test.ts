import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../..');
const page = readFileSync(path.join(root, 'docs/stand-in.md'), 'utf8');

const facts = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^F\d+$/.test(cells[1] ?? ''))
  .map(([, number = '', fact = '', test = '']) => ({ number, fact, test }));

test('the facts are numbered without a gap', () => {
  expect(facts.map(({ number }) => number)).toEqual(facts.map((_, index) => `F${String(index + 1)}`));
  expect(facts.length).toBeGreaterThanOrEqual(38);
});

test.each(facts)('$number, $fact, is held by a test that is there, under that name', ({ test: named }) => {
  const [, file = '', title = ''] = /^`([^`]+\.test\.ts)` › (.+)$/.exec(named) ?? [];
  expect(readFileSync(path.join(root, file), 'utf8')).toContain(title);
});
