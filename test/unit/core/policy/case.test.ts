import { caseRulesOf, ffsPolicy, ordinaryCase, parsePolicy, policyProblems } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { leanCase, leanCaseSources } from '../../../../core/src/policy/lean/case.ts';
import {
  leanClientExtract,
  leanClientExtractSources,
} from '../../../../core/src/policy/lean/client-extract.ts';
import { npoCase, npoCaseSources } from '../../../../core/src/policy/npo/case.ts';
import { npoClientExtract, npoClientExtractSources } from '../../../../core/src/policy/npo/client-extract.ts';
import { r1177Case, r1177CaseSources } from '../../../../core/src/policy/r1177/case.ts';
import { vonCase, vonCaseSources } from '../../../../core/src/policy/von/case.ts';
import { vonClientExtract, vonClientExtractSources } from '../../../../core/src/policy/von/client-extract.ts';
import { edited } from './edited.ts';

const measuresOf = (policy: Policy) =>
  caseRulesOf(policy).measures.map(({ measure, when, must }) => `${measure}: ${must}, ${when}`);

const withSuspicion = (suspicion: Partial<Policy['suspicion']>, section = ordinaryCase): Policy => ({
  ...ffsPolicy,
  suspicion: { ...ffsPolicy.suspicion, ...suspicion },
  case: structuredClone(section),
});

describe('what FFS demands of a case', () => {
  test('is access first, known rules and training, labour law, the department head at intent, the police in serious cases (8)', () => {
    expect(measuresOf(ffsPolicy)).toEqual([
      'access-removal: be-considered, confirmed',
      'rules-known: be-done, confirmed',
      'training: be-considered, confirmed',
      'labour-law: be-considered, confirmed',
      'department-head-told: be-done, intent',
      'police-report: be-considered, serious',
    ]);
  });

  test('is a breach report always, and reminders 48, 24 and 6 hours before it is due (9)', () => {
    const { breach, breachReminders } = caseRulesOf(ffsPolicy);
    expect(breach).toMatchObject({ duty: 'always', clockHours: 72, to: 'data-protection-contact' });
    expect(breachReminders.hoursLeft).toEqual([48, 24, 6]);
  });
});

describe('what P14–P16 add to the measures', () => {
  test('lex Sarah where it is considered, and the police by agreement whenever something is confirmed', () => {
    const { breachReport } = ffsPolicy.suspicion;
    const policy = withSuspicion({
      told: [],
      policeReport: { assessed: 'by-agreement-with-the-police', filedBy: 'unit-manager' },
      breachReport: { ...breachReport, lexSarahConsidered: true },
    });
    expect(measuresOf(policy).slice(-2)).toEqual([
      'police-report: be-considered, confirmed',
      'lex-sarah: be-considered, confirmed',
    ]);
    expect(caseRulesOf(policy).measures.at(-2)).toMatchObject({ doneBy: 'unit-manager' });
  });

  test('who is told at suspicion is told whatever comes out; who is told before the review is not told here', () => {
    const policy = withSuspicion({
      decides: 'head-of-operations',
      decidesWith: 'hr-strategist',
      told: [
        { party: 'head-of-operations', when: 'before-the-review' },
        { party: 'business-area-manager', when: 'at-suspicion' },
      ],
    });
    expect(measuresOf(policy)).toContain('business-area-manager-told: be-done, always');
    expect(measuresOf(policy).join()).not.toContain('head-of-operations-told');
    expect(caseRulesOf(policy)).toMatchObject({
      decides: 'head-of-operations',
      decidesWith: 'hr-strategist',
    });
  });

  test('HR once, also when both sections name it', () => {
    const policy = withSuspicion(
      { told: [{ party: 'hr', when: 'unexplained' }] },
      vonCase as unknown as typeof ordinaryCase,
    );
    const hr = caseRulesOf(policy).measures.filter(({ measure }) => measure.startsWith('hr'));
    expect(hr).toEqual([
      { measure: 'hr', when: 'confirmed', must: 'be-done', decidedBy: 'employee-manager', told: 'hr' },
    ]);
  });
});

test('a policy from before there were cases is valid, and has the ordinary case', () => {
  const sources = Object.fromEntries(
    Object.entries(ffsPolicy.sources).filter(([path]) => !path.startsWith('case')),
  );
  const { case: _, ...before } = { ...ffsPolicy, sources };
  expect(policyProblems(before)).toEqual([]);
  expect(caseRulesOf(before).conversation).toEqual(ordinaryCase.conversation);
});

test.each([
  ['VON', vonCase, vonCaseSources, vonClientExtract, vonClientExtractSources],
  ['NPO', npoCase, npoCaseSources, npoClientExtract, npoClientExtractSources],
  ['LEAN', leanCase, leanCaseSources, leanClientExtract, leanClientExtractSources],
  ['R1177', r1177Case, r1177CaseSources, null, { clientExtract: { by: 'organisation-sets' } }],
])(
  'case and client extract of %s are valid, with a source for every value',
  (_, section, of, extract, from) => {
    const others = Object.entries(ffsPolicy.sources).filter(([path]) => !/^(case|clientExtract)/.test(path));
    const policy = {
      ...ffsPolicy,
      case: section,
      clientExtract: extract,
      sources: { ...Object.fromEntries(others), ...of, ...from },
    };
    expect(policyProblems(policy)).toEqual([]);
    expect(parsePolicy(policy)).toMatchObject({ ok: true });
  },
);

describe('a case section that is wrong', () => {
  test.each([
    [
      'case.measures.0.measure',
      'acess-removal',
      { code: 'policy-unknown-value', suggestion: 'access-removal' },
    ],
    ['case.measures.0.when', 'at-once', { code: 'policy-unknown-value' }],
    ['case.conversation.representative', undefined, { code: 'policy-missing-field' }],
    ['case.withinWorkingDays.closing', -1, { code: 'policy-out-of-bounds', least: 0 }],
    ['case.breachReminders.hoursLeft.0', 72, { code: 'policy-out-of-bounds', most: 71 }],
  ])('at %s (%j) is refused with the place named', (path, value, refusal) => {
    expect(policyProblems(edited(path, value))).toContainEqual(expect.objectContaining({ path, ...refusal }));
  });
});
