import fc from 'fast-check';
import { parsePopulation, populationHash, populationOf, populationText } from '@loggkontroll/core/draw';
import { anyClusters, clustersOf, hex, population } from './examples.ts';
import { referencePopulationText } from './reference.ts';

const shuffledCopy = fc.func(fc.nat());

describe('a population', () => {
  test('is the same text in whatever order the registers come', () => {
    fc.assert(
      fc.property(anyClusters, shuffledCopy, (clusters, order) => {
        const jumbled = [...clusters]
          .sort((a, b) => order(a.clusterId) - order(b.clusterId))
          .map((cluster) => ({ ...cluster, employeeIds: [...cluster.employeeIds].reverse() }));
        expect(populationText(population(jumbled))).toBe(populationText(population(clusters)));
      }),
    );
  });

  test('is the text that docs/draw.md defines, and is named by its SHA-256', () => {
    fc.assert(
      fc.property(anyClusters, (clusters) => {
        const exclusions = [
          { employeeId: 'zoë/not here', reason: 'tjänstledig "hela" perioden' },
          { employeeId: 'adam/not here', reason: 'slutat' },
        ];
        const made = population(clusters, exclusions);
        expect(populationText(made)).toBe(referencePopulationText(clusters, exclusions));
        expect(populationHash(made)).toBe(hex(populationText(made)));
      }),
    );
  });

  test('orders by code point, also beyond the basic plane', () => {
    const employeeIds = ['\u{1F600}', '\uFFEE', 'ö', 'z', 'Z', 'zz'];
    expect(
      population([{ branch: 'provider', clusterId: 'c', employeeIds }]).clusters[0]?.employeeIds,
    ).toEqual(['Z', 'z', 'zz', 'ö', '\uFFEE', '\u{1F600}']);
  });

  test('keeps apart the clusters in which nobody has access', () => {
    const made = population(clustersOf('provider', [2, 0, 1]));
    expect(made.clusters.map(({ clusterId }) => clusterId)).toEqual(['p1', 'p3']);
    expect(made.emptyClusters).toEqual([{ branch: 'provider', clusterId: 'p2' }]);
  });

  test('may hold the same employee in two clusters, and the same cluster name in two branches', () => {
    const twice = [
      { branch: 'provider' as const, clusterId: 'c', employeeIds: ['e'] },
      { branch: 'authority' as const, clusterId: 'c', employeeIds: ['e'] },
    ];
    expect(populationOf(twice).ok).toBe(true);
  });

  test.each([
    [
      'a cluster stands there twice',
      [...clustersOf('provider', [1]), ...clustersOf('provider', [2])],
      [],
      { code: 'population-cluster-twice', clusterId: 'p1' },
    ],
    [
      'a cluster stands there twice, once empty',
      [...clustersOf('provider', [1]), ...clustersOf('provider', [0])],
      [],
      { code: 'population-cluster-twice', clusterId: 'p1' },
    ],
    [
      'an employee stands twice in a cluster',
      [{ branch: 'provider' as const, clusterId: 'c', employeeIds: ['e', 'f', 'e'] }],
      [],
      { code: 'population-employee-twice', clusterId: 'c', employeeId: 'e' },
    ],
    [
      'somebody is excluded and yet included',
      clustersOf('provider', [1]),
      [{ employeeId: 'p1-1', reason: 'slutat' }],
      { code: 'population-excluded-yet-included', employeeId: 'p1-1' },
    ],
    [
      'an exclusion has no reason',
      clustersOf('provider', [1]),
      [{ employeeId: 'x', reason: ' ' }],
      { code: 'population-exclusion-without-reason', employeeId: 'x' },
    ],
    [
      'an id is blank',
      [{ branch: 'provider' as const, clusterId: ' ', employeeIds: ['e'] }],
      [],
      { code: 'population-id-malformed', id: ' ' },
    ],
    [
      'an id holds a line break',
      [{ branch: 'provider' as const, clusterId: 'c', employeeIds: ['e\nf'] }],
      [],
      { code: 'population-id-malformed', id: 'e\nf' },
    ],
    [
      'an id holds half a character',
      [{ branch: 'provider' as const, clusterId: 'c', employeeIds: ['\uD83D'] }],
      [],
      { code: 'population-id-malformed', id: '\uD83D' },
    ],
    [
      'an id is endless',
      clustersOf('provider', [1]),
      [{ employeeId: 'x'.repeat(201), reason: 'slutat' }],
      { code: 'population-id-malformed', id: 'x'.repeat(201) },
    ],
  ])('is refused where %s', (_, clusters, exclusions, refusal) => {
    expect(populationOf(clusters, exclusions)).toEqual({ ok: false, refusal });
  });
});

describe('a population file', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(anyClusters, (clusters) => {
        const made = population(clusters, [{ employeeId: 'not/anybody here', reason: 'slutat' }]);
        expect(parsePopulation(populationText(made))).toEqual({ ok: true, value: made });
      }),
    );
  });

  test.each([
    ['', 'population-unreadable'],
    ['{}', 'population-unreadable'],
    ['[1]', 'population-unreadable'],
    ['{"clusters":[],"emptyClusters":[],"exclusions":[],"format":"other"}', 'population-unreadable'],
    [
      '{"clusters":[],"emptyClusters":[],"exclusions":[],"extra":1,"format":"loggkontroll-population/1"}',
      'population-unreadable',
    ],
    [
      '{"emptyClusters":[],"clusters":[],"exclusions":[],"format":"loggkontroll-population/1"}',
      'population-not-canonical',
    ],
    [
      '{"clusters":[],"emptyClusters":[],"exclusions":[],"format":"loggkontroll-population/1"}\n',
      'population-not-canonical',
    ],
  ])('with the text %p is refused: %s', (text, code) => {
    expect(parsePopulation(text)).toEqual({ ok: false, refusal: { code } });
  });

  test('that was put in another order is refused, since its hash is another', () => {
    const text = populationText(population(clustersOf('provider', [2])));
    expect(parsePopulation(text.replace('"p1-1","p1-2"', '"p1-2","p1-1"'))).toEqual({
      ok: false,
      refusal: { code: 'population-not-canonical' },
    });
    expect(parsePopulation(text.replace('p1-2', 'p1-1'))).toMatchObject({
      refusal: { code: 'population-employee-twice' },
    });
  });
});
