import { isoInstantOf } from '@loggkontroll/core/calendar';
import { reportNotices } from '@loggkontroll/core/notice';
import type { Unit } from '@loggkontroll/core/organisation';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import type { Registration } from '@loggkontroll/core/workflow';

const shipped = (id: string): Policy => {
  const policy = shippedPolicies[id];
  if (policy === undefined) throw new Error(`No policy ${id} ships.`);
  return policy;
};

const unit: Unit = {
  ...{ unitId: 'unit-1', name: 'Vårdcentralen Ängen', branch: 'provider', departmentId: 'care' },
  managerId: 'manager',
};

/** The parts of a registration that are looked at. */
const registration = (said: Partial<Registration> = {}): Registration =>
  ({
    ...{ kind: 'systematic-review', reviewId: 'review-1', period: '2026-10', unitId: 'unit-1' },
    registeredAt: '2026-10-05T09:00:00Z',
    ...said,
  }) as Registration;

const noon = isoInstantOf('2026-10-05T10:00:00Z');
const told = (of: Registration, policy = 'r1177', now = noon) =>
  reportNotices(of, unit, shipped(policy), now);

test('R1177: the unit’s manager is told of each systematic review, once, without a name', () => {
  const notices = told(registration());
  expect(notices).toMatchObject([
    { key: 'review-reported/review-1', kind: 'review-reported', to: { personId: 'manager' } },
  ]);
  expect(told(registration(), 'r1177', isoInstantOf('2026-10-06T10:00:00Z'))[0]?.key).toBe(notices[0]?.key);
});

test('where the routine does not want it nobody is', () => {
  for (const policy of ['ffs', 'von', 'npo', 'lean']) expect(told(registration(), policy)).toEqual([]);
});

test.each([
  ['a targeted review', { kind: 'targeted-review' }],
  ['one that was filled in by hand', { reviewId: undefined }],
  ['one of over a month ago', { registeredAt: '2026-09-01T09:00:00Z' }],
] as const)('%s is not reported', (_, said) => {
  expect(told(registration(said as Partial<Registration>))).toEqual([]);
});

test('nothing is said at night: it comes in the morning', () => {
  expect(told(registration(), 'r1177', isoInstantOf('2026-10-05T22:00:00Z'))).toEqual([]);
  expect(told(registration(), 'r1177', isoInstantOf('2026-10-06T07:00:00Z'))).toHaveLength(1);
});
