import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { offersFor } from '../../../../../teams-app/src/pages/targeted/request/offers.ts';

const vonPolicy = shippedPolicies['von'] ?? ffsPolicy;
const offered = (roles: Parameters<typeof offersFor>[1]['roles'], policies: readonly Policy[]) =>
  offersFor(policies, { roles, functions: [] }).map(
    ({ policy, parties }) => `${policy.id} as ${parties.join()}`,
  );

it('a targeted review is offered under every routine that lets the person request one', () => {
  const both = [ffsPolicy, vonPolicy];
  expect(offered(['unit-manager'], both)).toEqual(['ffs as unit-manager', 'von as unit-manager']);
  expect(offered(['log-administrator'], both)).toEqual([]);
});

it('and under none that has no targeted reviews', () => {
  const { targeted: _, ...without } = ffsPolicy;
  expect(offered(['unit-manager'], [without, vonPolicy])).toEqual(['von as unit-manager']);
});
