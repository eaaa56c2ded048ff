import type { FunctionHolder } from '@loggkontroll/core/organisation';
import { shippedPolicies } from '@loggkontroll/core/policy';
import { hasDecidersFunction, hasRequestersFunction } from '@loggkontroll/core/workflow';
import { factsOf } from './examples.ts';

const facts = { ...factsOf('npo'), requestedAs: 'delegated-reviewer', requester: 'delegate' } as const;
const holder = (change: Partial<FunctionHolder> = {}): FunctionHolder => ({
  ...{ code: 'delegated-reviewer', personId: 'delegate', from: '2026-01-01', to: undefined },
  ...{ departmentId: undefined, unitId: undefined },
  ...change,
});
const at = '2026-10-05T09:00:00Z';

test.each([
  ['who is it for everybody', [holder()], true],
  ['nobody at all', [], false],
  ['somebody else', [holder({ personId: 'another' })], false],
  ['who is something else', [holder({ code: 'head-of-operations' })], false],
  ['who is it no more', [holder({ to: '2026-10-04' })], false],
  ['who is it from tomorrow', [holder({ from: '2026-10-06' })], false],
  ['who was it on the day itself', [holder({ to: '2026-10-05' })], true],
  ['who is it elsewhere', [holder({ unitId: 'another-unit' })], false],
  ['before whom the unit has its own', [holder(), holder({ personId: 'own', unitId: facts.unitId })], false],
])('%s', (_, holders, expected) => {
  expect(hasRequestersFunction(facts, at, holders)).toBe(expected);
});

test('a unit’s manager is known by the unit, not by a function', () => {
  expect(hasRequestersFunction(factsOf('ffs'), at, [])).toBe(true);
});

test.each([
  ['whoever has the function', 'olle', true],
  ['somebody else', 'anna', false],
])('%s may be named to decide: %s', (_, decider, expected) => {
  const rules = shippedPolicies['npo']?.targeted;
  if (!rules) throw new Error('NPO has targeted reviews.');
  const of = {
    code: 'head-of-operations',
    departmentId: undefined,
    from: '2024-01-01',
    to: undefined,
  } as const;
  const named = { ...factsOf('npo'), decider };
  const holder = { ...of, personId: 'olle', unitId: named.unitId };
  expect(hasDecidersFunction(named, rules, at, [holder])).toBe(expected);
  /* Nobody to hold it against. */
  expect(hasDecidersFunction(named, rules, at, [{ ...holder, unitId: 'elsewhere' }])).toBe(true);
});
