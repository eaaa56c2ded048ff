import fc from 'fast-check';
import {
  chanceOfDraw,
  chanceOfHitDay,
  coverageOf,
  drawDays,
  drawPlan,
  populationOfTurn,
} from '@loggkontroll/core/draw';
import type { Misuse, PlanSample, Population } from '@loggkontroll/core/draw';
import { anyClusters, clustersOf, ffsRule, hex, municipality, population } from './examples.ts';

const [units, operations] = ffsRule.samples;
const sample = operations ?? { branch: 'provider' as const, clusters: 3, employees: 4 };
const coverageIn = ({ clusters }: Population, rule: PlanSample, periods: number, misuse: Misuse) =>
  coverageOf(
    clusters.filter(({ branch }) => branch === rule.branch).map(({ employeeIds }) => employeeIds.length),
    ...([rule, periods, misuse] as const),
  );
const oneDay = { days: 1, daysOfMonth: 30, daysDrawn: 3 };

describe('the chances', () => {
  test('by hand: 3 of 20 operations, 4 of 15 employees', () => {
    expect(chanceOfDraw(sample, 20, 15)).toBeCloseTo((3 / 20) * (4 / 15), 12);
    const twenty = population(
      clustersOf(
        'provider',
        Array.from({ length: 20 }, () => 15),
      ),
    );
    const coverage = coverageIn(twenty, sample, 4, oneDay);
    expect(coverage).toMatchObject({ branch: 'provider', clusters: 20, employees: 300 });
    expect(coverage.employeesPerPeriod).toBeCloseTo(12, 12);
    expect(coverage.reviewedWithinYear.average).toBeCloseTo(1 - 0.96 ** 4, 12);
    expect(coverage.misuseCaught.average).toBeCloseTo(1 - (1 - 0.04 * 0.1) ** 4, 12);
  });

  test('of a hit: one day in thirty is hit by three drawn days one time in ten', () => {
    expect(chanceOfHitDay(oneDay)).toBeCloseTo(0.1, 12);
    expect(chanceOfHitDay({ ...oneDay, days: 2 })).toBeCloseTo(1 - (28 * 27 * 26) / (30 * 29 * 28), 12);
    expect(chanceOfHitDay({ ...oneDay, days: 28 })).toBe(1);
    expect(chanceOfHitDay({ ...oneDay, days: 45 })).toBe(1);
    expect(chanceOfHitDay({ ...oneDay, days: 0 })).toBe(0);
  });

  test('are certain where all are taken', () => {
    const small = population(clustersOf('authority', [3, 4]));
    const authority = units ?? sample;
    expect(coverageIn(small, authority, 1, oneDay).reviewedWithinYear).toEqual({
      least: 1,
      most: 1,
      average: 1,
    });
  });

  test('are none where there is nobody', () => {
    expect(coverageIn(population([]), sample, 4, oneDay)).toEqual({
      branch: 'provider',
      clusters: 0,
      employees: 0,
      employeesPerPeriod: 0,
      reviewedWithinYear: { least: 0, most: 0, average: 0 },
      misuseCaught: { least: 0, most: 0, average: 0 },
    });
  });

  test('lie between 0 and 1, grow with misuse and with time, and count who is drawn', () => {
    fc.assert(
      fc.property(
        anyClusters,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 12 }),
        (clusters, days, periods) => {
          const whole = population(clusters);
          const now = coverageIn(whole, sample, periods, { ...oneDay, days });
          const later = coverageIn(whole, sample, periods + 1, { ...oneDay, days });
          const worse = coverageIn(whole, sample, periods, { ...oneDay, days: days + 1 });
          for (const { least, most, average } of [now.reviewedWithinYear, now.misuseCaught]) {
            expect(least).toBeGreaterThan(0);
            expect(average).toBeGreaterThanOrEqual(least - 1e-12);
            expect(average).toBeLessThanOrEqual(most + 1e-12);
            expect(most).toBeLessThanOrEqual(1);
          }
          expect(now.misuseCaught.average).toBeLessThanOrEqual(now.reviewedWithinYear.average + 1e-12);
          expect(later.misuseCaught.average).toBeGreaterThanOrEqual(now.misuseCaught.average);
          expect(worse.misuseCaught.average).toBeGreaterThanOrEqual(now.misuseCaught.average - 1e-12);
        },
      ),
    );
  });
});

describe('the chances of the other samples', () => {
  const sizes = population(clustersOf('provider', [10, 25, 5]));
  const chancesOf = (sample: PlanSample, periods: number) => coverageIn(sizes, sample, periods, oneDay);

  test('by hand: a tenth of every unit, rounded up, twice a year', () => {
    const { employeesPerPeriod, reviewedWithinYear } = chancesOf(
      { kind: 'share', branch: 'provider', percent: 10 },
      2,
    );
    expect(employeesPerPeriod).toBeCloseTo(1 + 3 + 1, 12);
    expect(reviewedWithinYear.least).toBeCloseTo(1 - 0.9 ** 2, 12);
    expect(reviewedWithinYear.most).toBeCloseTo(1 - 0.8 ** 2, 12);
  });

  test('by hand: five of forty each month', () => {
    const { employeesPerPeriod, reviewedWithinYear, misuseCaught } = chancesOf(
      { kind: 'employees', branch: 'provider', employees: 5 },
      12,
    );
    expect(employeesPerPeriod).toBeCloseTo(5, 12);
    expect(reviewedWithinYear.least).toBeCloseTo(1 - (7 / 8) ** 12, 12);
    expect(misuseCaught.most).toBeCloseTo(1 - (1 - 1 / 80) ** 12, 12);
  });

  test('keep what is promised: as likely as the routine says, and no more than one employee more', () => {
    const sample = { kind: 'likely', branch: 'provider', probability: 0.8, periods: 2 } as const;
    const { employeesPerPeriod, reviewedWithinYear } = chancesOf(sample, 2);
    expect(reviewedWithinYear.least).toBeGreaterThanOrEqual(0.8);
    expect(1 - (1 - (employeesPerPeriod - 1) / 40) ** 2).toBeLessThan(0.8);
  });

  test('of a round are certain within it, half in half of it, and catch by every turn that is gone through', () => {
    const sample = { kind: 'turn', branch: 'provider', turn: 1, of: 4 } as const;
    expect(chancesOf(sample, 4).reviewedWithinYear).toEqual({ least: 1, most: 1, average: 1 });
    expect(chancesOf(sample, 2).reviewedWithinYear.average).toBeCloseTo(0.5, 12);
    expect(chancesOf(sample, 4).misuseCaught.average).toBeCloseTo(0.1, 12);
    expect(chancesOf(sample, 6).misuseCaught.average).toBeCloseTo(1 - 0.9 * 0.95, 12);
  });

  test('of a round are what turns really drawn come to', () => {
    const rounds = 400;
    const turns = new Map<string, number[]>();
    for (let round = 0; round < rounds; round += 1) {
      const had = new Set<string>();
      for (let turn = 1; turn <= 4; turn += 1) {
        const here = populationOfTurn(sizes, had);
        const rule = {
          ...ffsRule,
          samples: [{ kind: 'turn' as const, branch: 'provider' as const, turn, of: 4 }],
        };
        const draw = here.ok && drawPlan(here.value, rule, hex(`round ${round}, turn ${turn}`));
        for (const { employeeIds } of draw && draw.ok ? draw.value.picks : []) {
          for (const id of employeeIds) {
            had.add(id);
            turns.set(id, [...(turns.get(id) ?? []), turn]);
          }
        }
      }
    }
    expect(turns.size).toBe(40);
    for (const own of turns.values()) expect(own).toHaveLength(rounds);
    const inFirstHalf = [...turns.values()].flat().filter((turn) => turn <= 2).length / (40 * rounds);
    // 10, 25 and 5 give 3 + 3, 7 + 6 and 2 + 1 in the first two turns: 22 of 40, which rounding up makes more than half.
    expect(inFirstHalf).toBeCloseTo(22 / 40, 12);
  });
});

describe('the real draws', () => {
  const years = 1500;
  const misuse = { ...oneDay, days: 6 };
  const months = ['2026-09', '2026-04', '2026-06', '2026-11'];
  /** Four standard deviations of a share with this mean: no draw that keeps its promise lies outside. */
  const spread = (chance: number): number => 4 * Math.sqrt((chance * (1 - chance)) / years);

  /** Simulated years: in how many each employee was drawn, and caught on one of the first six days of the month. */
  const simulate = (): { reviewed: Map<string, number>; caught: Map<string, number> } => {
    const reviewed = new Map<string, number>();
    const caught = new Map<string, number>();
    for (let year = 0; year < years; year += 1) {
      const drawn = new Set<string>();
      const hit = new Set<string>();
      for (const [quarter, month] of months.entries()) {
        const seed = hex(`year ${year}, quarter ${quarter}`);
        const draw = drawPlan(municipality, ffsRule, seed);
        for (const { clusterId, employeeIds } of draw.ok ? draw.value.picks : []) {
          const onMisuse = drawDays(month, 3, hex(`${seed} ${clusterId}`)).some(
            (day) => day.slice(8) <= '06',
          );
          for (const employeeId of employeeIds) {
            drawn.add(employeeId);
            if (onMisuse) hit.add(employeeId);
          }
        }
      }
      for (const employeeId of drawn) reviewed.set(employeeId, (reviewed.get(employeeId) ?? 0) + 1);
      for (const employeeId of hit) caught.set(employeeId, (caught.get(employeeId) ?? 0) + 1);
    }
    return { reviewed, caught };
  };

  const { reviewed, caught } = simulate();

  test.each(municipality.clusters.map((cluster) => [cluster.clusterId, cluster] as const))(
    'of 1,500 years give every employee of %s the chance that was reckoned',
    (_, { branch, employeeIds }) => {
      const rule = ffsRule.samples.find((each) => each.branch === branch) ?? sample;
      const clusters = municipality.clusters.filter((each) => each.branch === branch).length;
      const chance = chanceOfDraw(rule, clusters, employeeIds.length);
      const inYear = 1 - (1 - chance) ** 4;
      const found = 1 - (1 - chance * chanceOfHitDay(misuse)) ** 4;
      for (const employeeId of employeeIds) {
        expect(Math.abs((reviewed.get(employeeId) ?? 0) / years - inYear)).toBeLessThan(spread(inYear));
        expect(Math.abs((caught.get(employeeId) ?? 0) / years - found)).toBeLessThan(spread(found));
      }
    },
  );

  test('of 1,500 years cover each branch as reckoned', () => {
    for (const rule of ffsRule.samples) {
      const coverage = coverageIn(municipality, rule, 4, misuse);
      const employees = municipality.clusters
        .filter(({ branch }) => branch === rule.branch)
        .flatMap(({ employeeIds }) => employeeIds);
      const average = (tally: Map<string, number>): number =>
        employees.reduce((total, id) => total + (tally.get(id) ?? 0), 0) / employees.length / years;
      const inYear = coverage.reviewedWithinYear.average;
      const found = coverage.misuseCaught.average;
      expect(Math.abs(average(reviewed) - inYear)).toBeLessThan(spread(inYear));
      expect(Math.abs(average(caught) - found)).toBeLessThan(spread(found));
    }
  });
});
