import { readFileSync } from 'node:fs';
import path from 'node:path';
import { facts as triedFacts, rowsNotTried } from '@loggkontroll/sharepoint/fidelity';

const root = path.join(__dirname, '../../..');
const page = readFileSync(path.join(root, 'docs/stand-in.md'), 'utf8');

const facts = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^F\d+$/.test(cells[1] ?? ''))
  .map(([, number = '', fact = '', test = '', tried = '']) => ({ number, fact, test, tried }));

test('the facts are numbered without a gap', () => {
  expect(facts.map(({ number }) => number)).toEqual(facts.map((_, index) => `F${String(index + 1)}`));
  expect(facts.length).toBeGreaterThanOrEqual(42);
});

test.each(facts)('$number, $fact, is held by a test that is there, under that name', ({ test: named }) => {
  const [, file = '', title = ''] = /^`([^`]+\.test\.ts)` › (.+)$/.exec(named) ?? [];
  expect(readFileSync(path.join(root, file), 'utf8')).toContain(title);
});

const triersOf = (row: string): readonly string[] =>
  Object.entries(triedFacts).flatMap(([id, { rows }]) =>
    (rows as readonly string[]).includes(row) ? [id] : [],
  );

test.each(facts)('$number, $fact, says which facts try it on a tenant', ({ number, tried }) => {
  const named = [...tried.matchAll(/`([^`]+)`/g)].map(([, id]) => id);
  expect(named).toEqual(triersOf(number));
});

test('what nothing tries on a tenant has a reason, and nothing else has', () => {
  const untried = facts.filter(({ number }) => triersOf(number).length === 0);
  expect(untried.map(({ number }) => number)).toEqual(Object.keys(rowsNotTried));
});

test('each fact that is tried stands on the page', () => {
  const rows = Object.values(triedFacts).flatMap((fact) => [...fact.rows]);
  const numbers = new Set(facts.map(({ number }) => number));
  expect(rows.filter((row) => !numbers.has(row))).toEqual([]);
});
