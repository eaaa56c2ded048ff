import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import { placesFor } from '../../../../teams-app/src/app/places.ts';

describe('the pages in the navigation', () => {
  const names = (...roles: Parameters<typeof placesFor>[0]) =>
    placesFor(roles, [ffsPolicy]).map(({ name }) => name);

  it('follow the roles', () => {
    expect(names('planner')).toEqual([
      'overview',
      'plan',
      'orders',
      'targeted',
      'authorisations',
      'controls',
    ]);
    expect(names('unit-manager')).toEqual([
      'overview',
      'orders',
      'review',
      'targeted',
      'cases',
      'authorisations',
      'controls',
    ]);
    expect(names('log-administrator')).toEqual(['overview', 'orders', 'targeted', 'controls']);
    expect(names('planner', 'unit-manager')).toEqual([
      'overview',
      'plan',
      'orders',
      'review',
      'targeted',
      'cases',
      'authorisations',
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

  it('show authorisation reviews where lists are sent, to those with a part in them', () => {
    const shown = (policy: Parameters<typeof placesFor>[1][number], isLister = false) =>
      placesFor([], [policy], isLister).some(({ name }) => name === 'authorisations');
    expect(shown(ffsPolicy)).toBe(false);
    expect(shown(ffsPolicy, true)).toBe(true);
    const { r1177 } = shippedPolicies;
    expect(r1177 && shown(r1177, true)).toBe(false);
  });
});
