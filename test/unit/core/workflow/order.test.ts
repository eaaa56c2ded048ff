import { orderDecider } from '@loggkontroll/core/workflow';
import type { OrderCommand, OrderEvent } from '@loggkontroll/core/workflow';
import {
  administrator,
  attested,
  authorityFacts,
  bot,
  commands,
  completed,
  daysAnswered,
  daysCommitted,
  daysDrawn,
  delivered,
  destroyed,
  facts,
  manager,
  notReceived,
  otherAdministrator,
  placed,
  planner,
  received,
  rejected,
  replaced,
  reviewedAdministrator,
  reviewedManager,
  roomOpened,
  sent,
  stranger,
  toBeDestroyed,
  unsent,
} from './order-examples.ts';
import { specificationOf } from './specification.ts';
import type { Past } from './specification.ts';

const { given } = specificationOf(orderDecider);

const rightActor: Record<OrderCommand['type'], typeof manager> = {
  placeOrder: planner,
  attest: manager,
  reject: manager,
  verifyOrderer: administrator,
  confirmPermission: administrator,
  openLogRoom: bot,
  commitDays: administrator,
  answerDays: bot,
  drawDays: administrator,
  requestDaysRedraw: administrator,
  deliverLog: administrator,
  changeWish: manager,
  sendLog: administrator,
  confirmReceipt: manager,
  reportNotReceived: manager,
  askForDestruction: bot,
  stateDestroyed: manager,
  handOver: manager,
  recordLogFate: bot,
  recordReplacement: bot,
  passOrderOn: bot,
};

const states = {
  none: [],
  placed,
  rejected,
  replaced,
  attested,
  roomOpened,
  daysCommitted,
  daysAnswered,
  daysDrawn,
  delivered,
  completed,
  unsent,
  sent,
  notReceived,
  received,
  toBeDestroyed,
  destroyed,
} as const satisfies Record<string, readonly Past<OrderEvent>[]>;

describe('every state × every command, by the right person', () => {
  const table = Object.entries(states).map(([state, past]) => [
    state,
    Object.fromEntries(
      Object.entries(commands).map(([name, command]) => [
        name,
        given(...past).when(command, rightActor[command.type]).outcome,
      ]),
    ),
  ]);

  test('is decided as agreed', () => {
    expect(Object.fromEntries(table)).toMatchSnapshot();
  });
});

describe('separation of duties', () => {
  test('only a planner places orders, and only in their own name', () => {
    given().when(commands.place, manager).thenRefused('order-not-a-planner');
    given()
      .when({ ...commands.place, orderer: 'somebody-else' }, planner)
      .thenRefused('order-not-a-planner');
  });

  test('an order without employees is refused', () => {
    given()
      .when({ ...commands.place, employees: [] }, planner)
      .thenRefused('order-without-employees');
  });

  test('a stranger cannot attest or reject', () => {
    given(...placed)
      .when(commands.attest, stranger)
      .thenRefused('order-not-the-attestant');
    given(...placed)
      .when(commands.reject, stranger)
      .thenRefused('order-not-the-attestant');
  });

  test('nobody attests an order that includes themselves', () => {
    const own: Past<OrderEvent> = [
      { type: 'orderPlaced', ...facts, attestant: 'reviewed-manager' },
      'planner',
    ];
    given(own).when(commands.attest, reviewedManager).thenRefused('order-includes-yourself');
    given(own).when(commands.reject, reviewedManager).thenRefused('order-includes-yourself');
  });

  test('a manager among the reviewed, whose order has passed upwards, is told why', () => {
    given(...placed)
      .when(commands.attest, reviewedManager)
      .thenRefused('order-includes-yourself');
  });

  test('nobody draws days for, or delivers, a log that includes themselves', () => {
    given(...roomOpened)
      .when(commands.commitDays, reviewedAdministrator)
      .thenRefused('order-includes-yourself');
    given(...daysAnswered)
      .when(commands.drawDays, reviewedAdministrator)
      .thenRefused('order-includes-yourself');
    given(...daysDrawn)
      .when(commands.deliver, reviewedAdministrator)
      .thenRefused('order-includes-yourself');
  });

  test('only a log administrator draws days and delivers', () => {
    given(...roomOpened)
      .when(commands.commitDays, manager)
      .thenRefused('order-not-a-log-administrator');
    given(...daysDrawn)
      .when(commands.deliver, manager)
      .thenRefused('order-not-a-log-administrator');
  });

  test('the planner attests an authority order of their own', () => {
    given([{ type: 'orderPlaced', ...authorityFacts }, 'planner'])
      .when(commands.attest, planner)
      .then('orderAttested');
  });
});

describe('first answer wins', () => {
  test('the second is told by whom and when', () => {
    const past: Past<OrderEvent>[] = [
      ...placed,
      [{ type: 'orderAttested' }, 'manager', '2026-10-02T07:30:00Z'],
    ];
    const told = { by: 'manager', at: '2026-10-02T07:30:00Z' };
    given(...past)
      .when(commands.attest, manager)
      .thenRefused('order-already-attested', told);
    given(...past)
      .when(commands.reject, manager)
      .thenRefused('order-already-attested', told);
    given(...rejected)
      .when(commands.attest, manager)
      .thenRefused('order-already-rejected', { by: 'manager' });
  });

  test('a rejection needs a reason', () => {
    given(...placed)
      .when({ type: 'reject', reason: '  ' }, manager)
      .thenRefused('order-reason-missing');
  });
});

describe('drawing days', () => {
  test('days that do not follow from commitment and answer are refused', () => {
    const chosen = { ...commands.drawDays, days: ['2026-09-01', '2026-09-02', '2026-09-03'] };
    given(...daysAnswered)
      .when(chosen, administrator)
      .thenRefused('order-days-proof-wrong');
    given(...daysAnswered)
      .when({ ...commands.drawDays, nonce: '33'.repeat(32) }, administrator)
      .thenRefused('order-days-proof-wrong');
  });

  test('only the one who committed draws', () => {
    given(...daysAnswered)
      .when(commands.drawDays, otherAdministrator)
      .thenRefused('order-days-not-yours');
  });

  test('only the bot answers, with 32 bytes', () => {
    given(...daysCommitted)
      .when(commands.answerDays, administrator)
      .thenRefused('order-only-the-bot');
    given(...daysCommitted)
      .when({ type: 'answerDays', bytes: 'abc' }, bot)
      .thenRefused('order-days-answer-malformed');
  });

  test('a redraw needs a reason and stays beside the first', () => {
    given(...daysDrawn)
      .when({ type: 'requestDaysRedraw', reason: '' }, administrator)
      .thenRefused('order-reason-missing');
    const state = given(...daysDrawn)
      .when(commands.requestDaysRedraw, administrator)
      .then('daysRedrawRequested');
    expect(state).toMatchObject({
      status: 'attested',
      dayDraws: [{ days: expect.any(Array) as unknown, redrawReason: 'Fel månad i exporten' }],
    });
    expect(state).not.toHaveProperty('days');
  });
});

describe('the way of the log', () => {
  test('a provider’s log goes straight to the reviewer', () => {
    expect(
      given(...daysDrawn)
        .when(commands.deliver, administrator)
        .then('logDelivered').status,
    ).toBe('at-reviewer');
    given(...delivered)
      .when(commands.handOver, manager)
      .thenRefused('order-needs-no-hand-over');
  });

  test('an authority’s log is handed over by its receiver', () => {
    const past = delivered.map(([event, by]): Past<OrderEvent> => [
      event.type === 'orderPlaced' ? { type: 'orderPlaced', ...authorityFacts } : event,
      by,
    ]);
    expect(given(...past).state().status).toBe('delivered');
    given(...past)
      .when(commands.handOver, manager)
      .thenRefused('order-not-the-receiver');
    expect(
      given(...past)
        .when(commands.handOver, planner)
        .then('logHandedOver').status,
    ).toBe('at-reviewer');
    given(...past, [{ type: 'logHandedOver' }, 'planner'])
      .when(commands.handOver, planner)
      .thenRefused('order-already-handed-over');
  });

  test('no delivery before the room is open', () => {
    const withoutRoom = daysDrawn.filter(([event]) => event.type !== 'logRoomOpened');
    given(...withoutRoom)
      .when(commands.deliver, administrator)
      .thenRefused('order-room-not-open');
  });
});
