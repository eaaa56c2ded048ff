import fc from 'fast-check';
import { countGone, goneRows, isWhole, keptKinds } from '@loggkontroll/core/retention';
import type { GoneTotals } from '@loggkontroll/core/retention';

const destruction = fc.record({
  begunAt: fc.constantFrom('2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z', '2028-01-01T03:00:00Z'),
  kind: fc.constantFrom(...keptKinds),
  year: fc.constantFrom(2024, 2025),
  records: fc.array(fc.constant('ab'.repeat(32)), { minLength: 1, maxLength: 4 }),
});

test('a destruction counts in the year in which it was begun in Sweden, the latest year first', () => {
  const kind = 'order';
  const records = ['a', 'b'];
  const totals = countGone(
    undefined,
    [
      { itemId: 1, state: { begunAt: '2026-12-31T22:59:59Z', kind, year: 2025, records } },
      { itemId: 2, state: { begunAt: '2026-12-31T23:00:00Z', kind, year: 2024, records } },
      { itemId: 3, state: { begunAt: '2027-05-01T03:00:00Z', kind: 'plan', year: 2025, records: ['c'] } },
    ],
    [],
  );
  expect(goneRows(totals)).toEqual([
    { year: 2027, kind: 'order', matters: 1, records: 2 },
    { year: 2027, kind: 'plan', matters: 1, records: 1 },
    { year: 2026, kind: 'order', matters: 1, records: 2 },
  ]);
  expect(totals.belonged).toEqual([
    { year: 2025, records: 3 },
    { year: 2024, records: 2 },
  ]);
});

test('totals from before it was counted what belonged to which year are counted from the beginning', () => {
  const state = { begunAt: '2027-01-01T03:00:00Z', kind: 'order', year: 2025, records: ['a'] } as const;
  const { belonged: _, ...older } = countGone(undefined, [{ itemId: 7, state }], []);
  expect(isWhole(older)).toBe(false);
  const list = [
    { itemId: 7, state },
    { itemId: 8, state },
  ];
  expect(countGone(older, list, [])).toEqual(countGone(undefined, list, []));
});

test('what is under way or held back has not gone, until it has', () => {
  const state = { begunAt: '2027-01-01T03:00:00Z', kind: 'order', year: 2025, records: ['a', 'b'] } as const;
  const first = countGone(undefined, [{ itemId: 7, state }], [state]);
  expect(goneRows(first)).toEqual([]);
  expect(goneRows(countGone(first, [], []))).toEqual([{ year: 2027, kind: 'order', matters: 1, records: 2 }]);
});

test('however the list is taken in, and what of it twice, the totals are the same', () => {
  fc.assert(
    fc.property(fc.array(destruction, { maxLength: 30 }), fc.array(fc.nat(30)), (states, cuts) => {
      const list = states.map((state, at) => ({ itemId: at + 1, state }));
      const whole = countGone(undefined, list, []);
      let counted: GoneTotals | undefined;
      for (const cut of [...cuts, list.length]) {
        const known = counted?.upTo ?? 0;
        const taken = list.filter(({ itemId }) => itemId <= Math.max(cut, known) && itemId > known - 3);
        counted = countGone(counted, taken.reverse(), []);
      }
      expect(counted).toEqual(whole);
      const records = goneRows(whole).reduce((sum, row) => sum + row.records, 0);
      expect(records).toBe(states.reduce((sum, each) => sum + each.records.length, 0));
    }),
  );
});
