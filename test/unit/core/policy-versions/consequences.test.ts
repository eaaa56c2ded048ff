import { isoDateOf } from '@loggkontroll/core/calendar';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import {
  consequencesOfActivating,
  consequencesOfEnding,
  countRunning,
  nextVersionOf,
  parseRunning,
} from '@loggkontroll/core/policy-versions';
import type { PresentRules } from '@loggkontroll/core/policy-versions';

const von = shippedPolicies['von'] as Policy;
const set: PresentRules = {
  inForce: [{ ...ffsPolicy, version: 3 }],
  byDefault: false,
  running: [],
  planned: [],
  today: isoDateOf('2026-11-27'),
};
const next: Policy = { ...ffsPolicy, version: 4 };
const always = [{ code: 'inquiries-keep' }, { code: 'due-dates-stay' }];

test('what runs keeps its version, and the next quarter’s plan follows the new one', () => {
  const order = { kind: 'order', policyId: 'ffs', version: 3, period: '2026-Q4', count: 14 } as const;
  const plan = { ...order, kind: 'plan', policyId: 'von', period: '2026-H2', count: 1 } as const;
  expect(consequencesOfActivating(next, { ...set, planned: ['2026-Q4'], running: [order, plan] })).toEqual([
    { code: 'replaces', version: 3 },
    { code: 'first-plan', period: '2027-Q1' },
    { code: 'keeps', kind: 'order', period: '2026-Q4', version: 3, count: 14 },
    ...always,
  ]);
});

test('a period that nobody has begun to plan is planned by the new one; a plan that is begun is finished as it began', () => {
  expect(consequencesOfActivating(next, set)).toContainEqual({ code: 'first-plan', period: '2026-Q4' });
  const begun = { kind: 'plan', policyId: 'ffs', version: 3, period: '2026-Q4', count: 1 } as const;
  const told = consequencesOfActivating(next, { ...set, running: [begun] });
  expect(told).toContainEqual({ code: 'first-plan', period: '2027-Q1' });
  expect(told).toContainEqual({ code: 'plan-begun', period: '2026-Q4', version: 3, count: 1 });
});

test('other periods in the midst of a year leave those of them that are over without a plan', () => {
  const halves: Policy = { ...next, systematic: { ...next.systematic, cadence: 'half-year' } };
  expect(consequencesOfActivating(halves, { ...set, planned: ['2026-Q1', '2026-Q2'] })).toContainEqual({
    ...{ code: 'periods-change', year: 2026, before: 'quarter', after: 'half-year' },
    without: ['2026-H1'],
  });
  const january = { ...set, today: isoDateOf('2027-01-02') };
  expect(consequencesOfActivating(halves, january)).toContainEqual({
    ...{ code: 'periods-change', year: 2027, before: 'quarter', after: 'half-year', without: [] },
  });
});

test('a plan that cannot be reached afterwards is to be finished first', () => {
  const begun = { kind: 'plan', policyId: 'ffs', version: 3, period: '2026-Q4', count: 1 } as const;
  const rules = { ...set, running: [begun] };
  const warning = { code: 'plan-out-of-reach', period: '2026-Q4', version: 3, count: 1 };
  const halves: Policy = { ...next, systematic: { ...next.systematic, cadence: 'half-year' } };
  expect(consequencesOfActivating(halves, rules)).toContainEqual(warning);
  expect(consequencesOfEnding({ ...ffsPolicy, version: 3 }, rules, ffsPolicy)).toContainEqual(warning);
});

test('the routine that held since none was set holds no more, and holds again when none is', () => {
  const byDefault = { ...set, inForce: [ffsPolicy], byDefault: true };
  expect(consequencesOfActivating(von, byDefault)[0]).toEqual({
    code: 'default-ends',
    title: ffsPolicy.routine.title,
  });
  expect(consequencesOfActivating(von, set)[0]).toEqual({
    code: 'holds-beside',
    titles: [ffsPolicy.routine.title],
  });
  expect(consequencesOfEnding(von, { ...set, inForce: [von] }, ffsPolicy)).toEqual([
    { code: 'no-more-plans' },
    { code: 'default-holds', title: ffsPolicy.routine.title },
    ...always,
  ]);
  expect(consequencesOfEnding(von, { ...set, inForce: [von, ffsPolicy] }, ffsPolicy)).toEqual([
    { code: 'no-more-plans' },
    ...always,
  ]);
});

test('running records are counted by version, kind and period, and read again', () => {
  const [a, b] = [
    { kind: 'order', policyId: 'ffs', version: 10, period: '2026-Q4' },
    { kind: 'order', policyId: 'ffs', version: 9, period: '2026-Q4' },
  ] as const;
  const counts = countRunning([a, b, a]);
  expect(counts).toEqual([
    { ...b, count: 1 },
    { ...a, count: 2 },
  ]);
  expect(parseRunning(JSON.stringify(counts))).toEqual(counts);
  for (const text of ['', '{}', '[null]', '[{"kind":"case"}]']) expect(parseRunning(text)).toBeUndefined();
});

test('a new version is numbered after all there have been', () => {
  expect(nextVersionOf('ffs', [ffsPolicy, { ...von, version: 7 }, { ...ffsPolicy, version: 4 }])).toBe(5);
  expect(nextVersionOf('egen', [])).toBe(1);
});
