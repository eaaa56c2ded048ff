import { shippedPolicies } from '@loggkontroll/core/policy';
import { valuesOf } from '@loggkontroll/core/policy-versions';
import { compared } from '../../../../../teams-app/src/pages/policies/compared.ts';
import { idFromTitle } from '../../../../../teams-app/src/pages/policies/new-id.ts';
import { pathsIn, sectionNames, sectionOf } from '../../../../../teams-app/src/pages/policies/sections.ts';

const all = Object.values(shippedPolicies);

test.each(all)('every value of $id is shown in one section, but what the system sets', (policy) => {
  const shown = sectionNames.flatMap((section) => pathsIn(section, [policy]));
  const paths = [...valuesOf(policy).keys()];
  expect(new Set(shown).size).toBe(shown.length);
  expect(paths.filter((path) => !shown.includes(path))).toEqual(['schemaVersion', 'id', 'version']);
  for (const path of shown) expect(sectionOf(path)).toBeDefined();
});

test('two routines are compared value by value, where one lacks it too', () => {
  const [ffs, von] = [shippedPolicies['ffs'], shippedPolicies['von']];
  if (ffs === undefined || von === undefined) throw new Error('both ship');
  const values = compared(ffs, von).flatMap((part) => part.values);
  expect(values.find(({ path }) => path === 'systematic.cadence')).toMatchObject({
    one: 'quarter',
    other: 'half-year',
    differs: true,
  });
  expect(values.find(({ path }) => path === 'systematic.branches.provider.sample.percent')).toMatchObject({
    one: undefined,
    other: 10,
    sources: [undefined, { by: 'routine' }],
    differs: true,
  });
  expect(compared(ffs, ffs).flatMap((part) => part.values.filter(({ differs }) => differs))).toEqual([]);
});

test('a routine’s short name comes of its title', () => {
  expect(idFromTitle('Vår rutin i Treserva')).toBe('var-rutin-i-treserva');
  expect(idFromTitle('1177')).toBe('rutin');
  expect(idFromTitle('Å')).toBe('rutin-a');
  expect(idFromTitle('En mycket lång rutin som ingen orkar skriva')).toMatch(/^[a-z][a-z0-9-]{1,30}$/);
});
