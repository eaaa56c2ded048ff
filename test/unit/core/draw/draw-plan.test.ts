import fc from 'fast-check';
import { drawDays, drawPlan, planRuleOf, sample, subSeedOf } from '@loggkontroll/core/draw';
import { daysOf, parseMonth, periodNamed } from '@loggkontroll/core/calendar';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import {
  anyClusters,
  anyHex,
  clustersOf,
  drawn,
  ffsRule,
  hex,
  municipality,
  population,
} from './examples.ts';
import { referenceDays, referencePlan } from './reference.ts';

const month = parseMonth('2026-09') ?? '';

describe('the rule of a plan', () => {
  const ruleOf = (policy: Policy, period: string) =>
    planRuleOf(policy, { period: periodNamed(period), month: parseMonth('2026-09') ?? never(), attempt: 1 });

  test('is what the policy says of each branch', () => {
    expect(ruleOf(ffsPolicy, '2026-Q4')).toEqual(ffsRule);
  });

  test.each([
    ['von', '2026-H2', { kind: 'share', percent: 10 }, ['authority', 'provider']],
    ['r1177', '2026-10', { kind: 'employees', employees: 5 }, ['provider']],
    ['npo', '2026-H2', { kind: 'likely', probability: 0.8, periods: 2 }, ['provider']],
    ['lean', '2026-Q3', { kind: 'turn', turn: 3, of: 4 }, ['authority', 'provider']],
  ])('of %s in %s', (policyId, period, sample, branches) => {
    const policy = shippedPolicies[policyId] ?? never();
    expect(ruleOf(policy, period).samples).toEqual(branches.map((branch) => ({ branch, ...sample })));
  });
});

describe('the draw of a plan', () => {
  test('picks 2 units and 3 operations, and 4 employees of each', () => {
    const { picks, shortfalls } = drawn(municipality, ffsRule, hex('seed'));
    expect(picks.map(({ branch }) => branch)).toEqual([
      'authority',
      'authority',
      'provider',
      'provider',
      'provider',
    ]);
    expect(picks.map(({ employeeIds }) => employeeIds.length)).toEqual([4, 4, 4, 4, 4]);
    expect(shortfalls).toEqual([]);
  });

  test('never repeats, never leaves the population, and is what the reference draws', () => {
    fc.assert(
      fc.property(
        anyClusters,
        anyHex,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 6 }),
        (clusters, seed, c, k) => {
          const samples = ffsRule.samples.map((each) => ({ ...each, clusters: c, employees: k }));
          const whole = population(clusters);
          const { picks, shortfalls } = drawn(whole, { ...ffsRule, samples }, seed);
          expect(picks).toEqual(referencePlan(clusters, samples, seed));
          expect(new Set(picks.map((pick) => `${pick.branch}/${pick.clusterId}`)).size).toBe(picks.length);
          for (const { branch, clusterId, employeeIds } of picks) {
            const home = clusters.find((each) => each.branch === branch && each.clusterId === clusterId);
            expect(home?.employeeIds).toEqual(expect.arrayContaining([...employeeIds]));
            expect(new Set(employeeIds).size).toBe(Math.min(k, home?.employeeIds.length ?? -1));
            const short = shortfalls.some(
              (each) =>
                each.kind === 'too-few-employees' && each.branch === branch && each.clusterId === clusterId,
            );
            expect(short).toBe(employeeIds.length < k);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('takes all where there are too few, and says so', () => {
    const few = population([...clustersOf('provider', [2, 6]), ...clustersOf('authority', [4])]);
    const { picks, shortfalls } = drawn(few, ffsRule, hex('seed'));
    expect(picks.map(({ clusterId }) => clusterId).sort()).toEqual(['a1', 'p1', 'p2']);
    expect(picks.find(({ clusterId }) => clusterId === 'p1')?.employeeIds.toSorted()).toEqual([
      'p1-1',
      'p1-2',
    ]);
    expect(shortfalls).toEqual([
      { kind: 'too-few-clusters', branch: 'authority', asked: 2, available: 1 },
      { kind: 'too-few-clusters', branch: 'provider', asked: 3, available: 2 },
      { kind: 'too-few-employees', branch: 'provider', clusterId: 'p1', asked: 4, available: 2 },
    ]);
  });

  test('is refused where a branch has nobody', () => {
    const onlyProviders = population([...clustersOf('provider', [5]), ...clustersOf('authority', [0])]);
    expect(drawPlan(onlyProviders, ffsRule, hex('seed'))).toEqual({
      ok: false,
      refusal: { code: 'draw-population-empty', branch: 'authority' },
    });
  });

  test('of one operation does not depend on how the others are staffed', () => {
    const seed = hex('seed');
    const all = { ...ffsRule, samples: [{ branch: 'provider' as const, clusters: 5, employees: 4 }] };
    const grown = population(clustersOf('provider', [12, 8, 30, 4, 9]));
    const before = drawn(municipality, all, seed).picks.find(({ clusterId }) => clusterId === 'p3');
    expect(drawn(grown, all, seed).picks).toContainEqual(before);
  });
});

describe('the draw of days', () => {
  test('takes three of the month, in the order of the calendar', () => {
    const days = drawDays(month, 3, hex('seed'));
    expect(days).toHaveLength(3);
    expect(days).toEqual([...days].sort());
  });

  test('never repeats, never leaves the month, and is what the reference draws', () => {
    fc.assert(
      fc.property(
        anyHex,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 2024, max: 2030 }),
        fc.integer({ min: 1, max: 31 }),
        (seed, number, year, count) => {
          const text = `${year}-${String(number).padStart(2, '0')}`;
          const days = drawDays(text, count, seed);
          const whole = daysOf(periodNamed(text));
          expect(days).toEqual(referenceDays(text, count, seed));
          expect(new Set(days).size).toBe(Math.min(count, whole.length));
          expect(whole).toEqual(expect.arrayContaining(days));
        },
      ),
    );
  });

  test('of something that is no month is a bug', () => {
    expect(() => drawDays('2026-Q4', 3, hex('seed'))).toThrow(RangeError);
  });
});

test('a part has a seed of its own', () => {
  expect(subSeedOf(hex('seed'), 'days')).toBe(hex(`${hex('seed')}|days`));
  expect(sample(subSeedOf(hex('seed'), 'a'), 1000, 3)).not.toEqual(
    sample(subSeedOf(hex('seed'), 'b'), 1000, 3),
  );
});

function never(): never {
  throw new Error('There is no such thing.');
}
