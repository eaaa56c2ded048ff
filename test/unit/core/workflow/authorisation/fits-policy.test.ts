import { authorisationFitsPolicy } from '@loggkontroll/core/workflow';
import * as examples from './examples.ts';

const { facts, goneThroughFacts, policyOf, protectedFacts, unit } = examples;

test('a review fits the policy that made it, also when other people have come since', () => {
  expect(authorisationFitsPolicy(facts, policyOf('ffs'), unit)).toBe(true);
  expect(authorisationFitsPolicy(protectedFacts, policyOf('ffs'), unit)).toBe(true);
  expect(authorisationFitsPolicy(goneThroughFacts, policyOf('r1177'), unit)).toBe(true);
  expect(authorisationFitsPolicy({ ...facts, decider: 'new-manager' }, policyOf('ffs'), unit)).toBe(true);
});

test.each([
  ['another policy', facts, 'npo'],
  ['more time', { ...facts, deadlines: { ...facts.deadlines, close: '2026-12-31' } }, 'ffs'],
  [
    'no deviation where secrecy fails',
    { ...facts, rules: { ...facts.rules, secrecyFlaw: { deviation: false, breachAssessed: true } } },
    'ffs',
  ],
  ['another department', { ...facts, departmentId: 'other' }, 'ffs'],
  ['a number of its own', { ...facts, number: 'FFS-B-1' }, 'ffs'],
])('it does not with %s', (_, changed, id) => {
  expect(authorisationFitsPolicy(changed, policyOf(id), unit)).toBe(false);
});

test('nor of a unit that is not there', () => {
  expect(authorisationFitsPolicy(facts, policyOf('ffs'), undefined)).toBe(false);
});
