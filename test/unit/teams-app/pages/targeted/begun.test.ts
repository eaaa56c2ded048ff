import { begunRequest, takeBegun } from '../../../../../teams-app/src/pages/targeted/request/begun.ts';
import { registers } from '../../registers.ts';

const rules = { reasons: { suspicion: ['employee'] } } as const;
const own = registers.units.slice(0, 1);
const unitId = own[0]?.unitId ?? '';

test('a request that another page has begun has its reason and unit filled in', () => {
  const begun = begunRequest({ policyId: 'von', unitId, reason: 'suspicion' });
  expect(takeBegun(begun, rules as never, own)).toEqual({ unitId, reason: 'suspicion' });
});

test.each([
  ['nothing', undefined],
  ['a unit of somebody else’s', { unitId: 'another' }],
  ['a reason that the routine does not have', { reason: 'other' }],
])('%s fills in nothing', (_, state) => {
  expect(takeBegun(begunRequest(state), rules as never, own)).toEqual({});
});
