import { nearest } from '../../../../core/src/policy/near-miss.ts';
import fc from 'fast-check';

/** The definition itself, cell by cell: what the search must find by looking at less. */
const slips = (a: string, b: string): number => {
  const cells = new Map<string, number>();
  const of = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const known = cells.get(`${i} ${j}`);
    if (known !== undefined) return known;
    const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const found = Math.min(
      of(i - 1, j) + 1,
      of(i, j - 1) + 1,
      of(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      isSwapped ? of(i - 2, j - 2) + 1 : Infinity,
    );
    cells.set(`${i} ${j}`, found);
    return found;
  };
  return of(a.length, b.length);
};

const byDefinition = (word: string, candidates: readonly string[]): string | undefined =>
  candidates
    .map((candidate) => ({ candidate, slips: slips(word, candidate) }))
    .filter((each) => each.slips <= Math.max(1, Math.floor(each.candidate.length / 3)))
    .sort((a, b) => a.slips - b.slips)[0]?.candidate;

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '.'), maxLength: 12 });

test('the word found is the one that the definition of a slip gives, the first of several', () => {
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 8 }), (written, candidates) => {
      expect(nearest(written, candidates)).toBe(byDefinition(written, candidates));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['clsuters', ['sample', 'clusters'], 'clusters'],
  ['Sample', ['samples', 'sample'], 'sample'],
  ['by', ['to', 'byes'], undefined],
  ['', ['a', ''], ''],
  ['anything', [], undefined],
])('%j among %j is taken for %j', (written, candidates, found) => {
  expect(nearest(written, candidates)).toBe(found);
});
