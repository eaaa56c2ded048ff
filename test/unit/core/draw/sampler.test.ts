import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { sample } from '@loggkontroll/core/draw';
import { anyHex, hex } from './examples.ts';
import { referenceSample } from './reference.ts';

const page = readFileSync(join(__dirname, '../../../../docs/draw.md'), 'utf8');

/** The rows of the page's table: seed, places, tickets, tickets without repeats. */
const vectors = [...page.matchAll(/^\| (`.+`|\(empty\)) +\| (\d+) +\| ([\d ]+?) +\| ([\d ]+?) +\|$/gm)].map(
  ([, seed = '', size, tickets = '', places = '']) =>
    [seed.startsWith('`') ? seed.slice(1, -1) : '', Number(size), numbers(tickets), numbers(places)] as const,
);

function numbers(text: string): number[] {
  return text.split(' ').map(Number);
}

describe('the sampler', () => {
  test.each(vectors)(
    'with seed %p and %i places draws the tickets of docs/draw.md',
    (seed, size, tickets, places) => {
      expect(sample(seed, size, tickets.length, { duplicates: true })).toEqual(tickets);
      expect(sample(seed, size, places.length)).toEqual(places);
    },
  );

  test('is the one whose public test cases begin with 905, 573 and 160', () => {
    expect(sample('0', 1000, 3)).toEqual([905, 573, 160]);
    expect(vectors).toHaveLength(10);
  });

  test('skips what has come already', () => {
    expect(sample('0', 2, 2)).toEqual([1, 2]);
  });

  test('takes the only place there is', () => {
    expect(sample('any', 1, 1)).toEqual([1]);
    expect(sample('any', 1, 0)).toEqual([]);
  });

  test.each([
    [0, 0],
    [3, 4],
    [3, -1],
    [3, 1.5],
    [2.5, 1],
    [2 ** 32 + 1, 1],
    [Number.NaN, 1],
  ])('does not draw from %d places %d', (size, count) => {
    expect(() => sample('seed', size, count)).toThrow(RangeError);
  });

  test('never repeats, never leaves the population, and never depends on how many more are drawn', () => {
    fc.assert(
      fc.property(anyHex, fc.integer({ min: 1, max: 400 }), fc.nat(400), (seed, size, wanted) => {
        const count = Math.min(wanted, size);
        const places = sample(seed, size, count);
        expect(new Set(places).size).toBe(count);
        expect(places.every((place) => Number.isInteger(place) && place >= 1 && place <= size)).toBe(true);
        expect(sample(seed, size, size).slice(0, count)).toEqual(places);
      }),
    );
  });

  test('agrees with an implementation written another way', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyHex, fc.string({ unit: 'grapheme' })),
        fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 2 ** 32 })),
        fc.nat(20),
        fc.boolean(),
        (seed, size, wanted, duplicates) => {
          const count = Math.min(wanted, size);
          expect(sample(seed, size, count, { duplicates })).toEqual(
            referenceSample(seed, size, count, duplicates),
          );
        },
      ),
    );
  });

  test('draws every place as often as any other (chi-square, 30 places, 60,000 tickets)', () => {
    const tally = Array.from({ length: 30 }, () => 0);
    for (const place of sample(hex('evenly'), 30, 60_000, { duplicates: true })) {
      tally[place - 1] = (tally[place - 1] ?? 0) + 1;
    }
    const deviation = tally.reduce((total, count) => total + (count - 2000) ** 2 / 2000, 0);
    expect(deviation).toBeLessThan(58.3);
    expect(deviation).toBeGreaterThan(9.9);
  });
});
