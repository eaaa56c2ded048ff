import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { noWord } from '@loggkontroll/core/waiting';
import type { OwnWord } from '@loggkontroll/core/waiting';
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
    expect(names('log-administrator')).toEqual([
      'overview',
      'orders',
      'targeted',
      'authorisations',
      'controls',
    ]);
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
    expect(names()).toEqual(['overview', 'orders', 'targeted', 'authorisations', 'controls']);
  });

  it('show cases to whoever has a part in one, or a function that has to do with them', () => {
    const shown = (word: Partial<OwnWord>, policies: readonly Policy[] = [ffsPolicy]) =>
      placesFor([], policies, { ...noWord, ...word }).some(({ name }) => name === 'cases');
    expect(shown({ hasCases: true })).toBe(true);
    expect(shown({ functions: ['data-protection-contact'] })).toBe(true);
    expect(shown({ functions: ['local-support'] })).toBe(false);
    expect(shown({ functions: ['head-of-operations'] })).toBe(false);
    expect(shown({ functions: ['head-of-operations'] }, [shippedPolicies['npo'] ?? ffsPolicy])).toBe(true);
    expect(shown({})).toBe(false);
  });

  it('show log extracts where a policy in force has them, to those who handle them', () => {
    const shown = (...roles: Parameters<typeof placesFor>[0]) =>
      placesFor(roles, Object.values(shippedPolicies)).some(({ name }) => name === 'extracts');
    expect(shown('unit-manager')).toBe(true);
    expect(shown('log-administrator')).toBe(true);
    expect(shown('planner')).toBe(false);
  });

  it('show authorisation reviews where there are any, also to a manager’s manager, the local support and a delegate', () => {
    const shown = (policy: Policy | undefined) =>
      policy && placesFor([], [policy]).some(({ name }) => name === 'authorisations');
    expect(shown(ffsPolicy)).toBe(true);
    expect(shown(shippedPolicies['r1177'])).toBe(true);
    expect(shown(shippedPolicies['von'])).toBe(false);
  });
});
