import { entryHashes } from '../../../../../infra/cli/verify/entry-hashes.ts';
import { refHash } from '@loggkontroll/core/retention';
import { chainOf, linkAfter, statementHash } from '@loggkontroll/core/witness';
import type { Sighting, Witnessed } from '@loggkontroll/core/witness';
import { contradicted, windowOf } from '../../../../../infra/cli/verify/witness-compare.ts';

const nothingDestroyed = { explainsRef: () => false };
const beforeAll = '2026-10-01T08:00:00Z';

const sightings = (
  itemId: number,
  recordId: string,
  ...seen: readonly Partial<Sighting>[]
): readonly Witnessed<Sighting>[] =>
  seen.reduce<readonly Witnessed<Sighting>[]>((chain, more) => {
    const sighting: Sighting = {
      ...linkAfter(chainOf('Orders', itemId), chain.at(-1)),
      ref: refHash(`order/${recordId}`),
      state: 'there',
      version: `${chain.length + 1}.0`,
      savedAt: '2026-10-01T08:00:00Z',
      seenAt: '2026-10-01T08:00:15Z',
      entries: chain.length + 1,
      head: 'abc'.charAt(chain.length),
      sha256: '',
      findings: [],
      ...more,
    };
    const hash = statementHash(sighting);
    return [...chain, { ...sighting, hash, seal: { keyId: '', signature: '' } }];
  }, []);

const orders = (
  records: Readonly<Record<string, readonly string[]>>,
  labels = ['1.0', '2.0'],
  harmless: Parameters<typeof contradicted>[1][number]['harmless'] = [],
) => [
  {
    list: 'Orders',
    hashes: new Map(Object.entries(records).map(([id, hashes]) => [id, entryHashes(hashes)])),
    labels: new Map(Object.keys(records).map((id) => [id, new Set(labels)])),
    faulty: [],
    harmless,
  },
];

const twice = sightings(7, 'one', {}, {});

const codesOf = (...asked: Parameters<typeof contradicted>) =>
  contradicted(...asked).map(({ recordId, faults }) => [recordId, ...faults.map(({ code }) => code)]);

test('a record that stands as it was seen, or has only grown since, agrees', () => {
  expect(contradicted(twice, orders({ one: ['a', 'b'] }), nothingDestroyed)).toEqual([]);
  const grown = orders({ one: ['a', 'b', 'c'] }, ['1.0', '2.0', '3.0']);
  expect(contradicted(twice, grown, nothingDestroyed)).toEqual([]);
});

test('a record that was changed and chained again, or cut, is told of with what was last seen', () => {
  const lost = { code: 'witnessed-entry-gone', n: 2, version: '2.0', seenAt: '2026-10-01T08:00:15Z' };
  for (const hashes of [['x', 'y'], ['a', 'y'], ['a']])
    expect(contradicted(twice, orders({ one: hashes }), nothingDestroyed)).toEqual([
      { list: 'Orders', recordId: 'one', faults: [lost] },
    ]);
});

test('what was found is no fault where the version turned out to have an innocent cause', () => {
  const seen = sightings(7, 'one', {}, { entries: 1, head: 'a', findings: ['nothing-added'] });
  const edited = { code: 'columns-edited', version: '2.0', editor: 'planner', columns: [] } as const;
  const of = (version: string) => [{ list: 'Orders', recordId: 'one', causes: [{ ...edited, version }] }];
  expect(contradicted(seen, orders({ one: ['a'] }, undefined, of('2.0')), nothingDestroyed)).toEqual([]);
  expect(codesOf(seen, orders({ one: ['a'] }, undefined, of('1.0')), nothingDestroyed)).toEqual([
    ['one', 'witness-found'],
  ]);
});

test('a version that is deleted is told of', () => {
  expect(codesOf(twice, orders({ one: ['a', 'b'] }, ['2.0']), nothingDestroyed)).toEqual([
    ['one', 'witnessed-version-gone'],
  ]);
});

test('a record that is gone is told of by its place in the list, unless it was destroyed in order', () => {
  expect(codesOf(twice, orders({}), nothingDestroyed)).toEqual([['Orders/7', 'witnessed-record-gone']]);
  expect(codesOf(twice, orders({}), { explainsRef: () => true })).toEqual([]);
  const inOrder = sightings(7, 'one', {}, { state: 'gone' });
  expect(codesOf(inOrder, orders({}), nothingDestroyed)).toEqual([]);
  const taken = sightings(7, 'one', {}, { state: 'gone', findings: ['deleted'] });
  expect(codesOf(taken, orders({}), nothingDestroyed)).toEqual([['Orders/7', 'witnessed-record-gone']]);
});

test('what the bot found when it saw a version is told of', () => {
  const found = sightings(7, 'one', {}, { findings: ['by-another'] });
  expect(contradicted(found, orders({ one: ['a', 'b'] }), nothingDestroyed)).toEqual([
    {
      list: 'Orders',
      recordId: 'one',
      faults: [
        { code: 'witness-found', finding: 'by-another', version: '2.0', seenAt: '2026-10-01T08:00:15Z' },
      ],
    },
  ]);
});

test('of a list that was not read nothing is said', () => {
  expect(contradicted(twice, [], nothingDestroyed)).toEqual([]);
});

test('the second item of a record, which the bot has taken away, is no other’s business', () => {
  const second = sightings(8, 'one', { entries: 1, head: 'a' }, { state: 'gone', entries: 1, head: 'a' });
  expect(contradicted([...twice, ...second], orders({ one: ['a', 'b'] }), nothingDestroyed)).toEqual([]);
});

test('the window is the longest that the bot took to see what was saved since it began', () => {
  const seen = [
    ...sightings(1, 'old', { savedAt: '2020-01-01T08:00:00Z', seenAt: beforeAll }),
    ...sightings(7, 'one', { savedAt: '2026-10-01T09:00:00Z', seenAt: '2026-10-01T09:00:21Z' }),
  ];
  const kinds = orders({ one: ['a', 'b'], old: ['a'] }, ['1.0']);
  expect(windowOf(seen, kinds)).toEqual({
    ...{ versions: 2, records: 2, since: beforeAll },
    ...{ longest: 21, unseen: 0 },
  });
  expect(windowOf(seen, orders({ one: ['a', 'b'] }, ['1.0', '2.0'])).unseen).toBe(1);
  expect(windowOf([], kinds)).toEqual({ versions: 0, records: 0, since: undefined, longest: 0, unseen: 0 });
});
