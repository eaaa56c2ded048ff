import { isoInstantOf } from '@loggkontroll/core/calendar';
import { accept, refuse } from '@loggkontroll/core/result';
import type { OrderStatus } from '@loggkontroll/core/workflow';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { swedishDayOf } from '@loggkontroll/core/calendar';
import { comingSteps } from '../../../../../teams-app/src/pages/orders/coming-steps.ts';
import { actionFor } from '../../../../../teams-app/src/pages/orders/next-action.ts';
import {
  filterFrom,
  orderStatuses,
  recentPeriods,
} from '../../../../../teams-app/src/pages/orders/order-filter.ts';
import { waitsForBot } from '../../../../../teams-app/src/pages/orders/waits-for-bot.ts';
import { sessionOf } from '../../fake-session.ts';
import { orderOf } from '../../orders.ts';

describe('what is still to happen with an order', () => {
  const steps = (status: OrderStatus, handOver = false) =>
    comingSteps(orderOf({ status, handOver })).map(({ step }) => step);

  it('shrinks as it goes on', () => {
    expect(steps('placed')).toEqual(['attest', 'days', 'deliver', 'review', 'dispose']);
    expect(steps('days-committed')).toEqual(['days', 'deliver', 'review', 'dispose']);
    expect(steps('days-drawn')).toEqual(['deliver', 'review', 'dispose']);
    expect(steps('at-reviewer')).toEqual(['review', 'dispose']);
    expect(steps('completed')).toEqual([]);
    expect(steps('rejected')).toEqual([]);
  });

  it('has a hand-over where the receiver hands over', () => {
    expect(steps('days-drawn', true)).toEqual(['deliver', 'hand-over', 'review', 'dispose']);
    expect(steps('delivered', true)).toEqual(['hand-over', 'review', 'dispose']);
    expect(steps('at-reviewer', true)).toEqual(['review', 'dispose']);
  });

  it('names who does it and by when', () => {
    expect(comingSteps(orderOf({ status: 'placed' }))[0]).toEqual({
      step: 'attest',
      who: { personId: 'm1' },
      by: '2026-10-12',
    });
  });
});

describe('what somebody can do with an order', () => {
  const attestant = sessionOf('m1', ['unit-manager']);
  const planner = sessionOf('planner', ['planner']);
  const administrator = sessionOf('log', ['log-administrator']);

  it.each([
    ['placed', 'attest', undefined, undefined],
    ['rejected', undefined, 'place-again', undefined],
    ['attested', undefined, undefined, 'begin-days'],
    ['days-committed', undefined, undefined, undefined],
    ['days-answered', undefined, undefined, 'finish-days'],
    ['days-drawn', undefined, undefined, 'deliver'],
    ['delivered', 'hand-over', undefined, undefined],
    ['at-reviewer', 'review', undefined, undefined],
    ['completed', undefined, undefined, undefined],
  ] as const)('%s: manager %s, planner %s, log administrator %s', (status, ...expected) => {
    const order = orderOf({ status });
    expect([attestant, planner, administrator].map((session) => actionFor(order, session))).toEqual(expected);
  });
});

describe('waiting for the bot', () => {
  const stored = (over: Parameters<typeof orderOf>[0]) =>
    accept({ recordId: 'order-1', itemId: 1, etag: undefined, state: orderOf(over), history: [] });

  it('is for the answer of a day draw, and for the log’s place', () => {
    expect(waitsForBot(stored({ status: 'days-committed' }))).toBe(true);
    expect(waitsForBot(stored({ status: 'days-drawn' }))).toBe(true);
    expect(waitsForBot(stored({ status: 'days-drawn', logRoom: 'room' }))).toBe(false);
    expect(waitsForBot(stored({ status: 'attested' }))).toBe(false);
    expect(waitsForBot(refuse({ code: 'record-missing' }))).toBe(false);
  });
});

describe('the filter of orders', () => {
  const periods = recentPeriods(ffsPolicy, swedishDayOf(isoInstantOf('2026-02-01T08:00:00Z')));

  it('offers two years back from the present period', () => {
    expect(periods).toHaveLength(8);
    expect([periods[0], periods[1], periods.at(-1)]).toEqual(['2026-Q1', '2025-Q4', '2024-Q2']);
  });

  it('is read from the address, and falls back to the present period and all states', () => {
    const read = (query: string) => filterFrom(new URLSearchParams(query), periods);
    expect(read('period=2025-Q4&status=rejected')).toEqual({ period: '2025-Q4', status: 'rejected' });
    expect(read('period=1999-Q1&status=lost')).toEqual({ period: '2026-Q1', status: '' });
  });

  it('knows every state that an order can have', () => {
    expect(new Set(orderStatuses).size).toBe(12);
  });
});
