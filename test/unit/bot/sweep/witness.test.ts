import { isDailyRoot, statementHash } from '@loggkontroll/core/witness';
import { createSweep } from '@loggkontroll/bot/sweep';
import type { Services } from '@loggkontroll/bot/services';
import { parseOwnWord } from '@loggkontroll/core/waiting';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import { facts } from '../../core/workflow/order-examples.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';
import { as } from '../../core/workflow/acting.ts';

const planner = as('planner', 'planner')();
const manager = as('manager', 'unit-manager')();

const place = async ({ register }: MemorySuite, orderId: string) => {
  const placed = await register.orders.create({ type: 'placeOrder', ...facts, orderId }, planner);
  if (!placed.ok) throw new Error(placed.refusal.code);
  return placed.value;
};

const chainsOf = (suite: MemorySuite): readonly string[] =>
  suite.witness.sightings().map(({ chain, version }) => `${chain} ${version}`);

const foundBy = (suite: MemorySuite) =>
  suite.witness
    .sightings()
    .filter(({ findings }) => findings.length > 0)
    .map(({ chain, findings }) => [chain, findings]);

/** Counts what is asked of the witness's list. */
const counting = ({ services }: MemorySuite) => {
  const asked: string[] = [];
  const { lists } = services.witnessing;
  const counted: Services = {
    ...services,
    witnessing: {
      ...services.witnessing,
      lists: {
        ...lists,
        register: {
          ...lists.register,
          ofChains: (chains) => {
            asked.push(`read ${chains.length}`);
            return lists.register.ofChains(chains);
          },
          add: (statements) => {
            asked.push(`add ${statements.length}`);
            return lists.register.add(statements);
          },
        },
      },
    },
  };
  return { counted, asked };
};

test('what stood there before the bot came is gone through once, and found in order', async () => {
  const suite = memorySuite();
  for (const orderId of ['a', 'b', 'c']) await place(suite, orderId);
  const sweep = createSweep(suite.services);
  for (let turn = 0; turn < 20; turn += 1) await sweep();
  const orders = chainsOf(suite).filter((each) => each.startsWith('Orders/'));
  expect(orders).toEqual(['Orders/1 2.0', 'Orders/2 2.0', 'Orders/3 2.0']);
  expect(new Set(chainsOf(suite)).size).toBe(chainsOf(suite).length);
  expect(foundBy(suite)).toEqual([]);
  expect(suite.faults).toEqual([]);
});

test('each sighting names the one before in its chain, and is signed', async () => {
  const suite = memorySuite();
  const sweep = createSweep(suite.services);
  await sweep();
  await place(suite, 'a');
  await sweep();
  await suite.register.orders.act('a', { type: 'attest' }, manager);
  await sweep();
  await sweep();
  const seen = suite.witness.sightings().filter(({ chain }) => chain === 'Orders/1');
  expect(seen.length).toBeGreaterThanOrEqual(2);
  expect(seen.map(({ previous }) => previous)).toEqual([
    '0'.repeat(64),
    ...seen.slice(0, -1).map(({ hash }) => hash),
  ]);
  for (const sighting of seen) expect(statementHash(sighting)).toBe(sighting.hash);
});

test('where nothing happens, nothing is asked of the list; each new state costs one write', async () => {
  const suite = memorySuite();
  const { counted, asked } = counting(suite);
  const sweep = createSweep(counted);
  for (let turn = 0; turn < 20; turn += 1) await sweep();
  asked.length = 0;
  await sweep();
  expect(asked).toEqual([]);
  for (const orderId of ['a', 'b', 'c']) await place(suite, orderId);
  await sweep();
  expect(asked).toEqual(['read 3', 'add 3']);
  asked.length = 0;
  await sweep();
  /* The bot has gone on with the orders, which are remembered, and made their controls, which are new. */
  expect(asked).toEqual(['add 3', 'read 3', 'add 3']);
});

test('of two instances one witnesses, and the other when that has fallen silent', async () => {
  const suite = memorySuite();
  const first = createSweep(suite.services);
  const second = createSweep({ ...suite.services, witnessing: suite.witness.another() });
  await first();
  await second();
  const { itemId: one } = await place(suite, 'a');
  await second();
  expect(chainsOf(suite)).toEqual([]);
  await first();
  expect(chainsOf(suite)).toContain(`Orders/${one} 2.0`);
  const { itemId: other } = await place(suite, 'b');
  suite.setClock('2026-10-05T09:04:00Z');
  for (let turn = 0; turn < 20; turn += 1) {
    await second();
    await first();
  }
  expect(chainsOf(suite)).toContain(`Orders/${other} 2.0`);
  expect(new Set(chainsOf(suite)).size).toBe(chainsOf(suite).length);
  expect(foundBy(suite)).toEqual([]);
});

test('where changes are lost, everything is gone through again, and what has changed is found', async () => {
  const suite = memorySuite();
  const first = createSweep(suite.services);
  await first();
  await place(suite, 'a');
  for (let turn = 0; turn < 20; turn += 1) await first();
  const before = chainsOf(suite);
  suite.witness.loseDuty();
  await place(suite, 'b');
  const second = createSweep({ ...suite.services, witnessing: suite.witness.another() });
  for (let turn = 0; turn < 40; turn += 1) await second();
  const after = chainsOf(suite);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after).toContain('Orders/2 2.0');
  expect(new Set(after).size).toBe(after.length);
  expect(foundBy(suite)).toEqual([]);
});

test('a record that is gone is found, unless it was a record’s second item', async () => {
  const suite = memorySuite();
  const sweep = createSweep(suite.services);
  await sweep();
  const { itemId } = await place(suite, 'a');
  await place(suite, 'b');
  suite.register.orders.repeat('b');
  await sweep();
  await sweep();
  expect(foundBy(suite)).toEqual([]);
  await suite.register.orders.destroy(itemId, '2026-10-05T09:00:00Z');
  await sweep();
  expect(foundBy(suite)).toEqual([[`Orders/${itemId}`, ['deleted']]]);
});

test('what is found is told to planners and administrators once a day, without saying of what', async () => {
  const suite = memorySuite();
  await suite.meet('planner', 'administrator', 'manager');
  const sweep = createSweep(suite.services);
  await sweep();
  const lost = [await place(suite, 'a'), await place(suite, 'b')];
  await sweep();
  for (const { itemId } of lost) await suite.register.orders.destroy(itemId, '2026-10-05T09:00:00Z');
  for (let turn = 0; turn < 3; turn += 1) await sweep();
  const told = (who: Parameters<MemorySuite['seenBy']>[0]) =>
    suite.seenBy(who).filter((title) => title.startsWith('Något har sparats'));
  expect([told('planner'), told('administrator'), told('manager')]).toEqual([
    ['Något har sparats vid sidan av Loggkontroll'],
    ['Något har sparats vid sidan av Loggkontroll'],
    [],
  ]);
  const foundOn = (who: 'planner' | 'administrator' | 'manager') =>
    parseOwnWord(suite.ownWords.get(ids[who])).foundOn;
  expect([foundOn('planner'), foundOn('administrator'), foundOn('manager')]).toEqual([
    '2026-10-05',
    '2026-10-05',
    undefined,
  ]);
});

test('a targeted review is witnessed in the Vault, where nobody but the bot reads', async () => {
  const suite = memorySuite();
  const sweep = createSweep(suite.services);
  await sweep();
  await place(suite, 'a');
  await sweep();
  const lists = (seen: readonly { readonly chain: string }[]) =>
    new Set(seen.map(({ chain }) => chain.split('/')[0]));
  expect(lists(suite.witness.sightings())).toContain('Orders');
  expect(lists(suite.witness.inVault())).not.toContain('Orders');
});

test('a day’s root is given once, an hour after the day has ended, and chained to the one before', async () => {
  const suite = memorySuite();
  const sweep = createSweep(suite.services);
  await sweep();
  await place(suite, 'a');
  await sweep();
  suite.setClock('2026-10-06T00:30:00Z');
  await sweep();
  expect(suite.witness.exported).toEqual([]);
  suite.setClock('2026-10-06T01:00:00Z');
  for (let turn = 0; turn < 3; turn += 1) await sweep();
  suite.setClock('2026-10-09T01:00:00Z');
  for (let turn = 0; turn < 3; turn += 1) await sweep();
  const roots = suite.witness.exported;
  expect(roots.every(isDailyRoot)).toBe(true);
  expect(roots.map(({ n, from, to }) => [n, from, to])).toEqual([
    [1, '2026-10-05', '2026-10-05'],
    [2, '2026-10-06', '2026-10-08'],
  ]);
  expect(roots[1]?.previous).toBe(roots[0]?.hash);
});
