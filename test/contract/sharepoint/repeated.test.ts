import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Page, RecordPage, StoredRecord } from '@loggkontroll/sharepoint/records';
import type { OrderFacts } from '@loggkontroll/core/workflow';
import { accepted, desk } from './desk.ts';
import { acting, orderOf } from './reference-flow.ts';
import { ids } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());

const { registerOf, placed } = desk(() => sharePoint);

/** As browsers do when a connection that they kept is dropped: the same POST once more, and the second answer. */
const repeatingPosts: typeof fetch = async (address, init) => {
  if (init?.method === 'POST') await fetch(address, init);
  return fetch(address, init);
};

let count = 0;
const placedTwice = async (): Promise<OrderFacts> => {
  count += 1;
  const facts = { ...orderOf(`repeated-${count}`), planId: `plan-${count}` };
  const planner = openRegister(sharePoint.as('planner', { patience: { fetch: repeatingPosts } }));
  accepted(await planner.orders.create({ type: 'placeOrder', ...facts }, acting('planner')));
  return facts;
};

/** Both items of a record, the first one first. */
const itemsOf = async ({ orderId }: OrderFacts) => {
  const where = { RecordId: orderId };
  const [first, second, ...others] = (await registerOf('bot').orders.list({ where, everyItem: true }))
    .records;
  if (!first || !second || others.length > 0) throw new Error('Not made twice.');
  expect(first.itemId).toBeLessThan(second.itemId);
  return { first, second };
};

const recordsOf = async <Kept, Event>(page: RecordPage<Kept, Event>): Promise<StoredRecord<Kept, Event>[]> =>
  page.more ? [...page.records, ...(await recordsOf(await page.more()))] : [...page.records];
const rowsOf = async <T>(page: Page<T>): Promise<T[]> =>
  page.more ? [...page.items, ...(await rowsOf(await page.more()))] : [...page.items];

describe('An order that the browser has sent twice', () => {
  test('is one order to everybody who looks for it', async () => {
    const facts = await placedTwice();
    const { first } = await itemsOf(facts);
    const { orders } = registerOf('manager');
    const where = { PlanId: facts.planId };
    expect(accepted(await orders.find(facts.orderId)).itemId).toBe(first.itemId);
    expect((await orders.list({ where })).records.map(({ itemId }) => itemId)).toEqual([first.itemId]);
    expect((await orders.summaries({ where })).items.map(({ itemId }) => itemId)).toEqual([first.itemId]);
  });

  test('is one order also where its items stand on different pages', async () => {
    const facts = await placedTwice();
    const { first } = await itemsOf(facts);
    await placed();
    const query = { where: { Orderer: ids.planner }, pageSize: 1 } as const;
    const { orders } = registerOf('planner');
    const found = (await recordsOf(await orders.list(query))).filter(
      ({ recordId }) => recordId === facts.orderId,
    );
    const rows = (await rowsOf(await orders.summaries(query))).filter(
      ({ recordId }) => recordId === facts.orderId,
    );
    expect([...found, ...rows].map(({ itemId }) => itemId)).toEqual([first.itemId, first.itemId]);
  });

  test('is the same page when a page is asked for once more', async () => {
    await placedTwice();
    const first = await registerOf('planner').orders.list({ where: { Orderer: ids.planner }, pageSize: 2 });
    const idsOf = async () => (await first.more?.())?.records.map(({ itemId }) => itemId);
    expect(await idsOf()).toEqual(await idsOf());
  });

  test('is both items to those who check the register', async () => {
    const facts = await placedTwice();
    const { first, second } = await itemsOf(facts);
    const summaries = await registerOf('bot').orders.summaries({
      where: { RecordId: facts.orderId },
      everyItem: true,
    });
    expect(summaries.items.map(({ itemId }) => itemId)).toEqual([first.itemId, second.itemId]);
  });
});

describe('The second item', () => {
  test('is taken away by the bot, in two requests', async () => {
    const facts = await placedTwice();
    const { first, second } = await itemsOf(facts);
    const { orders } = registerOf('bot');
    sharePoint.standIn.clearRequests();
    expect(await orders.removeRepeated(second)).toBe(true);
    expect(sharePoint.standIn.requests()).toHaveLength(2);
    const { records } = await orders.list({ where: { RecordId: facts.orderId }, everyItem: true });
    expect(records.map(({ itemId }) => itemId)).toEqual([first.itemId]);
  });

  test('is taken away also when the first has gone on', async () => {
    const facts = await placedTwice();
    const { second } = await itemsOf(facts);
    accepted(await registerOf('manager').orders.act(facts.orderId, { type: 'attest' }, acting('manager')));
    expect(await registerOf('bot').orders.removeRepeated(second)).toBe(true);
    expect(accepted(await registerOf('bot').orders.find(facts.orderId)).state.status).toBe('attested');
  });

  test('stays when somebody has acted on it, also unseen by the bot', async () => {
    const facts = await placedTwice();
    const { first, second } = await itemsOf(facts);
    const acted = accepted(
      await registerOf('manager').orders.act(second, { type: 'attest' }, acting('manager')),
    );
    const { orders } = registerOf('bot');
    expect(await orders.removeRepeated(acted)).toBe(false);
    expect(await orders.removeRepeated(second)).toBe(false);
    const items = await itemsOf(facts);
    expect([items.first.itemId, items.second.itemId]).toEqual([first.itemId, second.itemId]);
  });

  test('is never the first, nor a record of its own', async () => {
    const facts = await placedTwice();
    const { first } = await itemsOf(facts);
    const alone = accepted(await registerOf('bot').orders.find((await placed()).orderId));
    const { orders } = registerOf('bot');
    expect(await orders.removeRepeated(first)).toBe(false);
    expect(await orders.removeRepeated(alone)).toBe(false);
  });

  test('cannot be taken away by people', async () => {
    const { second } = await itemsOf(await placedTwice());
    await expect(registerOf('planner').orders.removeRepeated(second)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
