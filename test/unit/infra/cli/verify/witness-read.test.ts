import { chainOf, linkAfter, rootChain, rootOfSightings, statementHash } from '@loggkontroll/core/witness';
import type { DailyRoot, Link, Sighting, Statement, Witnessed } from '@loggkontroll/core/witness';
import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { WitnessRow } from '@loggkontroll/sharepoint/witness';
import { unlessClosed } from '../../../../../infra/cli/verify/unless-closed.ts';
import { holdsRoot, readWitness } from '../../../../../infra/cli/verify/witness-read.ts';

const standingOf = ({ hash, seal }: Parameters<Parameters<typeof readWitness>[1]['standingOf']>[0]) =>
  seal?.signature === `by the bot ${hash}` ? 'holds' : 'wrong';

const signed = <S extends Link>(statement: S): Witnessed<S> => {
  const hash = statementHash(statement);
  return { ...statement, hash, seal: { keyId: 'k', signature: `by the bot ${hash}` } };
};

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
const root = signed<DailyRoot>({
  ...linkAfter(rootChain, undefined),
  ...{ from: '2026-10-01', to: '2026-10-01', sightings: 4 },
  root: rootOfSightings([first, second, third, other].map(({ hash }) => hash)),
});

const read = (...statements: readonly (Statement | undefined)[]) => {
  const rows = statements.map((statement, index): WitnessRow => ({
    itemId: index + 1,
    chain: statement?.chain ?? 'Orders/7',
    statement,
  }));
  return readWitness(
    {
      async *all() {
        yield* await Promise.resolve(rows);
      },
    },
    { standingOf },
  );
};

const faultsOf = async (...statements: readonly (Statement | undefined)[]) =>
  (await read(...statements)).faults;

test('what the bot has signed, in whole chains and with the day’s root, has no fault', async () => {
  expect(await faultsOf(first, second, third, other, root)).toEqual([]);
});

test('a row that is changed, unsigned or no statement is told of by its number, and not believed', async () => {
  const changed = { ...other, findings: ['deleted' as const] };
  const unsigned = { ...other, seal: { keyId: 'k', signature: 'by another' } };
  for (const row of [changed, unsigned, undefined]) {
    const witness = await read(first, row);
    expect(witness.faults).toEqual([{ code: 'witness-forged', row: 2 }]);
    expect(witness.sightings).toEqual([first]);
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

test('what two instances have said at once is no gap', async () => {
  const again = signed<Sighting>({ ...second, seenAt: '2026-10-01T08:00:16Z' });
  expect(await faultsOf(first, second, again, sighting(7, again))).toEqual([]);
});

test('a root that was noted must be among them', async () => {
  const witness = [await read(first, second, third, other, root)];
  expect(holdsRoot(witness, ` ${root.root.toUpperCase()} `)).toBe(true);
  expect(holdsRoot(witness, '0'.repeat(64))).toBe(false);
});

test('a site without the list has nothing to say', async () => {
  const list = {
    async *all(): AsyncGenerator<WitnessRow> {
      await Promise.resolve();
      throw new SharePointFailure('not-found');
    },
  };
  expect(await readWitness(unlessClosed(list), { standingOf })).toEqual({
    sightings: [],
    roots: [],
    faults: [],
  });
});
