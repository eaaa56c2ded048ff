import fc from 'fast-check';
import {
  chainOf,
  formatStatement,
  itemOfChain,
  linkAfter,
  parseStatement,
  rootOfSightings,
  seenOn,
  statementHash,
} from '@loggkontroll/core/witness';
import type { Sighting, Witnessed } from '@loggkontroll/core/witness';

const sighting: Sighting = {
  ...linkAfter('Orders/7', undefined),
  ref: 'ab'.repeat(32),
  state: 'there',
  version: '1.0',
  savedAt: '2026-10-01T08:00:00Z',
  seenAt: '2026-10-01T08:00:15Z',
  entries: 1,
  head: 'cd'.repeat(32),
  sha256: 'ef'.repeat(32),
  findings: [],
};
const witnessed: Witnessed<Sighting> = {
  ...sighting,
  hash: statementHash(sighting),
  seal: { keyId: 'key', signature: '00' },
};

test('a chain begins with nothing before it, and each statement names the one before', () => {
  expect(linkAfter('Orders/7', undefined)).toEqual({ chain: 'Orders/7', n: 1, previous: '0'.repeat(64) });
  expect(linkAfter('Orders/7', witnessed)).toEqual({ chain: 'Orders/7', n: 2, previous: witnessed.hash });
});

test('a chain names its item', () => {
  expect(itemOfChain(chainOf('Orders', 7))).toEqual({ list: 'Orders', itemId: 7 });
  expect(itemOfChain('root')).toBeUndefined();
});

test('what is signed is everything but hash and seal', () => {
  expect(statementHash(witnessed)).toBe(witnessed.hash);
  const others = Object.keys(sighting).map((key) => statementHash({ ...sighting, [key]: 'other' }));
  expect(new Set([witnessed.hash, ...others]).size).toBe(others.length + 1);
});

test('a statement is read as it was written', () => {
  expect(parseStatement(formatStatement(witnessed))).toEqual(witnessed);
});

test.each(['', '{}', 'null', '[]', 'no JSON', JSON.stringify({ ...witnessed, seal: undefined })])(
  '%j is no statement',
  (text) => {
    expect(parseStatement(text)).toBeUndefined();
  },
);

test('the day of a sighting is that of UTC', () => {
  expect(seenOn({ seenAt: '2026-10-01T23:30:00Z' })).toBe('2026-10-01');
});

test('a day’s root is the same in whichever order its sightings are told, and another without any of them', () => {
  const hashes = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(hashes, fc.nat(), (all, at) => {
      const root = rootOfSightings(all);
      expect(rootOfSightings([...all].reverse())).toBe(root);
      expect(rootOfSightings(all.filter((_, index) => index !== at % all.length))).not.toBe(root);
    }),
  );
});
