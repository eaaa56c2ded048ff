import { check, orders, sightings } from './witness-suite.ts';

const beforeAll = '2026-10-01T08:00:00Z';
const twice = sightings(7, 'one', {}, {});

const contradicted = async (...asked: Parameters<typeof check>) => (await check(...asked)).records;

const codesOf = async (...asked: Parameters<typeof check>) =>
  (await contradicted(...asked)).map(({ recordId, faults }) => [recordId, ...faults.map(({ code }) => code)]);

test('a record that stands as it was seen, or has only grown since, agrees', async () => {
  expect(await contradicted(twice, orders({ one: ['a', 'b'] }))).toEqual([]);
  const grown = orders({ one: ['a', 'b', 'c'] }, ['1.0', '2.0', '3.0']);
  expect(await contradicted(twice, grown)).toEqual([]);
});

test('a record that was changed and chained again, or cut, is told of with what was last seen', async () => {
  const lost = { code: 'witnessed-entry-gone', n: 2, version: '2.0', seenAt: '2026-10-01T08:00:15Z' };
  for (const hashes of [['x', 'y'], ['a', 'y'], ['a']])
    expect(await contradicted(twice, orders({ one: hashes }))).toEqual([
      { list: 'Orders', recordId: 'one', faults: [lost] },
    ]);
});

test('what was found is no fault where the version turned out to have an innocent cause', async () => {
  const seen = sightings(7, 'one', {}, { entries: 1, head: 'a', findings: ['nothing-added'] });
  const edited = { code: 'columns-edited', version: '2.0', editor: 'planner', columns: [] } as const;
  const of = (version: string) => [{ list: 'Orders', recordId: 'one', causes: [{ ...edited, version }] }];
  expect(await contradicted(seen, orders({ one: ['a'] }, undefined, of('2.0')))).toEqual([]);
  expect(await codesOf(seen, orders({ one: ['a'] }, undefined, of('1.0')))).toEqual([
    ['one', 'witness-found'],
  ]);
});

test('a version that is deleted is told of', async () => {
  expect(await codesOf(twice, orders({ one: ['a', 'b'] }, ['2.0']))).toEqual([
    ['one', 'witnessed-version-gone'],
  ]);
});

test('a record that is gone is told of by its place in the list, unless it was destroyed in order', async () => {
  expect(await codesOf(twice, orders({}))).toEqual([['Orders/7', 'witnessed-record-gone']]);
  expect(await codesOf(twice, orders({}), { isDestroyed: true })).toEqual([]);
  const inOrder = sightings(7, 'one', {}, { state: 'gone' });
  expect(await codesOf(inOrder, orders({}))).toEqual([]);
  const taken = sightings(7, 'one', {}, { state: 'gone', findings: ['deleted'] });
  expect(await codesOf(taken, orders({}))).toEqual([['Orders/7', 'witnessed-record-gone']]);
});

test('what the bot found when it saw a version is told of', async () => {
  const found = sightings(7, 'one', {}, { findings: ['by-another'] });
  expect(await contradicted(found, orders({ one: ['a', 'b'] }))).toEqual([
    {
      list: 'Orders',
      recordId: 'one',
      faults: [
        { code: 'witness-found', finding: 'by-another', version: '2.0', seenAt: '2026-10-01T08:00:15Z' },
      ],
    },
  ]);
});

test('of a list that was not read nothing is said', async () => {
  expect(await contradicted(twice, [])).toEqual([]);
});

test('the second item of a record, which the bot has taken away, is no other’s business', async () => {
  const second = sightings(8, 'one', { entries: 1, head: 'a' }, { state: 'gone', entries: 1, head: 'a' });
  expect(await contradicted([...twice, ...second], orders({ one: ['a', 'b'] }))).toEqual([]);
});

test('an item that was made another record’s is told of, and so is the one that it was', async () => {
  const [, other] = sightings(7, 'two', {}, { findings: ['nothing-added'] });
  expect(other).toBeDefined();
  const moved = sightings(7, 'one', {}, { ref: other?.ref ?? '', findings: ['nothing-added'] });
  expect(await codesOf(moved, orders({ two: ['a', 'b'] }))).toEqual([['two', 'witness-found']]);
  const quietly = sightings(7, 'one', {}, { ref: other?.ref ?? '' });
  expect(await codesOf(quietly, orders({}))).toEqual([['Orders/7', 'witnessed-record-gone']]);
});

test('what was witnessed after the records began to be read is not held against them', async () => {
  const later = sightings(7, 'one', {}, {}, {});
  const kinds = orders({ one: ['a', 'b'] });
  expect(await codesOf(later, kinds, { upTo: 2 })).toEqual([]);
  expect(await codesOf(later, kinds)).toEqual([['one', 'witnessed-entry-gone', 'witnessed-version-gone']]);
  const found = sightings(7, 'one', { findings: ['dated-apart'] }, {}, {});
  expect(await codesOf(found, kinds, { upTo: 2 })).toEqual([['one', 'witness-found']]);
});

test('the window is the longest that the bot took to see what was saved since it began', async () => {
  const seen = [
    ...sightings(1, 'old', { savedAt: '2020-01-01T08:00:00Z', seenAt: beforeAll }),
    ...sightings(7, 'one', { savedAt: '2026-10-01T09:00:00Z', seenAt: '2026-10-01T09:00:21Z' }),
  ];
  const kinds = orders({ one: ['a', 'b'], old: ['a'] }, ['1.0']);
  expect((await check(seen, kinds)).window).toEqual({
    ...{ versions: 2, records: 2, since: beforeAll },
    ...{ longest: 21, unseen: 0 },
  });
  const { window } = await check(seen, orders({ one: ['a', 'b'] }, ['1.0', '2.0']));
  expect(window.unseen).toBe(1);
  const nothing = { versions: 0, records: 0, since: undefined, longest: 0, unseen: 0 };
  expect((await check([], kinds)).window).toEqual(nothing);
});
