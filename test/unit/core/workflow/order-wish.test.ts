import { mayChangeWish, orderDecider } from '@loggkontroll/core/workflow';
import type { Order, OrderCommand, OrderEvent } from '@loggkontroll/core/workflow';
import {
  administrator,
  bot,
  commands,
  manager,
  notReceived,
  placed,
  received,
  sent,
  sentFacts,
  stranger,
  unsent,
} from './order-examples.ts';
import { specificationOf } from './specification.ts';
import type { Past } from './specification.ts';

const { given } = specificationOf(orderDecider);
const here: OrderCommand = { type: 'changeWish' };
const changed = (sentAs?: 'post' | 'encrypted-mail'): Past<OrderEvent> => [
  { type: 'wishChanged', ...(sentAs && { sentAs }) },
  'manager',
];

const after = (...past: readonly Past<OrderEvent>[]): Order => {
  const state = given(...past).state();
  if (state.status === 'none') throw new Error('Nothing has been ordered.');
  return state;
};

describe('how a log is to come', () => {
  test('is changed by the orderer alone, until the log is sent', () => {
    const wished = given(...unsent)
      .when(commands.changeWish, manager)
      .then('wishChanged');
    expect(wished).toMatchObject({ status: 'to-be-sent', sentAs: 'encrypted-mail' });
    for (const other of [stranger, administrator, bot])
      given(...unsent)
        .when(commands.changeWish, other)
        .thenRefused('order-not-the-orderer');
    for (const past of [sent, received])
      given(...past)
        .when(commands.changeWish, manager)
        .thenRefused('order-already-sent');
    expect([unsent, sent, received].map((past) => mayChangeWish(after(...past), 'manager'))).toEqual([
      true,
      false,
      false,
    ]);
    expect(mayChangeWish(after(...unsent), 'stranger')).toBe(false);
  });

  test('is changed before the day is drawn too, and once more after a log that did not come', () => {
    const undrawn = unsent.slice(0, 2);
    expect(
      given(...undrawn)
        .when(commands.changeWish, manager)
        .then('wishChanged').status,
    ).toBe('attested');
    expect(
      given(...notReceived)
        .when(commands.changeWish, manager)
        .then('wishChanged'),
    ).toMatchObject({ status: 'to-be-sent', sentAs: 'encrypted-mail', timesNotReceived: 1 });
  });

  test('in Loggkontroll it is delivered and by no day to have come; sent again it has that day again', () => {
    const delivered = after(...unsent, changed());
    expect(delivered).toMatchObject({ status: 'days-drawn' });
    expect(delivered).not.toHaveProperty('sentAs');
    expect(delivered.deadlines).not.toHaveProperty('receiveBy');
    given(...unsent, changed())
      .when(commands.send, administrator)
      .thenRefused('order-not-to-be-sent');
    given(...unsent, changed())
      .when(commands.openLogRoom, bot)
      .then('logRoomOpened');
    const again = after(...unsent, changed(), changed('post'));
    expect(again).toEqual(after(...unsent));
    expect(again.deadlines.receiveBy).toBe(sentFacts.sending?.receiveBy);
  });

  test('is no other way than the routine offers, and nothing is noted that is as it was', () => {
    given(...placed)
      .when(commands.changeWish, { ...manager, actor: { ...manager.actor, personId: 'planner' } })
      .thenRefused('order-way-not-offered');
    given(...unsent)
      .when({ type: 'changeWish', sentAs: 'post' }, manager)
      .thenRefused('order-wish-unchanged');
    given(...unsent, changed())
      .when(here, manager)
      .thenRefused('order-wish-unchanged');
  });

  test('whoever sends it as it was wished before is told that the wish has changed', () => {
    const post: OrderCommand = { type: 'sendLog', as: 'post' };
    given(...unsent, changed('encrypted-mail'))
      .when(post, administrator)
      .thenRefused('order-wish-changed');
    given(...unsent)
      .when(post, administrator)
      .then('logSent');
  });

  test('of an order that was rejected nothing is changed', () => {
    const rejected: Past<OrderEvent> = [{ type: 'orderRejected', reason: 'Ej behörig' }, 'administrator'];
    given(...unsent.slice(0, 1), rejected)
      .when(commands.changeWish, manager)
      .thenRefused('order-already-rejected');
  });
});
