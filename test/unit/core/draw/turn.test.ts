import fc from 'fast-check';
import { drawPlan, hadTurn, populationOfTurn, turnOf } from '@loggkontroll/core/draw';
import type { Cluster } from '@loggkontroll/core/draw';
import { periodNamed } from '@loggkontroll/core/calendar';
import { anyClusters, anyHex, clustersOf, drawn, hex, only, population } from './examples.ts';
import { referenceShares } from './reference.ts';

describe('a round of turns', () => {
  test('follows the calendar: four quarters are a year, and two half-years', () => {
    expect(['2026-Q1', '2026-Q4', '2027-Q1'].map((each) => turnOf(periodNamed(each), 4))).toEqual([1, 4, 1]);
    expect(['2026-H2', '2027-H1'].map((each) => turnOf(periodNamed(each), 2))).toEqual([2, 1]);
    const months = ['2026-11', '2026-12', '2027-01', '2027-02'];
    expect(months.map((each) => turnOf(periodNamed(each), 5))).toEqual([3, 4, 5, 1]);
  });

  test('takes everybody exactly once, also those who come during it, and nobody who has left', () => {
    fc.assert(
      fc.property(
        anyClusters,
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.record({ leaves: fc.nat(), comes: fc.boolean() }), { minLength: 6, maxLength: 6 }),
        anyHex,
        (clusters, of, changes, seed) => {
          let here = clusters.filter(({ branch }) => branch === 'provider');
          const had = new Map<string, number>();
          const leavers = new Set<string>();
          for (let turn = 1; turn <= of; turn += 1) {
            const eligible = populationOfTurn(population(here), new Set(had.keys()));
            if (!eligible.ok) throw new Error(eligible.refusal.code);
            const sample = { kind: 'turn', branch: 'provider', turn, of } as const;
            const draw = drawPlan(eligible.value, only(sample), hex(`${seed} ${turn}`));
            const ids = draw.ok ? draw.value.picks.flatMap(({ employeeIds }) => employeeIds) : [];
            for (const id of new Set(ids)) had.set(id, (had.get(id) ?? 0) + 1);
            const change = changes[turn - 1] ?? { leaves: 0, comes: false };
            if (turn < of) here = changed(here, change, turn, leavers);
          }
          const still = new Set(here.flatMap(({ employeeIds }) => employeeIds));
          expect([...had.values()].every((times) => times === 1)).toBe(true);
          expect([...still].filter((id) => !had.has(id))).toEqual([]);
          expect([...had.keys()].filter((id) => !still.has(id) && !leavers.has(id))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('is spread evenly, and is what the reference draws', () => {
    fc.assert(
      fc.property(anyClusters, anyHex, fc.integer({ min: 0, max: 5 }), (clusters, seed, left) => {
        const sample = { kind: 'turn', branch: 'authority', turn: 1, of: left + 1 } as const;
        expect(drawn(population(clusters), only(sample), seed).picks).toEqual(
          referenceShares(clusters, { branch: 'authority', of: [1, left + 1] }, seed),
        );
      }),
    );
  });

  test('says of whom had their turn that this is why they are not drawn', () => {
    const eligible = populationOfTurn(
      population(clustersOf('provider', [2, 1])),
      new Set(['p1-1', 'p2-1', 'x']),
    );
    expect(eligible).toEqual({
      ok: true,
      value: {
        clusters: [{ branch: 'provider', clusterId: 'p1', employeeIds: ['p1-2'] }],
        emptyClusters: [{ branch: 'provider', clusterId: 'p2' }],
        exclusions: [
          { employeeId: 'p1-1', reason: hadTurn },
          { employeeId: 'p2-1', reason: hadTurn },
        ],
      },
    });
  });
});

/** A month later: somebody may have left for good, and somebody come. */
function changed(
  clusters: readonly Cluster[],
  { leaves, comes }: { readonly leaves: number; readonly comes: boolean },
  turn: number,
  leavers: Set<string>,
): Cluster[] {
  const everybody = [...new Set(clusters.flatMap(({ employeeIds }) => employeeIds))];
  const leaver = everybody[leaves % (everybody.length + 1)] ?? '';
  leavers.add(leaver);
  return clusters.map(({ employeeIds, ...cluster }, index) => ({
    ...cluster,
    employeeIds: [
      ...employeeIds.filter((id) => id !== leaver),
      ...(comes && index === 0 ? [`newcomer ${turn}`] : []),
    ],
  }));
}
