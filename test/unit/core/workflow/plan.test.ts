import { seedOf } from '@loggkontroll/core/draw';
import { append } from '@loggkontroll/core/history';
import type { History as WrittenHistory } from '@loggkontroll/core/history';
import { committedRule, planCommandOf, planDecider, retrace } from '@loggkontroll/core/workflow';
import type { PlanCommand, PlanCommitted, PlanEvent } from '@loggkontroll/core/workflow';
import { as } from './acting.ts';
import { specificationOf } from './specification.ts';
import type { Past } from './specification.ts';

const { given } = specificationOf(planDecider);
const planner = as('planner', 'planner')();
const bot = as('bot', 'bot')();
const manager = as('manager', 'unit-manager')();

const facts: Omit<PlanCommitted, 'type' | 'attempt'> = {
  planId: 'plan-ffs-2026-Q4',
  policyId: 'ffs',
  policyVersion: 1,
  period: '2026-Q4',
  month: '2026-09',
  samples: [
    { branch: 'authority', clusters: 2, employees: 4 },
    { branch: 'provider', clusters: 3, employees: 4 },
  ],
  commitment: 'aa'.repeat(32),
  populationHash: 'bb'.repeat(32),
  employees: 300,
  exclusions: [],
};
const nonce = '11'.repeat(32);
const bytes = '22'.repeat(32);
const seed = seedOf(facts.commitment, nonce, bytes);
const picks = [
  { branch: 'provider', clusterId: 'operation:a', employeeIds: ['anna01', 'bo02'] },
  { branch: 'authority', clusterId: 'unit:b', employeeIds: ['cia03'] },
] as const;
const orders = [
  { clusterId: 'operation:a', orderId: 'order-1' },
  { clusterId: 'unit:b', orderId: 'order-2' },
];

const commands = {
  commit: { type: 'commitPlan', ...facts },
  answer: { type: 'answerPlan', bytes },
  draw: { type: 'drawPlan', nonce, seed, picks },
  requestRedraw: { type: 'requestRedraw', reason: 'Registret saknade en enhet' },
  discard: { type: 'discardPlan', reason: 'Rutinen har fått kvartal' },
  placeOrders: { type: 'placeOrders', orders },
  replaceOrder: {
    type: 'replaceOrder',
    clusterId: 'unit:b',
    replaces: 'order-2',
    orderId: 'order-3',
    reason: 'Avvisad: fel chef',
  },
} as const satisfies Record<string, PlanCommand>;

type History = readonly Past<PlanEvent>[];
const committed: History = [[{ type: 'planCommitted', attempt: 1, ...facts }, 'planner']];
const answered: History = [...committed, [{ type: 'planAnswered', attempt: 1, bytes }, 'bot']];
const drawn: History = [...answered, [{ type: 'planDrawn', attempt: 1, nonce, seed, picks }, 'planner']];
const redrawRequested: History = [
  ...drawn,
  [{ type: 'redrawRequested', attempt: 1, reason: 'Registret saknade en enhet' }, 'planner'],
];
const discarded: History = [
  ...drawn,
  [{ type: 'planDiscarded', reason: 'Rutinen har fått kvartal' }, 'planner'],
];
const ordered: History = [...drawn, [{ type: 'ordersPlaced', orders }, 'planner']];

test('every state × every command, by the right person', () => {
  const states = { none: [], committed, answered, drawn, redrawRequested, discarded, ordered };
  const outcome = (past: History, command: PlanCommand) =>
    given(...past).when(command, command.type === 'answerPlan' ? bot : planner).outcome;
  const table = Object.entries(states).map(([state, past]) => [
    state,
    Object.fromEntries(Object.entries(commands).map(([name, command]) => [name, outcome(past, command)])),
  ]);
  expect(Object.fromEntries(table)).toMatchSnapshot();
});

test('the rule that was committed to can be told without the policy of that day', () => {
  expect(committedRule({ type: 'planCommitted', attempt: 2, ...facts })).toEqual({
    policyId: 'ffs',
    policyVersion: 1,
    period: '2026-Q4',
    month: '2026-09',
    attempt: 2,
    samples: facts.samples,
  });
});

test('everything but the answer is the planner’s', () => {
  for (const command of Object.values(commands).filter(({ type }) => type !== 'answerPlan')) {
    given(...drawn)
      .when(command, manager)
      .thenRefused('plan-not-a-planner');
  }
});

test('the planner cannot answer their own commitment', () => {
  given(...committed)
    .when(commands.answer, planner)
    .thenRefused('plan-only-the-bot-answers');
});

test('an answer of anything but 32 bytes is refused', () => {
  given(...committed)
    .when({ type: 'answerPlan', bytes: 'ff' }, bot)
    .thenRefused('plan-answer-malformed');
});

test('a seed that does not follow from commitment, nonce and answer is refused', () => {
  given(...answered)
    .when({ ...commands.draw, seed: '33'.repeat(32) }, planner)
    .thenRefused('plan-proof-wrong');
  given(...answered)
    .when({ ...commands.draw, nonce: '33'.repeat(32) }, planner)
    .thenRefused('plan-proof-wrong');
});

test('a redraw needs a reason, and stays beside the first', () => {
  given(...drawn)
    .when({ type: 'requestRedraw', reason: ' ' }, planner)
    .thenRefused('plan-reason-missing');
  const state = given(...redrawRequested)
    .when(commands.commit, planner)
    .then('planCommitted');
  expect(state).toMatchObject({
    status: 'committed',
    attempts: [{ attempt: 1, drawn: { seed }, redrawReason: 'Registret saknade en enhet' }, { attempt: 2 }],
  });
});

test('a commitment that was given up unanswered stays too', () => {
  const state = given(...committed)
    .when(commands.requestRedraw, planner)
    .then('redrawRequested');
  expect(state).toMatchObject({ status: 'redraw-requested', attempts: [{ attempt: 1 }] });
});

test.each([
  ['committed', committed],
  ['answered', answered],
  ['drawn', drawn],
  ['redraw-requested', redrawRequested],
])('a plan that is %s is discarded with a reason, by a planner, and everything drawn stays', (_, past) => {
  given(...past)
    .when({ ...commands.discard, reason: ' ' }, planner)
    .thenRefused('plan-reason-missing');
  const before = given(...past).state();
  const state = given(...past)
    .when(commands.discard, planner)
    .then('planDiscarded');
  const [draw] = before.status === 'none' ? [] : before.attempts;
  expect(state).toMatchObject({
    status: 'discarded',
    orders: [],
    attempts: [{ redrawReason: 'Rutinen har fått kvartal', ...draw }],
  });
});

test('a period whose plan was discarded may be planned anew, beside what was drawn', () => {
  const state = given(...discarded)
    .when(commands.commit, planner)
    .then('planCommitted');
  expect(state).toMatchObject({
    status: 'committed',
    attempts: [{ attempt: 1, drawn: { seed }, redrawReason: 'Rutinen har fått kvartal' }, { attempt: 2 }],
  });
});

test('what was decided of a plan that is discarded and begun anew would be decided again', () => {
  const again: History = [...discarded, [{ type: 'planCommitted', attempt: 2, ...facts }, 'planner']];
  const written = again.reduce<WrittenHistory<PlanEvent>>(
    (history, [event, by]) => append(history, [event], { by, at: '2026-10-01T08:00:00Z' }),
    [],
  );
  const rolesOf = (id: string) => (id === 'bot' ? (['bot'] as const) : (['planner'] as const));
  expect(retrace({ decider: planDecider, commandOf: planCommandOf, rolesOf }, written)).toEqual([]);
});

test('orders are for exactly the drawn clusters', () => {
  given(...drawn)
    .when({ type: 'placeOrders', orders: orders.slice(0, 1) }, planner)
    .thenRefused('plan-orders-differ-from-picks');
  given(...drawn)
    .when(
      { type: 'placeOrders', orders: [...orders.slice(0, 1), { clusterId: 'unit:c', orderId: 'x' }] },
      planner,
    )
    .thenRefused('plan-orders-differ-from-picks');
});

test('a rejected order is placed again for the same cluster, with the reason', () => {
  const state = given(...ordered)
    .when(commands.replaceOrder, planner)
    .then('orderReplaced');
  expect(state).toMatchObject({
    orders: [orders[0], { clusterId: 'unit:b', orderId: 'order-3' }],
    replaced: [{ clusterId: 'unit:b', orderId: 'order-2', replacedBy: 'order-3' }],
  });
  given(...ordered)
    .when({ ...commands.replaceOrder, clusterId: 'unit:z' }, planner)
    .thenRefused('plan-cluster-unknown', { clusterId: 'unit:z' });
});

test('an order is replaced once: who comes second, with the first one before them, changes nothing', () => {
  const { type: _, ...replacement } = commands.replaceOrder;
  const replaced: History = [...ordered, [{ type: 'orderReplaced', ...replacement }, 'planner']];
  given(...replaced)
    .when({ ...commands.replaceOrder, orderId: 'order-4' }, planner)
    .thenRefused('plan-order-already-replaced');
  const again = given(...replaced)
    .when({ ...commands.replaceOrder, replaces: 'order-3', orderId: 'order-4' }, planner)
    .then('orderReplaced');
  expect(again).toMatchObject({
    orders: [orders[0], { clusterId: 'unit:b', orderId: 'order-4' }],
    replaced: [{ replacedBy: 'order-3' }, { orderId: 'order-3', replacedBy: 'order-4' }],
  });
  given(...ordered)
    .when({ ...commands.replaceOrder, replaces: 'order-1' }, planner)
    .thenRefused('plan-order-already-replaced');
});

test('nobody to draw from is no plan', () => {
  given()
    .when({ ...commands.commit, employees: 0 }, planner)
    .thenRefused('plan-population-empty');
});
