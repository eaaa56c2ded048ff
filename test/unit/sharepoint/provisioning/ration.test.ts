import fc from 'fast-check';
import { partsOf, rationOf } from '../../../../sharepoint/src/provisioning/ration.ts';

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 });
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const itself = (size: number): number => size;

test('parts are all there in their order, none takes more than it may, and none could have had the next thing too', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 100 }), (all, most) => {
      const parts = partsOf(all, itself, most);
      expect(parts.flat()).toEqual(all);
      parts.forEach((part, index) => {
        expect(part.length === 1 || sum(part) <= most).toBe(true);
        const [next] = parts[index + 1] ?? [];
        if (next !== undefined) expect(sum(part) + next).toBeGreaterThan(most);
      });
    }),
  );
});

test('between two pauses no more is done than a ration, but for what takes more by itself', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 100 }), (all, most) => {
      const isOver = rationOf(most);
      const turns: number[][] = [[]];
      for (const size of all) {
        if (isOver(size)) turns.push([]);
        turns.at(-1)?.push(size);
      }
      for (const turn of turns) expect(turn.length <= 1 || sum(turn) <= most).toBe(true);
      expect(turns.slice(1).every(({ length }) => length > 0)).toBe(true);
    }),
  );
});

test('without an end there is one part', () => {
  expect(partsOf([1, 2, 3], itself, Number.POSITIVE_INFINITY)).toEqual([[1, 2, 3]]);
});
