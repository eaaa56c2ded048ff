import { placesFor } from '../../../../teams-app/src/app/places.ts';

describe('the pages in the navigation', () => {
  const names = (...roles: Parameters<typeof placesFor>[0]) => placesFor(roles).map(({ name }) => name);

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
});
