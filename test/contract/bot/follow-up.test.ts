import { createHash } from 'node:crypto';
import { dayCommitment, drawDays, seedOf } from '@loggkontroll/core/draw';
import { findChainFault } from '@loggkontroll/core/history';
import { caseIdOf, controlIdOf, dayRuleOf, registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type {
  Control,
  OrderCommand,
  OrderFacts,
  OrderStatus,
  PlanCommand,
} from '@loggkontroll/core/workflow';
import { openCases, openRegister } from '@loggkontroll/sharepoint/records';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { ids } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting, orderOf, registerReview } from '../sharepoint/reference-flow.ts';
import { accepted } from '../sharepoint/desk.ts';
import { eventually } from './eventually.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';
import { verified } from './verified.ts';

let suite: RunningSuite;

beforeAll(async () => {
  suite = await startSuite();
});
afterAll(() => suite.close());

const nonce = '11'.repeat(32);

/** What a colleague sends at the same time, and the order never names. */
const lateLog = '{"log":"late"}';
const lateHash = createHash('sha256').update(lateLog).digest('hex');

const registerOf = (who: Who) => openRegister(suite.sharePoint.as(who));
const vaultOf = (who: Who) => openVault(suite.sharePoint.as(who));
const cases = (who: Who) => openCases(suite.sharePoint.as(who));
const everything = () => openRegister(suite.sharePoint.bot);

const act = async (who: Who, orderId: string, command: OrderCommand): Promise<void> => {
  accepted(await registerOf(who).orders.act(orderId, command, acting(who)));
};

const orderWhen = async (orderId: string, status: OrderStatus, hasRoom = true) =>
  eventually(`${orderId} ${status}`, async () => {
    const order = accepted(await everything().orders.find(orderId)).state;
    return order.status === status && (!hasRoom || order.logRoom !== undefined) ? order : undefined;
  });

const place = async (facts: OrderFacts): Promise<void> => {
  accepted(await registerOf('planner').orders.create({ type: 'placeOrder', ...facts }, acting('planner')));
};

/** Everything that people do until the log is delivered; gives the delivery's hash. */
const deliver = async (orderId: string, attestant: Who = 'manager'): Promise<string> => {
  await act(attestant, orderId, { type: 'attest' });
  const attested = await orderWhen(orderId, 'attested');
  const commitment = dayCommitment(dayRuleOf(attested, 1), nonce);
  await act('logAdministrator', orderId, { type: 'commitDays', commitment });
  const answered = await orderWhen(orderId, 'days-answered');
  const seed = seedOf(commitment, nonce, answered.dayDraws.at(-1)?.bytes ?? '');
  const days = drawDays(answered.month, answered.dayCount, seed);
  await act('logAdministrator', orderId, { type: 'drawDays', nonce, seed, days });
  const room = answered.logRoom ?? '';
  const { sha256 } = await vaultOf('logAdministrator').deliver(room, `{"log":"${orderId}"}`);
  const { sha256: late } = await vaultOf('logAdministrator').deliver(room, lateLog);
  expect((await vaultOf('logAdministrator').readDelivery(room, late)).ok).toBe(true);
  await act('logAdministrator', orderId, {
    type: 'deliverLog',
    file: { sha256, accesses: 2, rejectedRows: 0 },
  });
  return sha256;
};

const reviewWhen = (orderId: string, who: Who) =>
  eventually(`the review of ${orderId}`, async () => {
    const found = await registerOf(who).reviews.find(reviewIdOf(orderId));
    return found.ok ? found.value : undefined;
  });

const mayRead = async (who: Who, room: string | undefined, sha256: string): Promise<boolean> =>
  (await vaultOf(who).readDelivery(room ?? '', sha256)).ok;

test('a provider’s order goes all the way: what people commit, the bot carries on', async () => {
  await place(orderOf('provider'));
  const sha256 = await deliver('provider');
  const review = await reviewWhen('provider', 'manager');
  const { logRoom } = review.state;
  expect(await mayRead('manager', logRoom, sha256)).toBe(true);
  expect(await mayRead('logAdministrator', logRoom, sha256)).toBe(false);
  expect(await mayRead('manager', logRoom, lateHash)).toBe(false);
  expect(await mayRead('planner', logRoom, sha256)).toBe(false);

  accepted(await registerOf('manager').reviews.act(review, registerReview(sha256), acting('manager')));
  const completed = await orderWhen('provider', 'completed');
  expect(completed.logFate?.fate).toBe('deleted');
  expect(await mayRead('manager', logRoom, sha256)).toBe(false);
  const registration = accepted(
    await everything().registrations.find(registrationIdOf(reviewIdOf('provider'))),
  );
  expect(registration.state).toMatchObject({ reviewer: ids.manager, result: { outcome: 'no-remark' } });
  const control = await eventually('the control', async () => {
    const found = accepted(await everything().controls.find(controlIdOf({ orderId: 'provider' }))).state;
    return found.status === 'done' ? found : undefined;
  });
  expect(control.done?.registrationId).toBe(registration.recordId);
});

test('an authority’s log is the receiver’s until it is handed over, then the reviewer’s alone', async () => {
  await place({
    ...orderOf('authority'),
    branch: 'authority',
    departmentId: 'authority',
    unitId: 'unit-2',
    clusterName: 'Eken',
    attestant: ids.planner,
    receiver: ids.planner,
    reviewer: ids.otherManager,
    reviewersManager: ids.otherArea,
    handOver: true,
    deadlines: {
      attestBy: '2026-10-08',
      deliverBy: '2026-10-15',
      handOverBy: '2026-10-20',
      reviewBy: '2026-11-05',
    },
  });
  const sha256 = await deliver('authority', 'planner');
  const { logRoom } = await orderWhen('authority', 'delivered');
  await eventually(
    'the receiver’s right',
    async () => (await mayRead('planner', logRoom, sha256)) || undefined,
  );
  expect(await mayRead('otherManager', logRoom, sha256)).toBe(false);
  await eventually(
    'the late file gone',
    async () => !(await mayRead('planner', logRoom, lateHash)) || undefined,
  );

  await act('planner', 'authority', { type: 'handOver' });
  const review = await reviewWhen('authority', 'otherManager');
  expect(await mayRead('otherManager', logRoom, sha256)).toBe(true);
  expect(await mayRead('planner', logRoom, sha256)).toBe(false);

  const { result, judgements, ...command } = registerReview(sha256);
  const remark = {
    ...command,
    result: { ...result, outcome: 'remark', breach: { status: 'reported', persons: 1 } },
    judgements: { ...judgements, direct: 1, suspicion: 1 },
  } as const;
  accepted(await registerOf('otherManager').reviews.act(review, remark, acting('otherManager')));
  expect((await orderWhen('authority', 'completed')).logFate).toEqual({ fate: 'kept', because: 'remark' });
  expect(await mayRead('otherManager', logRoom, sha256)).toBe(false);
  const { state } = accepted(await cases('otherManager').find(caseIdOf(reviewIdOf('authority'))));
  expect(state.documents).toMatchObject([{ kind: 'log', sha256 }]);
});

test('the register waits for the order that was placed again, and no longer for the rejected one', async () => {
  const { plans, orders } = registerOf('planner');
  const { planId, clusterId, policyId, policyVersion, period, month } = orderOf('rejected');
  const commitment = 'ab'.repeat(32);
  const plan = async (command: PlanCommand): Promise<void> => {
    accepted(await plans.act(planId, command, acting('planner')));
  };
  const facts = { planId, policyId, policyVersion, period, month, commitment, employees: 2, exclusions: [] };
  const samples = [{ branch: 'provider', clusters: 1, employees: 2 }] as const;
  accepted(
    await plans.create(
      { type: 'commitPlan', ...facts, samples, populationHash: 'cd'.repeat(32) },
      acting('planner'),
    ),
  );
  const bytes = await eventually(
    'the answer',
    async () => accepted(await plans.find(planId)).state.attempts.at(-1)?.bytes,
  );
  const picks = [{ branch: 'provider', clusterId, employeeIds: ['emp00001', 'emp00002'] }] as const;
  await plan({ type: 'drawPlan', nonce, seed: seedOf(commitment, nonce, bytes), picks });
  await plan({ type: 'placeOrders', orders: [{ clusterId, orderId: 'rejected' }] });
  await place(orderOf('rejected'));
  const controlWhen = (orderId: string, status: Control['status']) =>
    eventually(`the control of ${orderId} ${status}`, async () => {
      const found = await everything().controls.find(controlIdOf({ orderId }));
      return found.ok && found.value.state.status === status ? found.value : undefined;
    });
  await controlWhen('rejected', 'expected');
  await act('manager', 'rejected', { type: 'reject', reason: 'Fel chef' });
  await plan({
    type: 'replaceOrder',
    clusterId,
    replaces: 'rejected',
    orderId: 'again',
    reason: 'Registret är rättat',
  });
  const command = { type: 'placeOrder', ...orderOf('again') } as const;
  accepted(await orders.ensure(command, acting('planner')));
  accepted(await orders.ensure(command, acting('planner')));
  await controlWhen('again', 'expected');
  const withdrawn = await controlWhen('rejected', 'withdrawn');
  expect(withdrawn.state.withdrawn?.replacedBy).toBe('again');
  const rows = await everything().controls.summaries({ where: { RecordId: withdrawn.recordId } });
  expect(rows.items).toMatchObject([{ status: 'withdrawn' }]);

  const waiting = await eventually('the rejected order waiting for nobody', async () => {
    const { items } = await everything().orders.summaries({ where: { WaitsFor: ids.planner } });
    return items.some(({ recordId }) => recordId === 'rejected') ? undefined : items;
  });
  expect(waiting).toEqual([]);
  const order = accepted(await everything().orders.find('rejected'));
  expect(order.state).toMatchObject({ status: 'rejected', replacedBy: 'again' });
  const { records, faults } = await verified(suite.sharePoint.bot);
  expect(records['Orders']).toBeGreaterThanOrEqual(2);
  expect(faults.filter(({ list, recordId }) => list === 'Orders' && recordId === 'rejected')).toEqual([]);
});

test('two instances and a throttled SharePoint make one of everything, and an unbroken history', async () => {
  const other = await suite.startAnother();
  const { standIn } = suite.sharePoint;
  await fetch(`${standIn.url}/_local/throttle`, {
    method: 'POST',
    body: JSON.stringify({ every: 7, retryAfter: 0 }),
  });
  try {
    for (const orderId of ['a', 'b', 'c']) await place(orderOf(orderId));
    const hashes = new Map<string, string>();
    for (const orderId of ['a', 'b', 'c']) hashes.set(orderId, await deliver(orderId));
    for (const [orderId, sha256] of hashes) {
      const review = await reviewWhen(orderId, 'manager');
      accepted(await registerOf('manager').reviews.act(review, registerReview(sha256), acting('manager')));
    }
    for (const orderId of hashes.keys()) await orderWhen(orderId, 'completed');
  } finally {
    await fetch(`${standIn.url}/_local/throttle`, { method: 'DELETE' });
  }
  await other.close();
  for (const orderId of ['a', 'b', 'c']) {
    const { history } = accepted(await everything().orders.find(orderId));
    expect(findChainFault(history)).toBeUndefined();
    const kinds = history.map(({ event }) => event.type);
    expect(kinds).toHaveLength(new Set(kinds).size);
  }
  const { orders: _, ...derived } = everything();
  const count = async (
    list: 'reviews' | 'registrations' | 'controls',
    key: 'OrderId' | 'ReviewId',
    value: string,
  ) => (await derived[list].summaries({ where: { [key]: value } })).items.length;
  for (const orderId of ['a', 'b', 'c']) {
    expect(await count('reviews', 'OrderId', orderId)).toBe(1);
    expect(await count('registrations', 'ReviewId', reviewIdOf(orderId))).toBe(1);
    expect(await count('controls', 'OrderId', orderId)).toBe(1);
  }
});

test('the log of the bot names nobody', () => {
  expect(suite.logged()).not.toMatch(/Person |Medarbetare|kommun\.example/);
});
