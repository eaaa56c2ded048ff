import fc from 'fast-check';
import { countOf, entryHashes, hasEntry, isEntry } from '../../../../../infra/cli/verify/entry-hashes.ts';

const hash = fc.string({ unit: fc.constantFrom('0', '9', 'a', 'b', 'f'), minLength: 64, maxLength: 64 });

test('knows each entry by its number, and any of them', () => {
  fc.assert(
    fc.property(fc.array(hash, { minLength: 1, maxLength: 9 }), hash, (hashes, other) => {
      const kept = entryHashes(hashes);
      expect(countOf(kept)).toBe(hashes.length);
      hashes.forEach((each, index) => {
        expect(isEntry(kept, index + 1, each)).toBe(true);
        expect(hasEntry(kept, each)).toBe(true);
      });
      expect(hasEntry(kept, other)).toBe(hashes.includes(other));
      expect(isEntry(kept, 0, hashes[0] ?? '')).toBe(false);
      expect(isEntry(kept, hashes.length + 1, hashes[0] ?? '')).toBe(false);
    }),
  );
});

test('the last is compared whole', () => {
  const kept = entryHashes(['a'.repeat(64)]);
  expect(isEntry(kept, 1, `${'a'.repeat(63)}b`)).toBe(false);
});

test('of none there is none', () => {
  expect([countOf(entryHashes([])), hasEntry(entryHashes([]), '')]).toEqual([0, false]);
});
