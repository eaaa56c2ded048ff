import { isoInstantOf } from '@loggkontroll/core/calendar';
import { orderNotices, periodNotices, reviewNotices, yearEndNotices } from '@loggkontroll/core/notice';
import type { Notice } from '@loggkontroll/core/notice';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { orderDecider } from '@loggkontroll/core/workflow';
import type { Order, OrderEvent, Review } from '@loggkontroll/core/workflow';
import * as examples from '../workflow/order-examples.ts';
import { specificationOf } from '../workflow/specification.ts';
import type { Past } from '../workflow/specification.ts';

const at = (text: string) => isoInstantOf(text);
const managers: Record<string, string> = { manager: 'area-manager', planner: 'planners-manager' };
const managerOf = (personId: string) => managers[personId];

const orderAfter = (past: readonly Past<OrderEvent>[]): Order => {
  const state = specificationOf(orderDecider)
    .given(...past)
    .state();
  if (state.status === 'none') throw new Error('a placed order expected');
  return state;
};
const told = (notices: readonly Notice[]) =>
  notices.map(({ kind, to }) => [kind, ...Object.values(to)].join(' → '));
const onOrder = (past: readonly Past<OrderEvent>[], now: string) =>
  told(orderNotices(orderAfter(past), ffsPolicy, managerOf, at(now)));

describe('an order', () => {
  const morning = '2026-10-05T07:00:00Z';

  test.each([
    ['placed', examples.placed, ['units-selected → manager', 'attest-order → manager']],
    ['rejected', examples.rejected, ['order-rejected → planner']],
    ['attested', examples.attested, ['days-to-draw → log-administrator']],
    ['days drawn', examples.daysDrawn, []],
    ['with the reviewer', examples.delivered, []],
    ['completed', examples.completed, []],
  ])('%s', (_, past, expected) => {
    expect(onOrder(past, morning)).toEqual(expected);
  });

  test('of an authority tells the planner, not the manager, until it is handed over', () => {
    const past = examples.delivered.map(([event, by]): Past<OrderEvent> => [
      event.type === 'orderPlaced' ? { type: 'orderPlaced', ...examples.authorityFacts } : event,
      by,
    ]);
    expect(onOrder(past.slice(0, 1), morning)).toEqual(['attest-order → planner']);
    expect(onOrder(past, morning)).toEqual(['log-to-hand-over → planner']);
  });

  test.each([
    ['an hour before work begins', '2026-10-05T05:00:00Z'],
    ['when work has ended', '2026-10-05T15:00:00Z'],
    ['on a Saturday', '2026-10-10T09:00:00Z'],
  ])('is quiet %s', (_, now) => {
    expect(onOrder(examples.placed, now)).toEqual([]);
  });

  test('reminds before the deadline, says when it is late, and then tells the manager’s manager', () => {
    const reminders = (now: string) => onOrder(examples.placed, now).slice(2);
    expect(reminders('2026-10-05T09:00:00Z')).toEqual([]);
    expect(reminders('2026-10-06T09:00:00Z')).toEqual(['reminder → manager']);
    expect(reminders('2026-10-08T09:00:00Z')).toEqual(['reminder → manager']);
    expect(reminders('2026-10-09T09:00:00Z')).toEqual(['late → manager']);
    expect(reminders('2026-10-15T09:00:00Z')).toEqual(['late → manager', 'escalation → area-manager']);
  });

  test('a backlog of reminders is told once, by the last of them', () => {
    const keys = orderNotices(orderAfter(examples.placed), ffsPolicy, managerOf, at('2026-10-13T09:00:00Z'));
    expect(keys.map(({ key }) => key)).toEqual([
      'units-selected/order-1',
      'attest-order/order-1',
      'late/attest/order-1/2026-10-13',
    ]);
  });

  test('says nothing about a client or a reviewed employee', () => {
    const everything = JSON.stringify(
      [examples.placed, examples.rejected, examples.attested, examples.delivered].map((past) =>
        orderNotices(orderAfter(past), ffsPolicy, managerOf, at('2026-11-30T09:00:00Z')),
      ),
    );
    for (const { name, employeeId } of examples.facts.employees) {
      expect(everything).not.toContain(name);
      expect(everything).not.toContain(employeeId);
    }
  });
});

describe('a review', () => {
  const review: Review = {
    ...examples.facts,
    reviewId: 'review-order-1',
    days: [],
    reviewBy: '2026-11-05',
    logRoom: 'room-1',
    fileSha256: '',
    breachReport: 'always',
    status: 'opened',
    openedAt: '2026-10-15T09:00:00Z',
  };
  const on = (now: string, change: Partial<Review> = {}) =>
    told(reviewNotices({ ...review, ...change }, ffsPolicy, at(now)));

  test('is announced, reminded of, late and escalated', () => {
    expect(on('2026-10-16T09:00:00Z')).toEqual(['log-delivered → manager']);
    expect(on('2026-11-03T09:00:00Z')).toEqual(['log-delivered → manager', 'reminder → manager']);
    expect(on('2026-11-12T10:00:00Z')).toEqual([
      'log-delivered → manager',
      'late → manager',
      'escalation → area-manager',
    ]);
  });

  test('is silent once it is registered', () => {
    expect(on('2026-11-12T10:00:00Z', { status: 'registered' })).toEqual([]);
  });
});

describe('a period', () => {
  const on = (now: string, ordered: readonly string[] = []) =>
    told(periodNotices(ffsPolicy, new Set(ordered), at(now)));

  test('begins for the planners, on its first working hour', () => {
    expect(on('2026-10-01T05:59:00Z')).toEqual([]);
    expect(on('2026-10-01T06:00:00Z')).toEqual(['period-begins → planner']);
  });

  test('is reminded of until its orders are placed', () => {
    expect(on('2026-10-23T09:00:00Z')).toEqual([
      'period-begins → planner',
      'late → planner',
      'escalation → planner',
    ]);
    expect(on('2026-10-23T09:00:00Z', ['2026-Q4'])).toEqual([]);
  });
});

describe('a year', () => {
  const standing = {
    department: { departmentId: 'housing', name: 'Boende', headId: 'head' },
    year: 2026,
    missing: 0,
    signed: false,
    headsManager: 'director',
  };
  const on = (change: Partial<typeof standing>, now = '2026-12-21T09:00:00Z') =>
    told(yearEndNotices({ ...standing, ...change }, [ffsPolicy], at(now)));

  test('can be signed when nothing is missing', () => {
    expect(on({})).toEqual(['year-can-be-signed → head']);
    expect(on({ missing: 1 })).toEqual([]);
    expect(on({ signed: true })).toEqual([]);
  });

  test('is signed once for all routines, by the day of the one that wants it first', () => {
    const early = { ...ffsPolicy.deadlines, yearEndSignBy: { month: 1, day: 15 } };
    const strict = { ...ffsPolicy, id: 'strict', deadlines: early };
    const dueOn = (policies: readonly (typeof ffsPolicy)[]) =>
      yearEndNotices(standing, policies, at('2026-12-21T09:00:00Z')).map((notice) => notice.dueOn);
    expect(dueOn([strict, ffsPolicy])).toEqual(['2027-01-15']);
    expect(dueOn([ffsPolicy, strict])).toEqual(['2027-01-15']);
    expect(dueOn([])).toEqual([]);
  });

  test('is late in February', () => {
    expect(on({}, '2027-02-08T09:00:00Z')).toEqual([
      'year-can-be-signed → head',
      'late → head',
      'escalation → director',
    ]);
  });
});
