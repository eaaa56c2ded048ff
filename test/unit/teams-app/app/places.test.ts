import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import { placesFor } from '../../../../teams-app/src/app/places.ts';

describe('the pages in the navigation', () => {
  const names = (...roles: Parameters<typeof placesFor>[0]) =>
    placesFor(roles, [ffsPolicy]).map(({ name }) => name);

  it('follow the roles', () => {
    expect(names('planner')).toEqual(['overview', 'plan', 'orders', 'targeted', 'controls']);
    expect(names('unit-manager')).toEqual(['overview', 'orders', 'review', 'targeted', 'cases', 'controls']);
    expect(names('log-administrator')).toEqual(['overview', 'orders', 'targeted', 'controls']);
    expect(names('planner', 'unit-manager')).toEqual([
      'overview',
      'plan',
      'orders',
      'review',
      'targeted',
      'cases',
      'controls',
    ]);
    expect(names()).toEqual(['overview', 'orders', 'targeted', 'controls']);
  });

  it('show log extracts where a policy in force has them, to those who handle them', () => {
    const shown = (...roles: Parameters<typeof placesFor>[0]) =>
      placesFor(roles, Object.values(shippedPolicies)).some(({ name }) => name === 'extracts');
    expect(shown('unit-manager')).toBe(true);
    expect(shown('log-administrator')).toBe(true);
    expect(shown('planner')).toBe(false);
  });
});
