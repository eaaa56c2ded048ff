import { populationFigures } from '@loggkontroll/core/draw';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { coverageFor, curvesFor } from '../../../../../teams-app/src/pages/plan/coverage.ts';
import { clustersToDraw, populationFor } from '@loggkontroll/core/workflow';
import { registers } from '../../registers.ts';

const made = populationFor(clustersToDraw(ffsPolicy, '2026-09', registers), []);
if (!made.ok) throw new Error(made.refusal.code);
const figures = populationFigures(made.value);

describe('what the sample is enough for', () => {
  it('is worked out for a year of quarters, providers first', () => {
    const [provider, authority] = coverageFor(ffsPolicy, figures, '2026-09', 30);
    expect(provider?.branch).toBe('provider');
    // Two of three units and four of five employees each quarter; misuse on every day is always hit.
    const chance = 1 - (1 - (2 / 3) * (4 / 5)) ** 4;
    expect(authority?.reviewedWithinYear.average).toBeCloseTo(chance, 12);
    expect(authority?.misuseCaught.average).toBeCloseTo(chance, 12);
  });

  it('makes a curve a branch, a point a day, that never falls', () => {
    const curves = curvesFor(ffsPolicy, figures, '2026-09');
    expect(curves.map(({ branch, chances }) => [branch, chances.length])).toEqual([
      ['provider', 30],
      ['authority', 30],
    ]);
    for (const { chances } of curves) {
      expect([...chances].sort((a, b) => a - b)).toEqual(chances);
      expect(chances[0]).toBeGreaterThan(0);
    }
  });
});
