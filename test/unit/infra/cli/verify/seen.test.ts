import { entryHashes } from '../../../../../infra/cli/verify/entry-hashes.ts';
import { nothingSeen, rootOfSeen, seenFaults, seenNow } from '../../../../../infra/cli/verify/seen.ts';

const at = '2026-11-27T08:00:00.000Z';
const nothingDestroyed = { explains: () => false };
const everythingDestroyed = { explains: () => true };

const orders = (records: Readonly<Record<string, readonly string[]>>, unreadable: readonly string[] = []) => [
  {
    list: 'Orders',
    hashes: new Map(Object.entries(records).map(([id, hashes]) => [id, entryHashes(hashes)])),
    faulty: unreadable.map((recordId) => ({ list: 'Orders', recordId, faults: [] })),
  },
];

const first = seenNow(nothingSeen, orders({ one: ['a', 'b'], two: ['c'] }), at, [], nothingDestroyed);

test('remembers how far each record had come', () => {
  expect(first.records).toEqual([
    { list: 'Orders', recordId: 'one', n: 2, hash: 'b' },
    { list: 'Orders', recordId: 'two', n: 1, hash: 'c' },
  ]);
});

test('a record that has only been added to agrees, and so does a new one', () => {
  const kinds = orders({ one: ['a', 'b', 'x'], two: ['c'], three: ['d'] });
  expect(seenFaults(first.records, kinds, nothingDestroyed)).toEqual([]);
});

test('a record whose last entry is another or gone is told of with the entry’s number, each time', () => {
  const kinds = orders({ one: ['a'], two: ['c'] });
  const faults = seenFaults(first.records, kinds, nothingDestroyed);
  expect(faults).toEqual([{ list: 'Orders', recordId: 'one', faults: [{ code: 'seen-entry-gone', n: 2 }] }]);
  const second = seenNow(first, kinds, at, faults, nothingDestroyed);
  expect(seenFaults(second.records, kinds, nothingDestroyed)).toEqual(faults);
});

test('a record that is gone is told of each time, unless the bot has destroyed it', () => {
  const kinds = orders({ two: ['c'] });
  const faults = seenFaults(first.records, kinds, nothingDestroyed);
  expect(faults).toEqual([{ list: 'Orders', recordId: 'one', faults: [{ code: 'seen-record-gone' }] }]);
  const second = seenNow(first, kinds, at, faults, nothingDestroyed);
  expect(seenFaults(second.records, kinds, nothingDestroyed)).toEqual(faults);
  expect(seenFaults(first.records, kinds, everythingDestroyed)).toEqual([]);
  expect(seenNow(first, kinds, at, [], everythingDestroyed).records).toEqual([
    { list: 'Orders', recordId: 'two', n: 1, hash: 'c' },
  ]);
});

test('of an unreadable record and of a list that was not read nothing is said, and both are remembered', () => {
  const unreadable = orders({ two: ['c'] }, ['one']);
  expect(seenFaults(first.records, unreadable, nothingDestroyed)).toEqual([]);
  expect(seenNow(first, unreadable, at, [], nothingDestroyed).records).toEqual(first.records);
  expect(seenFaults(first.records, [], nothingDestroyed)).toEqual([]);
  expect(seenNow(first, [], at, [], everythingDestroyed).records).toEqual(first.records);
});

test('the root is chained to the one before, and vouches for every record', () => {
  const second = seenNow(first, orders({ one: ['a', 'b'], two: ['c'] }), at, [], nothingDestroyed);
  expect(second.previous).toBe(first.root);
  expect(second.root).not.toBe(first.root);
  expect(rootOfSeen(second)).toBe(second.root);
  expect(rootOfSeen({ ...second, records: second.records.slice(1) })).not.toBe(second.root);
});
