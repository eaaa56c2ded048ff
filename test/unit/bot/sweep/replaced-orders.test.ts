import { seedOf } from '@loggkontroll/core/draw';
import { createHandler } from '@loggkontroll/bot/handlers';
import { createSweep } from '@loggkontroll/bot/sweep';
import { controlIdOf, orderWaitsFor, planIdOf } from '@loggkontroll/core/workflow';
import type { PlanCommand } from '@loggkontroll/core/workflow';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import { acting, actingBot, orderOf } from '../../../contract/sharepoint/reference-flow.ts';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

const planId = planIdOf('ffs', '2026-Q4');
const { clusterId } = orderOf('any');
const commitment = 'ef'.repeat(32);
const nonce = '11'.repeat(32);
const bytes = '22'.repeat(32);

let suite: MemorySuite;
let people: ReturnType<typeof peopleIn>;
let sweep: () => Promise<void>;

const decide = async (command: PlanCommand): Promise<void> => {
  const context = command.type === 'answerPlan' ? actingBot : acting('planner');
  const { plans } = suite.register;
  const decided = await (command.type === 'commitPlan'
    ? plans.create(command, context)
    : plans.act(planId, command, context));
  if (!decided.ok) throw new Error(decided.refusal.code);
};

/** The plan names `orderId` in the place of `replaces`; the order itself is placed apart. */
const name = (orderId: string, replaces: string): Promise<void> =>
  decide({ type: 'replaceOrder', clusterId, replaces, orderId, reason: 'Registret är rättat' });

const control = async (orderId: string) => {
  const found = await suite.register.controls.find(controlIdOf({ orderId }));
  return found.ok ? found.value : undefined;
};
const statusOf = async (orderId: string) => (await control(orderId))?.state.status;

beforeEach(async () => {
  suite = memorySuite();
  people = peopleIn(suite);
  sweep = createSweep(suite.services);
  await decide({
    type: 'commitPlan',
    planId,
    policyId: 'ffs',
    policyVersion: 1,
    period: '2026-Q4',
    month: '2026-09',
    samples: [{ branch: 'provider', clusters: 1, employees: 2 }],
    commitment,
    populationHash: 'cd'.repeat(32),
    employees: 2,
    exclusions: [],
  });
  await decide({ type: 'answerPlan', bytes });
  const picks = [{ branch: 'provider', clusterId, employeeIds: ['emp00001', 'emp00002'] }] as const;
  await decide({ type: 'drawPlan', nonce, seed: seedOf(commitment, nonce, bytes), picks });
  await decide({ type: 'placeOrders', orders: [{ clusterId, orderId: 'first' }] });
  await people.place('first');
});

describe('the control of a rejected order', () => {
  test('stays expected while the order has not been placed again', async () => {
    await sweep();
    await people.reject('first');
    await sweep();
    expect(await statusOf('first')).toBe('expected');
  });

  test('is expected also when the order was rejected before the bot saw it', async () => {
    await people.reject('first');
    await sweep();
    expect(await statusOf('first')).toBe('expected');
  });

  test('is withdrawn when the order has been placed again, once, and says by which', async () => {
    await sweep();
    await people.reject('first');
    await name('second', 'first');
    await people.place('second');
    await Promise.all([sweep(), createSweep(suite.services)()]);
    await sweep();
    expect((await control('first'))?.state).toMatchObject({
      status: 'withdrawn',
      withdrawn: { replacedBy: 'second' },
    });
    expect((await control('first'))?.history.map(({ event, by }) => [event.type, by])).toEqual([
      ['controlExpected', 'bot'],
      ['controlWithdrawn', 'bot'],
    ]);
    expect(await statusOf('second')).toBe('expected');
  });

  test('stays while the new order is only named: an interruption leaves nothing that the year does not wait for', async () => {
    await sweep();
    await people.reject('first');
    await name('second', 'first');
    await sweep();
    expect(await statusOf('first')).toBe('expected');
    await people.place('second');
    await sweep();
    expect([await statusOf('first'), await statusOf('second')]).toEqual(['withdrawn', 'expected']);
  });

  test('stays while the new order’s own control could not be entered', async () => {
    await sweep();
    await people.reject('first');
    await name('second', 'first');
    await people.place('second');
    jest.spyOn(suite.register.controls, 'ensure').mockRejectedValueOnce(new Error('SharePoint is down'));
    await sweep();
    expect(await statusOf('first')).toBe('expected');
    await sweep();
    expect([await statusOf('first'), await statusOf('second')]).toEqual(['withdrawn', 'expected']);
  });

  test('is never born when the order was placed again while the bot was away', async () => {
    await people.reject('first');
    await name('second', 'first');
    await people.place('second');
    await sweep();
    expect([await statusOf('first'), await statusOf('second')]).toEqual([undefined, 'expected']);
  });

  test('of an order rejected a second time names the one directly after it', async () => {
    await sweep();
    await people.reject('first');
    await name('second', 'first');
    await people.place('second');
    await sweep();
    await people.reject('second');
    await name('third', 'second');
    await people.place('third');
    await createSweep(suite.services)();
    const replacedBy = async (orderId: string) => (await control(orderId))?.state.withdrawn?.replacedBy;
    expect([await replacedBy('first'), await replacedBy('second')]).toEqual(['second', 'third']);
    expect(await statusOf('third')).toBe('expected');
  });

  test('that is a stated deviation stays one', async () => {
    await sweep();
    await people.reject('first');
    const deviation = { type: 'stateDeviation', reason: 'Enheten är nedlagd' } as const;
    await suite.register.controls.act(controlIdOf({ orderId: 'first' }), deviation, acting('planner'));
    await name('second', 'first');
    await people.place('second');
    await sweep();
    expect(await statusOf('first')).toBe('deviation');
  });
});

describe('a rejected order', () => {
  const order = async (orderId: string) => {
    const found = await suite.register.orders.find(orderId);
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value;
  };
  const waitsFor = async (orderId: string) => orderWaitsFor((await order(orderId)).state);

  test('waits for its orderer until the new one is there, and then says by which, once', async () => {
    await people.reject('first');
    await sweep();
    expect(await waitsFor('first')).toBe(ids.planner);
    await name('second', 'first');
    await sweep();
    expect(await waitsFor('first')).toBe(ids.planner);
    await people.place('second');
    await Promise.all([sweep(), createSweep(suite.services)()]);
    await sweep();
    expect(await waitsFor('first')).toBeUndefined();
    expect((await order('first')).state).toMatchObject({ status: 'rejected', replacedBy: 'second' });
    const recorded = (await order('first')).history.filter(
      ({ event }) => event.type === 'replacementRecorded',
    );
    expect(recorded).toMatchObject([{ by: 'bot', seal: { keyId: 'test' } }]);
  });

  test('names the one directly after it, also when that was rejected too', async () => {
    await people.reject('first');
    await name('second', 'first');
    await people.place('second');
    await people.reject('second');
    await name('third', 'second');
    await people.place('third');
    await sweep();
    expect([await waitsFor('first'), await waitsFor('second'), await waitsFor('third')]).toEqual([
      undefined,
      undefined,
      ids.manager,
    ]);
    expect((await order('first')).state.replacedBy).toBe('second');
  });
});

describe('the planner', () => {
  const said = async (text: string): Promise<string> => {
    const handle = createHandler(suite.services, () => undefined);
    return JSON.stringify(await handle({ kind: 'message', from: suite.senderOf('planner'), text }));
  };

  test('is asked to place the order again until it is there, and not after', async () => {
    await suite.meet('planner');
    await people.reject('first');
    await sweep();
    const card = () => JSON.stringify(suite.delivered.filter(({ to }) => to === 'chat-planner'));
    const open = card();
    expect(await said('status')).toContain('Lägg en ny beställning');
    await name('second', 'first');
    await sweep();
    expect(card()).toBe(open);
    expect(await said('status')).toContain('Lägg en ny beställning');
    await people.place('second');
    await sweep();
    expect(card()).not.toBe(open);
    expect(await said('status')).not.toContain('Lägg en ny beställning');
  });
});

test('the manager is not shown the control that was withdrawn', async () => {
  await sweep();
  await people.reject('first');
  await name('second', 'first');
  await people.place('second');
  await sweep();
  const handle = createHandler(suite.services, () => undefined);
  const reply = await handle({
    kind: 'message',
    from: suite.senderOf('manager'),
    text: 'mina kontroller',
  });
  expect(JSON.stringify(reply)).toContain('En loggkontroll.');
});
