import { dayCommitment, drawDays, seedOf } from '@loggkontroll/core/draw';
import {
  dayRuleOf,
  orderDecider,
  orderOfOwnPlan,
  orderWaitsFor,
  planDecider,
} from '@loggkontroll/core/workflow';
import type { Order, OrderEvent, OrderFacts } from '@loggkontroll/core/workflow';
import { as } from './acting.ts';
import { specificationOf } from './specification.ts';
import type { Past } from './specification.ts';
import {
  administrator,
  bot,
  bytes,
  dates,
  drawn,
  eva,
  factsUnder,
  functions,
  named,
  nonce,
  orderUnder,
  planner,
  policy,
} from './own-plan-examples.ts';
import type { Plan } from './own-plan-examples.ts';

describe('the order of one’s own plan', () => {
  test('VON and LEAN: the manager orders, draws the day, receives and reviews; nobody attests', () => {
    const von = factsUnder('von', ['anna01']);
    expect(von).toMatchObject({
      ...{ number: 'VON-2026-H2-1F3A9C02', fromOwnPlan: true, dayCount: 1, handOver: false },
      ...{ orderer: 'eva', daysDrawnBy: 'eva', receiver: 'eva', reviewer: 'eva', reviewersManager: 'area' },
    });
    for (const absent of ['attestant', 'takenOut', 'ordererVerified', 'dates']) {
      expect(von).not.toHaveProperty(absent);
    }
    expect(factsUnder('lean', ['anna01'])).toMatchObject({ daysDrawnBy: 'eva', ordererVerified: true });
  });

  test('NPO: the head of operations draws the day and takes the log out', () => {
    expect(factsUnder('npo', ['anna01'])).toMatchObject({
      ...{ orderer: 'hedda', daysDrawnBy: 'hedda', reviewer: 'hedda', dayCount: 1 },
      takenOut: { by: 'hedda', in: 'national-log-service', needsPermission: false },
    });
  });

  test('R1177: the delegate takes the log out for the dates stated, or for the month, with a permission', () => {
    const facts = factsUnder('r1177', ['anna01'], { dates });
    expect(facts).toMatchObject({
      ...{ orderer: 'dan', reviewer: 'dan', dayCount: 14, dates },
      takenOut: { by: 'dan', in: 'record-system', needsPermission: true },
    });
    expect(facts).not.toHaveProperty('daysDrawnBy');
    expect(factsUnder('r1177', ['anna01'])).toMatchObject({
      dates: { from: '2026-09-01', to: '2026-09-30' },
    });
    expect(
      orderUnder('r1177', ['anna01'], { dates: { from: '2026-09-01', to: '2026-10-02' } }),
    ).toMatchObject({
      refusal: { code: 'ordering-nobody-to-act' },
    });
  });

  test('whoever plans and is drawn orders, and everything else passes to their manager', () => {
    expect(factsUnder('von', ['eva02'])).toMatchObject({
      ...{
        orderer: 'eva',
        daysDrawnBy: 'area',
        receiver: 'area',
        reviewer: 'area',
        reviewersManager: 'head',
      },
    });
  });

  test('a cluster that was not drawn, and a plan of planners, give none', () => {
    const { plannedBy: _, ...shared } = specificationOf(planDecider)
      .given(...drawn)
      .state() as Plan;
    const desk = {
      ...{ policy: policy('von'), today: '2026-10-05', clusters: [], functions },
      managerOf: () => undefined,
    };
    expect(orderOfOwnPlan(shared, named, desk)).toMatchObject({ ok: false });
    const other = { ...named, clusterId: 'unit:u2' };
    expect(orderOfOwnPlan({ ...shared, plannedBy: 'eva' }, other, desk)).toMatchObject({ ok: false });
  });
});

describe('what is done with it', () => {
  const { given } = specificationOf(orderDecider);
  const placed = (facts: OrderFacts): Past<OrderEvent> => [{ type: 'orderPlaced', ...facts }, 'bot'];
  const room: Past<OrderEvent> = [{ type: 'logRoomOpened', logRoom: 'room-1' }, 'bot'];
  const file = { sha256: 'ab'.repeat(32), accesses: 2, rejectedRows: 0 };
  const deliver = { type: 'deliverLog', file } as const;
  const waits = (...past: readonly Past<OrderEvent>[]) => orderWaitsFor(given(...past).state() as Order);

  const windowOf = (facts: OrderFacts, by: string): readonly Past<OrderEvent>[] => {
    const commitment = dayCommitment(dayRuleOf(facts, 1), nonce);
    const daySeed = seedOf(commitment, nonce, bytes);
    const days = drawDays(facts.month, 1, daySeed);
    return [
      [{ type: 'daysCommitted', commitment }, by],
      [{ type: 'daysAnswered', bytes }, 'bot'],
      [{ type: 'daysDrawn', nonce, seed: daySeed, days }, by],
    ];
  };

  test('the bot places it, and nobody else', () => {
    const command = { type: 'placeOrder', ...factsUnder('von', ['anna01']) } as const;
    given().when(command, bot).then('orderPlaced');
    given().when(command, eva).thenRefused('order-only-the-bot');
    given().when(command, planner).thenRefused('order-only-the-bot');
  });

  test('nobody attests; a room is opened at once, and the day waits for whoever draws it', () => {
    const facts = factsUnder('von', ['anna01']);
    expect(given(placed(facts)).state()).toMatchObject({ status: 'attested' });
    expect(waits(placed(facts))).toBe('eva');
    given(placed(facts)).when({ type: 'attest' }, eva).thenRefused('order-not-the-attestant');
    given(placed(facts)).when({ type: 'openLogRoom', logRoom: 'room-1' }, bot).then('logRoomOpened');
    const commit = { type: 'commitDays', commitment: nonce } as const;
    given(placed(facts)).when(commit, administrator).thenRefused('order-not-yours');
    given(placed(facts)).when(commit, eva).then('daysCommitted');
  });

  test('VON: the log administrators deliver for the day that the manager has drawn', () => {
    const facts = factsUnder('von', ['anna01']);
    const past = [placed(facts), room, ...windowOf(facts, 'eva')];
    expect(waits(...past)).toBe('role:log-administrator');
    given(...past)
      .when(deliver, eva)
      .thenRefused('order-not-a-log-administrator');
    given(...past)
      .when(deliver, administrator)
      .then('logDelivered');
  });

  test('LEAN: not before the orderer is verified, who may also be turned down', () => {
    const facts = factsUnder('lean', ['anna01']);
    const past = [placed(facts), room, ...windowOf(facts, 'eva')];
    const verify = { type: 'verifyOrderer' } as const;
    const reject = { type: 'reject', reason: 'Inte chef här' } as const;
    given(...past)
      .when(deliver, administrator)
      .thenRefused('order-orderer-not-verified');
    given(...past)
      .when(verify, eva)
      .thenRefused('order-not-a-log-administrator');
    given(...past)
      .when(reject, eva)
      .thenRefused('order-not-a-log-administrator');
    given(placed(facts)).when(reject, administrator).then('orderRejected');
    given(...past)
      .when(verify, administrator)
      .then('ordererVerified');
    const cleared: readonly Past<OrderEvent>[] = [...past, [{ type: 'ordererVerified' }, 'administrator']];
    for (const command of [verify, reject]) {
      given(...cleared)
        .when(command, administrator)
        .thenRefused('order-orderer-already-verified');
    }
    given(...cleared)
      .when(deliver, administrator)
      .then('logDelivered');
    const rejected: readonly Past<OrderEvent>[] = [
      placed(facts),
      room,
      [{ type: 'orderRejected', reason: 'Nej' }, 'administrator'],
    ];
    given(...rejected)
      .when({ type: 'commitDays', commitment: nonce }, eva)
      .thenRefused('order-not-attested');
    given(...rejected)
      .when(verify, administrator)
      .thenRefused('order-already-rejected');
  });

  test('R1177: the dates are known, and the log is taken out by whoever has said that they have the roles', () => {
    const facts = factsUnder('r1177', ['anna01'], { dates });
    const dan = as('dan')();
    const past = [placed(facts), room];
    const state = given(...past).state() as Order;
    expect(state.status).toBe('days-drawn');
    expect(state.days).toHaveLength(14);
    expect(state.days).toEqual(expect.arrayContaining(['2026-09-01', '2026-09-14']));
    expect(waits(...past)).toBe('dan');
    const confirm = { type: 'confirmPermission', givenBy: 'regional-administrator' } as const;
    given(...past)
      .when(deliver, dan)
      .thenRefused('order-permission-not-confirmed');
    given(...past)
      .when(confirm, administrator)
      .thenRefused('order-not-yours');
    given(...past)
      .when({ type: 'requestDaysRedraw', reason: 'Andra' }, administrator)
      .thenRefused('order-days-not-to-be-drawn');
    expect(
      given(...past)
        .when(confirm, dan)
        .then('permissionConfirmed'),
    ).toMatchObject({ permission: { by: 'dan', givenBy: 'regional-administrator' } });
    const confirmed: readonly Past<OrderEvent>[] = [
      ...past,
      [{ type: 'permissionConfirmed', givenBy: 'regional-administrator' }, 'dan'],
    ];
    given(...confirmed)
      .when(confirm, dan)
      .thenRefused('order-permission-already-confirmed');
    given(...confirmed)
      .when(deliver, administrator)
      .thenRefused('order-not-yours');
    given(...confirmed)
      .when(deliver, dan)
      .then('logDelivered');
  });

  test('NPO: no permission is asked for, and the head of operations takes the log out', () => {
    const facts = factsUnder('npo', ['anna01']);
    const hedda = as('hedda')();
    const past = [placed(facts), room, ...windowOf(facts, 'hedda')];
    expect(waits(...past)).toBe('hedda');
    given(...past)
      .when({ type: 'confirmPermission', givenBy: 'local-administrator' }, hedda)
      .thenRefused('order-needs-no-permission');
    given(...past)
      .when(deliver, hedda)
      .then('logDelivered');
  });
});
