import { controlFiguresOf, controlsOfOwnUnits, likeControlsOf } from '@loggkontroll/core/report';
import type { Order, Registration, ReviewResult } from '@loggkontroll/core/workflow';

const result: ReviewResult = {
  ...{ finishedOn: '2026-10-01', outcome: 'no-remark', employees: 4, accesses: 100 },
  breach: { status: 'not-applicable' },
};

/** The parts that are looked at. */
const order = (orderId: string, status: Order['status'] = 'at-reviewer'): Order =>
  ({
    ...{ orderId, status, policyId: 'ffs', period: '2026-Q3', branch: 'authority', unitId: 'u' },
    ...{ departmentId: 'd', clusterName: 'Björken', deadlines: { reviewBy: '2026-09-30' } },
  }) as Order;

const registration = (registrationId: string, said: Partial<Registration> = {}): Registration =>
  ({
    ...{ registrationId, kind: 'systematic-review', policyId: 'ffs', period: '2026-Q3', unitId: 'u' },
    ...{ departmentId: 'd', reviewer: 'manager', registeredAt: '2026-10-01T08:00:00Z', result },
    ...said,
  }) as Registration;

const branchOf = () => 'authority' as const;

test('what is ordered is planned, what is registered is done, by hand too; what was rejected is no control', () => {
  const controls = controlsOfOwnUnits(
    {
      orders: [order('a'), order('b'), order('c', 'rejected')],
      registrations: [
        registration('r-a', { orderId: 'a' }),
        registration('r-hand', { kind: 'targeted-review', result: { ...result, outcome: 'remark' } }),
      ],
    },
    branchOf,
  );
  expect(controls.map(({ status, kind, year }) => [status, kind, year])).toEqual([
    ['done', 'systematic-review', 2026],
    ['expected', 'systematic-review', 2026],
    ['done', 'targeted-review', 2026],
  ]);
  expect(controlFiguresOf(likeControlsOf(controls), '2026-10-05')).toMatchObject({
    ...{ planned: 3, done: 2, late: 1, withoutRemark: 1, withRemark: 1 },
  });
});

test('a year in which nothing was ordered has none', () => {
  expect(controlsOfOwnUnits({ orders: [], registrations: [] }, branchOf)).toEqual([]);
});
