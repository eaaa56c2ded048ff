import { isoDateOf } from '@loggkontroll/core/calendar';
import { dayCommitment, drawDays, seedOf } from '@loggkontroll/core/draw';
import type { Employee, FunctionHolder, Unit } from '@loggkontroll/core/organisation';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import {
  clustersToDraw,
  dayRuleOf,
  formatOwnRegisters,
  isPlannedByEach,
  orderDecider,
  orderOfOwnPlan,
  orderWaitsFor,
  ownUnits,
  parseOwnRegisters,
  planDecider,
  staffedUnits,
} from '@loggkontroll/core/workflow';
import type {
  Order,
  OrderEvent,
  OrderFacts,
  PlanCommand,
  PlanCommitted,
  PlanEvent,
  PlanState,
} from '@loggkontroll/core/workflow';
import { as } from './acting.ts';
import { specificationOf } from './specification.ts';
import type { Past } from './specification.ts';

const policy = (id: string): Policy => shippedPolicies[id] as Policy;
const bot = as('bot', 'bot')();
const eva = as('eva', 'unit-manager')();
const administrator = as('administrator', 'log-administrator')();
const planner = as('planner', 'planner')();

const units: readonly Unit[] = [
  { unitId: 'u1', name: 'Björken', branch: 'provider', departmentId: 'housing', managerId: 'eva' },
  { unitId: 'u2', name: 'Asken', branch: 'provider', departmentId: 'housing', managerId: 'ola' },
  { unitId: 'm1', name: 'Myndighet', branch: 'authority', departmentId: 'office', managerId: 'eva' },
];
const employee = (employeeId: string, personId?: string): Employee => ({
  ...{ employeeId, personId, name: employeeId.toUpperCase(), unitId: 'u1', role: 'stödassistent' },
  ...{ from: '2020-01-01', to: undefined },
});
const employees = [employee('anna01'), employee('eva02', 'eva'), employee('bo03')];
const holder = (code: FunctionHolder['code'], unitId?: string): FunctionHolder => ({
  ...{ code, unitId, personId: unitId === undefined ? 'hedda' : 'dan' },
  ...{ departmentId: undefined, from: '2020-01-01', to: undefined },
});
const functions = [holder('head-of-operations'), holder('delegated-reviewer', 'u2')];
const on = isoDateOf('2026-10-05');

describe('who plans which units', () => {
  const own = (id: string) =>
    Object.fromEntries(
      [...ownUnits(policy(id), { units, functions }, on)].map(([personId, theirs]) => [
        personId,
        theirs.map(({ unitId }) => unitId),
      ]),
    );

  test('FFS is planned by planners, the others each by their own', () => {
    expect(isPlannedByEach(ffsPolicy)).toBe(false);
    expect(own('ffs')).toEqual({});
    expect(['von', 'r1177', 'npo', 'lean'].filter((id) => isPlannedByEach(policy(id)))).toHaveLength(4);
  });

  test('the unit’s manager, its head of operations, or its delegate; where there is none, nobody', () => {
    expect(own('von')).toEqual({ eva: ['u1', 'm1'], ola: ['u2'] });
    expect(own('lean')).toEqual(own('von'));
    expect(own('npo')).toEqual({ hedda: ['u1', 'u2'] });
    expect(own('r1177')).toEqual({ dan: ['u2'] });
  });

  test('units in which nobody has access have nobody to draw', () => {
    expect(staffedUnits(units, employees, ['2026-09-01', '2026-09-30'])).toEqual([units[0]]);
    expect(staffedUnits(units, employees, ['2019-09-01', '2019-09-30'])).toEqual([]);
  });
});

test('what the bot tells of one’s own units is read as it was written, and nothing else is', () => {
  const told = {
    ...{ policyId: 'von', period: '2026-H2', month: '2026-09' },
    ...{ units: units.slice(0, 1), employees, hadTurn: ['bo03'] },
  };
  const read = parseOwnRegisters(formatOwnRegisters(told));
  expect(read).toMatchObject({ ...told, employees: [{ employeeId: 'anna01' }, {}, {}] });
  expect(parseOwnRegisters('{')).toBeUndefined();
  expect(parseOwnRegisters('{"units":[],"employees":[]}')).toBeUndefined();
});

const committed: Omit<PlanCommitted, 'type' | 'attempt'> = {
  ...{ planId: 'plan-von-eva-2026-H2', policyId: 'von', policyVersion: 1, plannedBy: 'eva', units: ['u1'] },
  ...{ period: '2026-H2', month: '2026-09', samples: [{ kind: 'share', branch: 'provider', percent: 10 }] },
  ...{ commitment: 'aa'.repeat(32), populationHash: 'bb'.repeat(32), employees: 3, exclusions: [] },
};
const nonce = '11'.repeat(32);
const bytes = '22'.repeat(32);
const picks = [{ branch: 'provider', clusterId: 'unit:u1', employeeIds: ['anna01'] }] as const;
const seed = seedOf(committed.commitment, nonce, bytes);
const named = { clusterId: 'unit:u1', orderId: '1f3a9c02-0000-4000-8000-000000000001' };
const drawn: readonly Past<PlanEvent>[] = [
  [{ type: 'planCommitted', attempt: 1, ...committed }, 'eva'],
  [{ type: 'planAnswered', attempt: 1, bytes }, 'bot'],
  [{ type: 'planDrawn', attempt: 1, nonce, seed, picks }, 'eva'],
];
const dates = { from: '2026-09-01', to: '2026-09-14' };

describe('a plan of one’s own units', () => {
  const { given } = specificationOf(planDecider);
  const commit: PlanCommand = { type: 'commitPlan', ...committed };
  const place: PlanCommand = { type: 'placeOrders', orders: [named] };

  test('is that person’s, and no planner’s', () => {
    given().when(commit, eva).then('planCommitted');
    given().when(commit, planner).thenRefused('plan-not-a-planner');
    given(...drawn)
      .when(place, planner)
      .thenRefused('plan-not-a-planner');
    expect(
      given(...drawn)
        .when(place, eva)
        .then('ordersPlaced'),
    ).toMatchObject({ status: 'ordered', plannedBy: 'eva', units: ['u1'], orders: [named] });
  });

  test('stays that person’s when it is drawn again', () => {
    const again: readonly Past<PlanEvent>[] = [
      ...drawn,
      [{ type: 'redrawRequested', attempt: 1, reason: 'Fel' }, 'eva'],
    ];
    given(...again)
      .when(commit, eva)
      .then('planCommitted');
    given(...again)
      .when({ ...commit, plannedBy: 'planner' }, planner)
      .thenRefused('plan-not-a-planner');
  });

  test('keeps the dates that are stated, if they are dates', () => {
    expect(
      given(...drawn)
        .when({ ...place, dates }, eva)
        .then('ordersPlaced'),
    ).toMatchObject({ dates });
    for (const wrong of [
      { from: '2026-09-31', to: '2026-10-01' },
      { from: '2026-09-14', to: '2026-09-01' },
    ]) {
      given(...drawn)
        .when({ ...place, dates: wrong }, eva)
        .thenRefused('plan-dates-malformed');
    }
  });
});

type Plan = Exclude<PlanState, { readonly status: 'none' }>;

/** The order that a person's plan under a routine becomes, of these employees. */
const orderUnder = (id: string, employeeIds: readonly string[], change: Partial<Plan> = {}) => {
  const { given } = specificationOf(planDecider);
  const plannedBy = { npo: 'hedda', r1177: 'dan' }[id] ?? 'eva';
  const [first, ...others] = (given(...drawn).state() as Plan).attempts;
  const attempts: Plan['attempts'] = [
    { ...first, drawn: { nonce, seed, picks: [{ ...picks[0], employeeIds }] } },
    ...others,
  ];
  const plan = { ...(given(...drawn).state() as Plan), policyId: id, plannedBy, attempts, ...change };
  return orderOfOwnPlan(plan, named, {
    policy: policy(id),
    today: '2026-10-05',
    clusters: clustersToDraw(policy(id), '2026-09', { units, employees }),
    managerOf: (personId) => ({ eva: 'area', area: 'head' })[personId],
    functions,
  });
};

const factsUnder = (...wanted: Parameters<typeof orderUnder>): OrderFacts => {
  const order = orderUnder(...wanted);
  if (!order.ok) throw new Error(order.refusal.code);
  return order.value;
};

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
