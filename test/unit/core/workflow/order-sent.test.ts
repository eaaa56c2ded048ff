import { isoInstantOf } from '@loggkontroll/core/calendar';
import { orderNotices } from '@loggkontroll/core/notice';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { orderDecider, orderDueOn, orderWaitsFor, reviewOf } from '@loggkontroll/core/workflow';
import type { Order, OrderEvent } from '@loggkontroll/core/workflow';
import {
  administrator,
  bot,
  commands,
  daysDrawn,
  destroyed,
  manager,
  notReceived,
  planner,
  received,
  reviewedAdministrator,
  reviewedManager,
  sent,
  stranger,
  toBeDestroyed,
  unsent,
} from './order-examples.ts';
import { specificationOf } from './specification.ts';
import type { Past } from './specification.ts';

const { given } = specificationOf(orderDecider);
const lean = shippedPolicies['lean'] as Policy;

const after = (...past: readonly Past<OrderEvent>[]): Order => {
  const state = given(...past).state();
  if (state.status === 'none') throw new Error('Nothing has been ordered.');
  return state;
};

const handedOver = unsent.map(([event, by]): Past<OrderEvent> => [
  event.type === 'orderPlaced' ? { ...event, handOver: true, receiver: 'planner' } : event,
  by,
]);

describe('a log that is wished by post', () => {
  test('is sent by a log administrator who is not in it, once the orderer is verified and the day is drawn', () => {
    given(...unsent)
      .when(commands.send, manager)
      .thenRefused('order-not-a-log-administrator');
    given(...unsent)
      .when(commands.send, reviewedAdministrator)
      .thenRefused('order-includes-yourself');
    const unverified = unsent.filter(([{ type }]) => type !== 'ordererVerified');
    given(...unverified)
      .when(commands.send, administrator)
      .thenRefused('order-orderer-not-verified');
    given(...unsent.slice(0, 3))
      .when(commands.send, administrator)
      .thenRefused('order-days-not-drawn');
    expect(
      given(...unsent)
        .when(commands.send, administrator)
        .then('logSent').status,
    ).toBe('sent');
    given(...sent)
      .when(commands.send, administrator)
      .thenRefused('order-already-sent');
  });

  test('has no room and is not delivered here; another is not sent', () => {
    given(...unsent)
      .when(commands.openLogRoom, bot)
      .thenRefused('order-to-be-sent');
    given(...unsent)
      .when(commands.deliver, administrator)
      .thenRefused('order-to-be-sent');
    given(...daysDrawn)
      .when(commands.send, administrator)
      .thenRefused('order-not-to-be-sent');
    given(...daysDrawn)
      .when(commands.stateDestroyed, manager)
      .thenRefused('order-not-to-be-sent');
  });

  test('is received by the reviewer, and its review opened without a file', () => {
    given(...sent)
      .when(commands.confirmReceipt, stranger)
      .thenRefused('order-not-the-addressee');
    expect(reviewOf(after(...sent), lean)).toBeUndefined();
    const state = given(...sent)
      .when(commands.confirmReceipt, manager)
      .then('receiptConfirmed');
    expect(state.status).toBe('at-reviewer');
    expect(reviewOf(state as Order, lean)).toMatchObject({ sentAs: 'post', logRoom: '', fileSha256: '' });
    given(...received)
      .when(commands.reportNotReceived, manager)
      .thenRefused('order-already-received');
  });

  test('is received by whoever hands it over, where somebody does', () => {
    const onItsWay: readonly Past<OrderEvent>[] = [...handedOver, [{ type: 'logSent' }, 'administrator']];
    given(...onItsWay)
      .when(commands.confirmReceipt, manager)
      .thenRefused('order-not-the-addressee');
    expect(
      given(...onItsWay)
        .when(commands.confirmReceipt, planner)
        .then('receiptConfirmed').status,
    ).toBe('delivered');
  });

  test('is not received by somebody who is in it', () => {
    const own = sent.map(([event, by]): Past<OrderEvent> => [
      event.type === 'orderPlaced' ? { ...event, reviewer: 'reviewed-manager' } : event,
      by,
    ]);
    given(...own)
      .when(commands.confirmReceipt, reviewedManager)
      .thenRefused('order-includes-yourself');
  });

  test('that has not come is sent again, and the days stand', () => {
    given(...sent)
      .when(commands.reportNotReceived, manager)
      .then('logNotReceived');
    const state = after(...notReceived);
    expect(state).toMatchObject({ status: 'to-be-sent', timesNotReceived: 1 });
    expect(state.sent).toBeUndefined();
    given(...notReceived)
      .when(commands.send, administrator)
      .then('logSent');
    given(...sent)
      .when(commands.requestDaysRedraw, manager)
      .thenRefused('order-already-delivered');
  });

  test('is destroyed by the reviewer, once the bot has asked for it', () => {
    given(...received)
      .when(commands.stateDestroyed, manager)
      .thenRefused('order-not-to-be-destroyed');
    given(...received)
      .when(commands.askForDestruction, manager)
      .thenRefused('order-only-the-bot');
    given(...received)
      .when(commands.askForDestruction, bot)
      .then('destructionAsked');
    given(...toBeDestroyed)
      .when(commands.askForDestruction, bot)
      .thenRefused('order-destruction-already-asked');
    given(...toBeDestroyed)
      .when(commands.stateDestroyed, stranger)
      .thenRefused('order-not-the-reviewer');
    const state = given(...toBeDestroyed)
      .when(commands.stateDestroyed, manager)
      .then('logDestroyed');
    expect(state).toMatchObject({ status: 'completed', destroyed: { by: 'manager', on: '2026-10-05' } });
    given(...destroyed)
      .when(commands.stateDestroyed, manager)
      .thenRefused('order-completed');
  });

  test.each([
    ['2026-13-01', 'order-date-malformed'],
    ['2026-10-06', 'order-destroyed-in-future'],
    ['2026-09-30', 'order-destroyed-before-received'],
  ] as const)('is not destroyed on %s', (on, code) => {
    given(...toBeDestroyed)
      .when({ type: 'stateDestroyed', on }, manager)
      .thenRefused(code);
  });

  test('is kept where a remark came late', () => {
    expect(
      given(...toBeDestroyed)
        .when(commands.recordFate, bot)
        .then('logFateRecorded').status,
    ).toBe('completed');
  });
});

test('it waits for each in turn, by the day that the order says', () => {
  const waiting = [unsent, sent, notReceived, received, toBeDestroyed, destroyed].map((past) => {
    const order = after(...past);
    return [order.status, orderWaitsFor(order), orderDueOn(order)];
  });
  expect(waiting).toEqual([
    ['to-be-sent', 'role:log-administrator', '2026-10-15'],
    ['sent', 'manager', '2026-10-21'],
    ['to-be-sent', 'role:log-administrator', '2026-10-15'],
    ['at-reviewer', undefined, undefined],
    ['to-be-destroyed', 'manager', '2026-10-26'],
    ['completed', undefined, undefined],
  ]);
});

describe('what is told', () => {
  const told = (past: readonly Past<OrderEvent>[], now: string): readonly string[] =>
    orderNotices(after(...past), lean, () => 'area-manager', isoInstantOf(now)).map(
      ({ key, to }) => `${key} → ${Object.values(to).join('')}`,
    );
  const inTime = '2026-10-05T09:00:00Z';

  test('of each step, to whoever is to take it', () => {
    expect(told(unsent, inTime)).toEqual(['log-to-send/order-1 → log-administrator']);
    expect(told(sent, inTime)).toEqual(['log-sent/order-1 → manager']);
    expect(told(notReceived, inTime)).toEqual(['log-not-received/order-1/1 → log-administrator']);
    expect(told([...notReceived, [{ type: 'logSent' }, 'administrator']], inTime)).toEqual([
      'log-sent/order-1/1 → manager',
    ]);
    expect(told(received, inTime)).toEqual([]);
    expect(told(toBeDestroyed, inTime)).toEqual(['log-to-destroy/order-1 → manager']);
    expect(told(destroyed, inTime)).toEqual([]);
  });

  test('that it is late, and in the end to the manager', () => {
    expect(told(unsent, '2026-10-22T09:00:00Z')).toEqual([
      'log-to-send/order-1 → log-administrator',
      'late/send/order-1/2026-10-20 → log-administrator',
      'escalation/send/order-1/2026-10-22 → log-administrator',
    ]);
    expect(told(sent, '2026-10-28T09:00:00Z')).toEqual([
      'log-sent/order-1 → manager',
      'late/receive/order-1/2026-10-26 → manager',
      'escalation/receive/order-1/2026-10-28 → area-manager',
    ]);
    expect(told(toBeDestroyed, '2026-11-02T09:00:00Z')).toEqual([
      'log-to-destroy/order-1 → manager',
      'late/destroy/order-1/2026-10-29 → manager',
      'escalation/destroy/order-1/2026-11-02 → area-manager',
    ]);
  });
});
