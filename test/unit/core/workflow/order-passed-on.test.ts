import { isoInstantOf } from '@loggkontroll/core/calendar';
import { orderNotices } from '@loggkontroll/core/notice';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { orderDecider, orderPeopleNow } from '@loggkontroll/core/workflow';
import type { Order, OrderEvent, OrderPeople, OrderPeopleDesk } from '@loggkontroll/core/workflow';
import * as examples from './order-examples.ts';
import { specificationOf } from './specification.ts';
import type { Past } from './specification.ts';

const { given } = specificationOf(orderDecider);

const orderAfter = (past: readonly Past<OrderEvent>[]): Order => {
  const state = given(...past).state();
  if (state.status === 'none') throw new Error('There is no order.');
  return state;
};

const managers: Readonly<Record<string, string>> = {
  ...{ manager: 'area-manager', 'new-manager': 'area-manager', 'area-manager': 'head' },
  ...{ 'new-area': 'head', planner: 'head' },
};

/** The registers as they stand; `ledBy` leads the unit, or stands in for who does. */
const desk = (ledBy: string, change: Partial<OrderPeopleDesk> = {}): OrderPeopleDesk => ({
  policy: ffsPolicy,
  unit: {
    ...{ unitId: 'unit-1', name: 'Björken', branch: 'provider', departmentId: 'housing', managerId: ledBy },
  },
  orderer: 'planner',
  functions: [],
  managerOf: (personId) => managers[personId],
  substitutes: new Map(),
  today: '2026-10-05',
  ...change,
});

const away = (substituteId: string) => ({ substitutes: new Map([['manager', substituteId]]) });

const passed = (past: readonly Past<OrderEvent>[], people: OrderPeople): readonly Past<OrderEvent>[] => [
  ...past,
  [{ type: 'orderPassedOn', ...people }, 'bot'],
];

const toNew: OrderPeople = {
  ...{ attestant: 'new-manager', receiver: 'new-manager', reviewer: 'new-manager' },
  reviewersManager: 'area-manager',
};
const standIn = { managerId: 'manager', substituteId: 'new-manager' };

describe('An order', () => {
  test('stays where it is while those in it lead the unit', () => {
    expect(orderPeopleNow(orderAfter(examples.placed), desk('manager'))).toBeUndefined();
  });

  test('follows the unit to its new manager, in what is still to be done', () => {
    expect(orderPeopleNow(orderAfter(examples.placed), desk('new-manager'))).toEqual(toNew);
    expect(orderPeopleNow(orderAfter(examples.delivered), desk('new-manager'))).toEqual({
      ...toNew,
      attestant: 'manager',
    });
    for (const over of [examples.rejected, examples.completed])
      expect(orderPeopleNow(orderAfter(over), desk('new-manager'))).toBeUndefined();
  });

  test('of an authority stays with the planner and follows the manager who reviews', () => {
    const order = orderAfter([[{ type: 'orderPlaced', ...examples.authorityFacts }, 'planner']]);
    const authority = desk('new-manager', { unit: { ...desk('new-manager').unit, branch: 'authority' } });
    expect(orderPeopleNow(order, authority)).toMatchObject({
      ...{ attestant: 'planner', receiver: 'planner', reviewer: 'new-manager' },
    });
    expect(orderPeopleNow(order, { ...authority, orderer: 'other-planner' })).toMatchObject({
      ...{ attestant: 'other-planner', receiver: 'other-planner' },
    });
  });

  test('goes to nobody who is among the reviewed, but to the nearest manager above', () => {
    expect(
      orderPeopleNow(
        orderAfter(examples.placed),
        desk('reviewed-manager', {
          managerOf: (personId) => (personId === 'reviewed-manager' ? 'new-area' : managers[personId]),
        }),
      ),
    ).toMatchObject({ attestant: 'new-area', reviewer: 'new-area', reviewersManager: 'head' });
  });

  test('that another manager has in the ordinary manager’s place follows that one’s post', () => {
    const order = orderAfter(
      passed(examples.placed, {
        ...toNew,
        attestant: 'area-manager',
        receiver: 'area-manager',
        reviewer: 'area-manager',
      }),
    );
    expect(orderPeopleNow(order, desk('manager'))).toBeUndefined();
    expect(
      orderPeopleNow(
        order,
        desk('manager', { managerOf: (id) => (id === 'manager' ? 'new-area' : managers[id]) }),
      ),
    ).toMatchObject({ reviewer: 'manager' });
  });
});

describe('A substitute', () => {
  const stoodIn = passed(examples.placed, { ...toNew, standIn });

  test('has the order while the manager is away, and the order says for whom', () => {
    const next = orderPeopleNow(orderAfter(examples.placed), desk('new-manager', away('new-manager')));
    expect(next).toEqual({ ...toNew, standIn });
    expect(orderAfter(stoodIn)).toMatchObject({ attestant: 'new-manager', standIn });
    expect(orderPeopleNow(orderAfter(stoodIn), desk('new-manager', away('new-manager')))).toBeUndefined();
  });

  test('gives it back when the time is over, also to a manager whom they lead', () => {
    expect(orderPeopleNow(orderAfter(stoodIn), desk('manager'))).toEqual({
      ...{ attestant: 'manager', receiver: 'manager', reviewer: 'manager', reviewersManager: 'area-manager' },
    });
    const above = passed(examples.placed, {
      ...{ attestant: 'area-manager', receiver: 'area-manager', reviewer: 'area-manager' },
      ...{ reviewersManager: 'head', standIn: { ...standIn, substituteId: 'area-manager' } },
    });
    expect(orderPeopleNow(orderAfter(above), desk('manager'))).toMatchObject({ reviewer: 'manager' });
    expect(
      orderAfter(
        passed(stoodIn, { ...toNew, attestant: 'manager', receiver: 'manager', reviewer: 'manager' }),
      ),
    ).not.toHaveProperty('standIn');
  });

  test('never has the order of a manager who is among the reviewed', () => {
    const employees = [{ employeeId: 'x', name: 'X', personId: 'manager' }];
    const order: Order = { ...orderAfter(examples.placed), employees };
    expect(orderPeopleNow(order, desk('new-manager', away('new-manager')))).toMatchObject({
      ...{ attestant: 'area-manager', receiver: 'area-manager', reviewer: 'area-manager' },
    });
  });

  test('never answers an order of their own making', () => {
    const next = orderPeopleNow(
      orderAfter(examples.placed),
      desk('planner', {
        ...away('planner'),
        managerOf: (id) => (id === 'planner' ? 'area-manager' : managers[id]),
      }),
    );
    expect(next).toMatchObject({ attestant: 'area-manager', reviewer: 'area-manager' });
  });

  test('who is among the reviewed is passed over', () => {
    expect(
      orderPeopleNow(
        orderAfter(examples.placed),
        desk('reviewed-manager', {
          ...away('reviewed-manager'),
          managerOf: (id) => (id === 'reviewed-manager' ? 'area-manager' : managers[id]),
        }),
      ),
    ).toMatchObject({ attestant: 'area-manager', reviewer: 'area-manager' });
  });
});

describe('Passing on', () => {
  const command = { type: 'passOrderOn', ...toNew } as const;

  test('is the bot’s alone, changes something, and never lets in whoever is reviewed', () => {
    given(...examples.placed)
      .when(command, examples.manager)
      .thenRefused('order-only-the-bot');
    given(...passed(examples.placed, toNew))
      .when(command, examples.bot)
      .thenRefused('order-already-theirs');
    given(...examples.placed)
      .when({ ...command, reviewer: 'reviewed-manager' }, examples.bot)
      .thenRefused('order-includes-yourself');
    given(...examples.completed)
      .when(command, examples.bot)
      .thenRefused('order-completed');
    given(...examples.rejected)
      .when(command, examples.bot)
      .thenRefused('order-already-rejected');
  });

  test('lets the new one answer and the former no more; what was answered stays theirs', () => {
    const past = passed(examples.placed, { ...toNew, attestant: 'stranger' });
    given(...past)
      .when({ type: 'attest' }, examples.manager)
      .thenRefused('order-not-the-attestant');
    given(...past)
      .when({ type: 'attest' }, examples.stranger)
      .then('orderAttested');
    const later = orderAfter(passed(examples.attested, toNew));
    expect(later.attested?.by).toBe('manager');
  });

  test('is told to whom it passes, each time, and to nobody else again', () => {
    const keys = (past: readonly Past<OrderEvent>[]) =>
      orderNotices(orderAfter(past), ffsPolicy, () => undefined, isoInstantOf('2026-10-05T09:00:00Z')).map(
        ({ key }) => key,
      );
    const back: OrderPeople = { ...toNew, attestant: 'manager', receiver: 'manager', reviewer: 'manager' };
    const first = passed(examples.placed, toNew);
    expect(keys(examples.placed)).toEqual(['units-selected/order-1', 'attest-order/order-1']);
    expect(keys(first)).toEqual([
      ...['units-selected/order-1/new-manager/1', 'attest-order/order-1/new-manager/1'],
    ]);
    expect(keys(passed(first, back))).toContain('attest-order/order-1/manager/1');
    expect(keys(passed(passed(first, back), toNew))).toContain('attest-order/order-1/new-manager/2');
  });
});
