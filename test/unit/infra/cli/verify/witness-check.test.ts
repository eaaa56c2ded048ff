import { isDailyRoot, linkAfter, rootChain, rootOfSightings, seenOn } from '@loggkontroll/core/witness';
import type { DailyRoot, Sighting, Statement, Witnessed } from '@loggkontroll/core/witness';
import fc from 'fast-check';
import { byChain, contradicted } from '../../../../../infra/cli/verify/witness-compare.ts';
import { gapsIn } from '../../../../../infra/cli/verify/witness-read.ts';
import { witnessedRecords } from '../../../../../infra/cli/verify/witnessed-records.ts';
import { check, orders, sightings, signed } from './witness-suite.ts';

const kinds = orders({ one: ['a', 'b'], two: ['a', 'b', 'c'], three: ['a'] }, ['1.0', '2.0', '3.0']);

/** What is seen of an item, most often as it should be. */
const seen = fc.record(
  {
    entries: fc.constantFrom(0, 1, 2, 3),
    head: fc.constantFrom('a', 'b', 'c', 'x'),
    version: fc.constantFrom('1.0', '2.0', '4.0'),
    state: fc.constantFrom('there' as const, 'gone' as const),
    findings: fc.constantFrom<Sighting['findings']>([], ['deleted'], ['rewritten']),
    seenAt: fc.constantFrom('2026-10-01T08:00:15Z', '2026-10-02T08:00:15Z', '2026-10-03T08:00:15Z'),
  },
  { requiredKeys: [] },
);

const chain = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom('one', 'two', 'three', 'away'),
    fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, seen), { minLength: 1, maxLength: 4 }),
  )
  .map(([itemId, recordId, each]) => sightings(itemId, recordId, ...each));

const rootOf = (statements: readonly Statement[], day: string, n: number): Witnessed<DailyRoot> => {
  const hashes = statements.flatMap((each) =>
    !isDailyRoot(each) && seenOn(each) === day ? [each.hash] : [],
  );
  const root = rootOfSightings([...new Set(hashes)]);
  const link = { ...linkAfter(rootChain, undefined), n };
  return signed<DailyRoot>({ ...link, from: day, to: day, sightings: hashes.length, root });
};

/** Chains with roots among them; some rows are lost, some stand twice, and some in another order. */
const account = fc
  .tuple(
    fc.array(chain, { maxLength: 5 }),
    fc.array(fc.nat(), { maxLength: 3 }),
    fc.array(fc.nat(), { maxLength: 3 }),
    fc.boolean(),
  )
  .chain(([chains, lost, twice, isShuffled]) => {
    const all = chains.flat();
    const roots = ['2026-10-01', '2026-10-02'].map((day, index) => rootOf(all, day, index + 1));
    const rows = [...all, ...roots];
    const kept = rows.filter((_, index) => !lost.includes(index));
    const more = twice.flatMap((at) => kept.slice(at, at + 1));
    const whole = [...kept, ...more];
    return isShuffled ? fc.shuffledSubarray(whole, { minLength: whole.length }) : fc.constant(whole);
  });

const sorted = (found: readonly unknown[]): readonly string[] =>
  found.map((each) => JSON.stringify(each)).sort();

test('going through the rows once finds what is found when all of them are held at once', async () => {
  const records = witnessedRecords(kinds);
  await fc.assert(
    fc.asyncProperty(account, fc.boolean(), async (statements, isDestroyed) => {
      const found = await check(statements, kinds, { isDestroyed });
      const all = statements.flatMap((each) => (isDailyRoot(each) ? [] : [each]));
      const roots = statements.filter(isDailyRoot);
      const whole = [...byChain(all).values()].flatMap((each) =>
        contradicted(each, records, { explainsRef: () => isDestroyed }),
      );
      const differing = roots.filter(({ from, root }) => rootOf(all, from, 1).root !== root);
      const days = differing.map(({ from, to }) => ({ code: 'witness-day-differs', from, to }));
      expect(sorted(found.records)).toEqual(sorted(whole));
      expect(sorted(found.faults)).toEqual(sorted([...gapsIn(statements), ...days]));
    }),
    { numRuns: 500 },
  );
});

test('of an honest site no row is asked for twice', async () => {
  const first = sightings(7, 'one', {}, {});
  const second = sightings(8, 'two', {}, {}, { state: 'gone', entries: 2, head: 'b', version: '2.0' });
  const statements = [...first, ...second];
  const asked: unknown[] = [];
  const { faults, records } = await check([...statements, rootOf(statements, '2026-10-01', 1)], kinds, {
    whenAsked: (which) => void asked.push(which),
  });
  expect([faults, records, asked]).toEqual([[], [], [undefined]]);
});
