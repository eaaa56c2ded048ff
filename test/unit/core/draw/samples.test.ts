import fc from 'fast-check';
import { anyClusters, anyHex, clustersOf, drawn, hex, only, population } from './examples.ts';
import { referenceOfBranch, referenceShares } from './reference.ts';

describe('the draw of a share of every cluster', () => {
  test('is what the reference draws, and never less than the share', () => {
    fc.assert(
      fc.property(anyClusters, anyHex, fc.integer({ min: 1, max: 100 }), (clusters, seed, percent) => {
        const sample = { kind: 'share', branch: 'provider', percent } as const;
        const { picks, shortfalls } = drawn(population(clusters), only(sample), seed);
        expect(picks).toEqual(referenceShares(clusters, { branch: 'provider', of: [percent, 100] }, seed));
        expect(shortfalls).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('takes 10 % of every unit, rounded up in each (VON)', () => {
    const sizes = [1, 9, 10, 11, 20, 21, 100];
    const { picks } = drawn(
      population(clustersOf('provider', sizes)),
      only({ kind: 'share', branch: 'provider', percent: 10 }),
      hex('seed'),
    );
    expect(picks.map(({ employeeIds }) => employeeIds.length)).toEqual([1, 1, 1, 2, 2, 3, 10]);
  });

  test('is exact where a share in doubles would not be', () => {
    const { picks } = drawn(
      population(clustersOf('provider', [1000])),
      only({ kind: 'share', branch: 'provider', percent: 7.1 }),
      hex('seed'),
    );
    expect(picks[0]?.employeeIds).toHaveLength(71);
  });
});

describe('the draw of a whole branch', () => {
  test('takes so many, wherever they work, and is what the reference draws', () => {
    fc.assert(
      fc.property(anyClusters, anyHex, fc.integer({ min: 1, max: 30 }), (clusters, seed, employees) => {
        const sample = { kind: 'employees', branch: 'provider', employees } as const;
        const { picks, shortfalls } = drawn(population(clusters), only(sample), seed);
        expect(picks).toEqual(referenceOfBranch(clusters, 'provider', employees, seed));
        const available = clusters
          .filter(({ branch }) => branch === 'provider')
          .reduce((sum, { employeeIds }) => sum + employeeIds.length, 0);
        expect(shortfalls).toEqual(
          available < employees
            ? [{ kind: 'too-few-in-branch', branch: 'provider', asked: employees, available }]
            : [],
        );
      }),
      { numRuns: 200 },
    );
  });

  test('takes as few as make it likely enough that each is drawn in the year (NPO)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 12 }),
        (size, percent, periods) => {
          const sample = { kind: 'likely', branch: 'provider', probability: percent / 100, periods } as const;
          const whole = population(clustersOf('provider', [size]));
          const n = drawn(whole, only(sample), hex('seed')).picks[0]?.employeeIds.length ?? 0;
          const missedBy = (drawnEach: number) => ((size - drawnEach) / size) ** periods;
          expect(missedBy(n)).toBeLessThanOrEqual(1 - percent / 100 + 1e-9);
          expect(missedBy(n - 1)).toBeGreaterThan(1 - percent / 100 - 1e-9);
        },
      ),
    );
  });

  test('by hand: half of them twice a year make it three times in four', () => {
    const sample = { kind: 'likely', branch: 'provider', probability: 0.75, periods: 2 } as const;
    const whole = population(clustersOf('provider', [30, 10]));
    const picks = drawn(whole, only(sample), hex('seed')).picks;
    expect(picks.flatMap(({ employeeIds }) => employeeIds)).toHaveLength(20);
  });
});
