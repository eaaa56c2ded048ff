import { createSweep } from '@loggkontroll/bot/sweep';
import { controlIdOf } from '@loggkontroll/core/workflow';
import { acting } from '../../../contract/sharepoint/reference-flow.ts';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

let suite: MemorySuite;
let people: ReturnType<typeof peopleIn>;
let sweep: () => Promise<void>;

beforeEach(async () => {
  suite = memorySuite();
  people = peopleIn(suite);
  sweep = createSweep(suite.services);
  await suite.meet('manager', 'planner');
});

const eventsOf = (itemId: number): readonly string[] =>
  suite.register.orders.itemAt(itemId).history.map(({ event }) => event.type);
const expectedControls = async (orderId: string) =>
  (await suite.register.controls.list({ where: { OrderId: orderId } })).records.map(
    ({ recordId }) => recordId,
  );

describe('an order that the browser has sent twice', () => {
  test('is one order: its second item is taken away before anything is done', async () => {
    await people.place('o');
    suite.register.orders.repeat('o');
    await sweep();
    expect(suite.register.orders.itemsOf('o')).toEqual([1]);
    expect(await expectedControls('o')).toEqual([controlIdOf({ orderId: 'o' })]);
    expect(suite.seenBy('manager').filter((title) => title.includes('attest'))).toHaveLength(1);
    expect(suite.faults).toEqual([]);
  });

  test('goes on where it was, when the second item comes later', async () => {
    await people.place('o');
    await people.attest('o');
    await sweep();
    suite.register.orders.repeat('o');
    await sweep();
    await people.commitDays('o');
    await sweep();
    expect(suite.register.orders.itemsOf('o')).toEqual([1]);
    expect((await people.order('o')).status).toBe('days-answered');
  });

  test('is never acted on in its second item, also where that has to stay', async () => {
    await people.place('o');
    suite.register.orders.repeat('o');
    await suite.register.orders.act(suite.register.orders.itemAt(2), { type: 'attest' }, acting('manager'));
    await sweep();
    await sweep();
    expect(eventsOf(1)).toEqual(['orderPlaced']);
    expect(eventsOf(2)).toEqual(['orderPlaced', 'orderAttested']);
    expect(suite.faults).toMatchObject([{ list: 'Orders', recordId: 'o', itemId: 2 }]);
  });

  test('is done when its first item is: an instance that begins anew does not take up the second', async () => {
    await people.place('o');
    await people.attest('o');
    await sweep();
    await people.commitDays('o');
    await sweep();
    await people.deliver('o');
    await sweep();
    await people.review('o');
    await sweep();
    expect((await people.order('o')).status).toBe('completed');
    suite.register.orders.repeat('o');
    await suite.register.orders.act(suite.register.orders.itemAt(2), { type: 'attest' }, acting('manager'));
    await createSweep(suite.services)();
    expect(eventsOf(2)).toEqual(['orderPlaced', 'orderAttested']);
    expect((await people.order('o')).status).toBe('completed');
  });
});
