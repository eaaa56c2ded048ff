import { compareLists } from '@loggkontroll/core/authorisations';
import fc from 'fast-check';
import { access } from './rows.ts';

const seen = ({ rows, gone }: ReturnType<typeof compareLists>) => ({
  rows: rows.map(({ since, row }) => `${row.account}: ${since}`),
  gone: gone.map(({ account }) => account),
});

test('what is new, gone and the same since last time', () => {
  const compared = compareLists([access('anna01'), access('bo02')], [access('anna01'), access('cia03')]);
  expect(seen(compared)).toEqual({ rows: ['anna01: same', 'cia03: new'], gone: ['bo02'] });
});

test('the first list is all new', () => {
  expect(seen(compareLists([], [access('anna01')]))).toEqual({ rows: ['anna01: new'], gone: [] });
});

test('dates that have changed, and a role that has been exchanged, are changes', () => {
  const before = [access('anna01', { to: '2026-12-31' }), access('bo02', { role: 'Läsa' })];
  const compared = compareLists(before, [access('anna01'), access('bo02', { role: 'Chef' })]);
  expect(seen(compared)).toEqual({ rows: ['anna01: changed', 'bo02: changed'], gone: [] });
  expect(compared.rows.map((each) => each.since === 'changed' && each.before)).toEqual(before);
});

test('where two roles came or went, nobody can say which became which', () => {
  const before = [access('bo02', { role: 'Läsa' }), access('bo02', { role: 'Skriva' })];
  const compared = compareLists(before, [access('bo02', { role: 'Chef' })]);
  expect(seen(compared)).toEqual({ rows: ['bo02: new'], gone: ['bo02', 'bo02'] });
});

test('the same role at another unit is another access; another spelling is not', () => {
  const compared = compareLists(
    [access('anna01'), access('bo02')],
    [access('anna01', { unit: 'Björken' }), access('bo02', { unit: 'SOLGLÄNTAN', name: 'Bo Ny' })],
  );
  expect(seen(compared)).toEqual({ rows: ['anna01: new', 'bo02: same'], gone: ['anna01'] });
});

test('an access that has ended and begun again is told apart by its dates', () => {
  const ended = access('anna01', { to: '2025-12-31' });
  const again = access('anna01', { from: '2026-02-01' });
  expect(seen(compareLists([ended], [ended, again]))).toEqual({
    rows: ['anna01: same', 'anna01: changed'],
    gone: [],
  });
});

test('every row of both lists is accounted for exactly once', () => {
  const rows = fc.uniqueArray(
    fc.record({ account: fc.constantFrom('a', 'b', 'c'), role: fc.constantFrom('x', 'y', 'z') }),
    { selector: ({ account, role }) => account + role },
  );
  const listed = (list: readonly { account: string; role: string }[]) =>
    list.map(({ account, role }) => access(account, { role }));
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const [before, now] = [listed(one), listed(other)];
      const compared = compareLists(before, now);
      expect(compared.rows.map(({ row }) => row)).toEqual(now);
      const stayed = compared.rows.filter(({ since }) => since !== 'new').length;
      expect(stayed + compared.gone.length).toBe(before.length);
      expect(compareLists(now, now)).toMatchObject({ gone: [] });
    }),
  );
});
