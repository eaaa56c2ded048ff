import { chainOf, linkAfter, rootChain, rootOfSightings } from '@loggkontroll/core/witness';
import type { DailyRoot, Sighting, Statement, Witnessed } from '@loggkontroll/core/witness';
import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { WitnessRow } from '@loggkontroll/sharepoint/witness';
import { unlessClosed } from '../../../../../infra/cli/verify/unless-closed.ts';
import { checkWitness } from '../../../../../infra/cli/verify/witness-check.ts';
import { check, signed, witnesses } from './witness-suite.ts';

const sighting = (itemId: number, last?: Witnessed<Sighting>): Witnessed<Sighting> =>
  signed<Sighting>({
    ...linkAfter(chainOf('Orders', itemId), last),
    ...{ ref: '', state: 'there', version: '1.0', savedAt: '2026-10-01T08:00:00Z' },
    ...{ seenAt: '2026-10-01T08:00:15Z', entries: 1, head: '', sha256: '', findings: [] },
  });

const first = sighting(7);
const second = sighting(7, first);
const third = sighting(7, second);
const other = sighting(8);
const rootOver = (day: string, seen: readonly Statement[], last?: Witnessed<DailyRoot>) =>
  signed<DailyRoot>({
    ...linkAfter(rootChain, last),
    ...{ from: day, to: day, sightings: seen.length },
    root: rootOfSightings(seen.map(({ hash }) => hash)),
  });
const root = rootOver('2026-10-01', [first, second, third, other]);

const faultsOf = async (...statements: readonly (Statement | undefined)[]) =>
  (await check(statements, [])).faults;

test('what the bot has signed, in whole chains and with the day’s root, has no fault', async () => {
  expect(await faultsOf(first, second, third, other, root)).toEqual([]);
});

test('a row that is changed, unsigned or no statement is told of by its number, and not believed', async () => {
  const changed = { ...other, findings: ['deleted' as const] };
  const unsigned = { ...other, seal: { keyId: 'k', signature: 'by another' } };
  for (const row of [changed, unsigned, undefined]) {
    const { faults, window } = await check([first, row], []);
    expect(faults).toEqual([{ code: 'witness-forged', row: 2 }]);
    expect(window.versions).toBe(1);
  }
});

test('a statement that is missing in its chain is told of', async () => {
  expect(await faultsOf(first, third)).toEqual([{ code: 'witness-gap', chain: 'Orders/7', n: 2 }]);
  expect(await faultsOf(second, third)).toEqual([{ code: 'witness-gap', chain: 'Orders/7', n: 1 }]);
});

test('a last statement, or all of a record, that is taken away shows by the day’s root', async () => {
  const differs = { code: 'witness-day-differs', from: '2026-10-01', to: '2026-10-01' };
  expect(await faultsOf(first, second, other, root)).toEqual([differs]);
  expect(await faultsOf(first, second, third, root)).toEqual([differs]);
});

test('what two instances have said at once, or one has said twice, is no gap', async () => {
  const again = signed<Sighting>({ ...second, seenAt: '2026-10-01T08:00:16Z' });
  expect(await faultsOf(first, second, again, sighting(7, second))).toEqual([]);
  expect(await faultsOf(first, second, second, third, other, root)).toEqual([]);
});

test('a day that was closed by two instances, or in which something is written down late, is looked at whole', async () => {
  const seen = [first, second, third, other];
  const twice = rootOver('2026-10-01', seen, root);
  expect(await faultsOf(...seen, root, twice)).toEqual([]);
  const differs = { code: 'witness-day-differs', from: '2026-10-01', to: '2026-10-01' };
  expect(await faultsOf(...seen, root, twice, sighting(9))).toEqual([differs, differs]);
});

test('each day is held against its own root', async () => {
  const next = signed<Sighting>({ ...sighting(8, other), seenAt: '2026-10-02T08:00:15Z' });
  const seen = [first, second, third, other, root, next];
  expect(await faultsOf(...seen, rootOver('2026-10-02', [next], root))).toEqual([]);
  const differs = { code: 'witness-day-differs', from: '2026-10-02', to: '2026-10-02' };
  expect(await faultsOf(...seen, rootOver('2026-10-02', [other], root))).toEqual([differs]);
});

test('a root that was noted must be among them', async () => {
  const statements = [first, second, third, other, root];
  const asked = { root: ` ${root.root.toUpperCase()} ` };
  expect((await check(statements, [], asked)).faults).toEqual([]);
  expect((await check(statements, [], { root: '0'.repeat(64) })).faults).toEqual([
    { code: 'witness-root-missing' },
  ]);
});

test('a site without the list has nothing to say', async () => {
  const closed = unlessClosed({
    async *rows(): AsyncGenerator<WitnessRow> {
      await Promise.resolve();
      throw new SharePointFailure('not-found');
    },
    newest: () => Promise.reject(new SharePointFailure('forbidden')),
  });
  const upTo = await closed.newest();
  const { faults, window } = await checkWitness(
    [{ list: closed, upTo }],
    [],
    { explainsRef: () => false },
    witnesses,
  );
  expect([upTo, faults, window.versions]).toEqual([0, [], 0]);
});
