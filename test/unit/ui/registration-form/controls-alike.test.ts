import type { OrderStatus } from '@loggkontroll/core/workflow';
import { controlsAlike } from '@loggkontroll/ui/components/registration-form';
import type { ControlAlike, ControlChoice } from '@loggkontroll/ui/components/registration-form';
import { orderOf, registrationOf, unitOf } from './records.ts';

const units = [
  unitOf('unit-01'),
  unitOf('unit-02'),
  unitOf('unit-03', 'Natten', { managerId: 'ada' }),
  unitOf('unit-04', 'Bistånd', { branch: 'authority' }),
];
const chosen: ControlChoice = {
  unitId: 'unit-02',
  policyId: 'ffs',
  kind: 'systematic-review',
  period: '2026-Q4',
};

type Records = Partial<Omit<Parameters<typeof controlsAlike>[1], 'units'>>;
const alike = (choice: Partial<ControlChoice>, records: Records): readonly string[] =>
  controlsAlike({ ...chosen, ...choice }, { units, orders: [], registrations: [], ...records }).map(nameOf);
const nameOf = (each: ControlAlike): string =>
  each.status === 'under-way'
    ? `under way: ${each.order.orderId}`
    : `registered: ${each.registration.registrationId}${each.order ? ` of ${each.order.orderId}` : ''}`;

describe('an order', () => {
  test.each<[OrderStatus, readonly string[]]>([
    ['placed', ['under way: order-1']],
    ['attested', ['under way: order-1']],
    ['days-committed', ['under way: order-1']],
    ['days-answered', ['under way: order-1']],
    ['days-drawn', ['under way: order-1']],
    ['delivered', ['under way: order-1']],
    ['at-reviewer', ['under way: order-1']],
    ['rejected', []],
    ['completed', []],
  ])('that is %s: %j', (status, expected) => {
    expect(alike({}, { orders: [orderOf({ status })] })).toEqual(expected);
  });

  test.each<[string, Partial<ControlChoice>, number]>([
    ['the operation’s first unit', { unitId: 'unit-01' }, 1],
    ['another unit of the operation', { unitId: 'unit-02' }, 1],
    ['another manager’s unit', { unitId: 'unit-03' }, 0],
    ['the manager’s unit of the other branch', { unitId: 'unit-04' }, 0],
    ['another period', { period: '2026-Q3' }, 0],
    ['another routine', { policyId: 'von' }, 0],
    ['another kind of control', { kind: 'targeted-review' }, 0],
    ['a unit that is not there', { unitId: 'unit-99' }, 0],
  ])('is it for %s?', (_, choice, count) => {
    expect(alike(choice, { orders: [orderOf()] })).toHaveLength(count);
  });

  test('is registered when its registration is there, whatever the bot has still to do', () => {
    const ofReview = registrationOf({
      registrationId: 'registration-review-order-1',
      period: '2026-Q4',
      reviewId: 'review-order-1',
      orderId: 'order-1',
    });
    for (const status of ['at-reviewer', 'completed'] as const) {
      const records = { orders: [orderOf({ status })], registrations: [ofReview] };
      const expected = ['registered: registration-review-order-1 of order-1'];
      expect(alike({ unitId: 'unit-01' }, records)).toEqual(expected);
      expect(alike({ unitId: 'unit-02' }, records)).toEqual(expected);
      expect(alike({ unitId: 'unit-03' }, records)).toEqual([]);
    }
  });
});

describe('a registration by hand', () => {
  const byHand = registrationOf({ unitId: 'unit-02', period: '2026-Q4' });

  test('is there already for its own unit, period, kind and routine, whoever made it', () => {
    const registrations = [byHand, registrationOf({ ...byHand, registrationId: 'other', reviewer: 'ada' })];
    expect(alike({}, { registrations })).toEqual(['registered: registration-1', 'registered: other']);
  });

  test.each<[string, Partial<ControlChoice>]>([
    ['another unit of the operation', { unitId: 'unit-01' }],
    ['another kind', { kind: 'targeted-review' }],
    ['another period', { period: '2026-Q3' }],
    ['another routine', { policyId: 'von' }],
  ])('says nothing of %s', (_, choice) => {
    expect(alike(choice, { registrations: [byHand] })).toEqual([]);
  });
});
