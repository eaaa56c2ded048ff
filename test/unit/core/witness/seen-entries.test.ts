import { seenEntries } from '@loggkontroll/core/witness';
import type { FindingCode } from '@loggkontroll/core/witness';
import fc from 'fast-check';

const at = (n: number): string => `2026-10-0${n}T08:00:00Z`;

/** The `n`th sighting, of a history of so many entries that ended so. */
const seen = (n: number, entries: number, head: string, ...findings: readonly FindingCode[]) => ({
  ...{ n, entries, head, findings, seenAt: at(n) },
});

const witnessed = (n: number, ...later: readonly number[]) => ({
  ...{ as: 'witnessed', seenAt: at(n), besideLater: later.map(at) },
});
const beside = (n: number, ...later: readonly number[]) => ({
  ...{ as: 'beside', seenAt: at(n), besideLater: later.map(at) },
});
const notYet = { as: undefined, seenAt: '', besideLater: [] };

test('each entry was seen by the first sighting that it stood in; the newest may wait', () => {
  expect(seenEntries(['a', 'b', 'c', 'd'], [seen(1, 1, 'a'), seen(2, 3, 'c')])).toEqual([
    witnessed(1),
    witnessed(2),
    witnessed(2),
    notYet,
  ]);
});

test('sightings may be told in any order', () => {
  expect(seenEntries(['a', 'b'], [seen(2, 2, 'b'), seen(1, 1, 'a')])).toEqual([witnessed(1), witnessed(2)]);
});

test('an entry in which something was found when it was first seen is not said to be witnessed', () => {
  expect(seenEntries(['a', 'b'], [seen(1, 1, 'a'), seen(2, 2, 'b', 'by-another')])).toEqual([
    witnessed(1),
    beside(2),
  ]);
});

test('of a history that was written anew nothing that was seen before counts, and it is said of all of it', () => {
  expect(seenEntries(['x', 'y'], [seen(1, 1, 'a'), seen(2, 2, 'b'), seen(3, 2, 'y', 'rewritten')])).toEqual([
    beside(3),
    beside(3),
  ]);
});

test('what was found and added nothing stands at the entry that was last then', () => {
  const sightings = [seen(1, 1, 'a'), seen(2, 1, 'a', 'nothing-added'), seen(3, 2, 'b')];
  expect(seenEntries(['a', 'b'], sightings)).toEqual([witnessed(1, 2), witnessed(3)]);
});

test('what was found and has been undone since is still said', () => {
  const sightings = [seen(1, 2, 'b'), seen(2, 3, 'z', 'rewritten')];
  expect(seenEntries(['a', 'b'], sightings)).toEqual([witnessed(1), witnessed(1, 2)]);
});

test('nothing that was found goes unsaid, whatever the history is', () => {
  const finding = fc.constantFrom<FindingCode[]>([], ['rewritten'], ['unreadable']);
  const hash = fc.constantFrom('a', 'b', 'c');
  const sighting = fc.tuple(fc.nat(4), hash, finding);
  fc.assert(
    fc.property(fc.array(hash, { minLength: 1, maxLength: 4 }), fc.array(sighting), (hashes, all) => {
      const sightings = all.map(([entries, head, findings], index) => ({
        ...{ n: index + 1, entries, head, findings, seenAt: `at ${index}` },
      }));
      const said = seenEntries(hashes, sightings).flatMap(({ as, seenAt, besideLater }) => [
        ...(as === 'beside' ? [seenAt] : []),
        ...besideLater,
      ]);
      const found = sightings.filter(({ findings }) => findings.length > 0).map(({ seenAt }) => seenAt);
      expect(new Set(said)).toEqual(new Set(found));
    }),
  );
});
