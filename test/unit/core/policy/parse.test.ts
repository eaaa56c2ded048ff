import fc from 'fast-check';
import { ffsPolicy, parsePolicy, parsePolicyText, policyProblems } from '@loggkontroll/core/policy';
import { edited } from './edited.ts';

const provider = 'systematic.branches.provider';

describe('a policy that is right', () => {
  test('is accepted and comes back as it was', () => {
    expect(parsePolicy(ffsPolicy)).toEqual({ ok: true, value: ffsPolicy });
    expect(parsePolicyText(JSON.stringify(ffsPolicy))).toEqual({ ok: true, value: ffsPolicy });
    expect(policyProblems(ffsPolicy)).toEqual([]);
  });

  test('may be edited by the organisation', () => {
    for (const [path, value] of [
      ['deadlines.withinWorkingDays.review', 20],
      ['workingTime.freeEves', []],
      ['systematic.branches.provider.sample', { kind: 'share-per-unit', percent: 10 }],
      ['systematic.branches.authority', undefined],
      ['routine.revised', null],
    ] as const) {
      const sources = Object.entries(ffsPolicy.sources).filter(
        ([key]) => value !== undefined || !key.startsWith(path),
      );
      const policy = { ...(edited(path, value) as object), sources: Object.fromEntries(sources) };
      expect(policyProblems(policy)).toEqual([]);
    }
  });
});

describe('a policy that is wrong', () => {
  test.each([
    [`${provider}.sample.clsters`, 3, { code: 'policy-unknown-field' }],
    ['systemtic', {}, { code: 'policy-unknown-field' }],
    ['systematic.branches.providr', {}, { code: 'policy-unknown-field' }],
    ['systematic.cadence', 'quater', { code: 'policy-unknown-value', suggestion: 'quarter' }],
    ['systematic.cadence', 'fortnight', { code: 'policy-unknown-value' }],
    [`${provider}.sample.kind`, 'cluster', { code: 'policy-unknown-value', suggestion: 'clusters' }],
    [`${provider}.attest.party`, 'unit-manger', { code: 'policy-unknown-value', suggestion: 'unit-manager' }],
    [`${provider}.lookFor.0`, 'time-of-dy', { code: 'policy-unknown-value', suggestion: 'time-of-day' }],
    [`${provider}.sample.clusters`, undefined, { code: 'policy-missing-field' }],
    [`${provider}.sample.kind`, undefined, { code: 'policy-missing-field' }],
    ['systematic', undefined, { code: 'policy-missing-field' }],
    ['retention.case', undefined, { code: 'policy-missing-field' }],
    [`${provider}.sample.clusters`, '3', { code: 'policy-wrong-type', expected: 'number' }],
    [`${provider}.sample.clusters`, 2.5, { code: 'policy-wrong-type', expected: 'whole-number' }],
    [`${provider}.lookFor`, 'time-of-day', { code: 'policy-wrong-type', expected: 'list' }],
    ['reminders.atPeriodStart', 'yes', { code: 'policy-wrong-type', expected: 'yes-no' }],
    ['systematic', [], { code: 'policy-wrong-type', expected: 'group' }],
    ['routine.title', 7, { code: 'policy-wrong-type', expected: 'text' }],
    [`${provider}.sample.clusters`, 0, { code: 'policy-out-of-bounds', least: 1 }],
    [`${provider}.reviewedTime.days`, 31, { code: 'policy-out-of-bounds', most: 28 }],
    [`${provider}.lookFor`, [], { code: 'policy-out-of-bounds', least: 1 }],
    ['schemaVersion', 2, { code: 'policy-unknown-value', allowed: ['1'] }],
    ['workingTime.from', '8:00', { code: 'policy-malformed-value' }],
    ['routine.revised', 'last week', { code: 'policy-malformed-value' }],
    ['routine.revised', '2026-02-30', { code: 'policy-malformed-value' }],
    ['id', 'FFS 1', { code: 'policy-malformed-value' }],
    ['deadlines.yearEndSignBy.day', 32, { code: 'policy-out-of-bounds', most: 31 }],
  ])('at %s (%j) is refused with the place named', (path, value, refusal) => {
    const problems = policyProblems(edited(path, value));
    expect(problems).toContainEqual(expect.objectContaining({ path, ...refusal }));
    expect(parsePolicy(edited(path, value))).toEqual({ ok: false, refusal: problems[0] });
  });

  test('in a field that is misspelt names the one meant, and says so first', () => {
    const { clusters, ...others } = ffsPolicy.systematic.branches.provider?.sample as { clusters: number };
    const misspelt = edited(`${provider}.sample`, { ...others, clsters: clusters });
    expect(policyProblems(misspelt)).toEqual([
      { code: 'policy-unknown-field', path: `${provider}.sample.clsters`, suggestion: 'clusters' },
      { code: 'policy-missing-field', path: `${provider}.sample.clusters` },
    ]);
  });

  test('in an optional field that is misspelt names it too', () => {
    expect(parsePolicy(edited('informing.0.bye', 'unit-manager'))).toEqual({
      ok: false,
      refusal: { code: 'policy-unknown-field', path: 'informing.0.bye', suggestion: 'by' },
    });
    expect(parsePolicy(edited(`${provider}.lookForByUserKnd`, {}))).toMatchObject({
      refusal: { suggestion: 'lookForByUserKind' },
    });
  });

  test('in several places is told of all', () => {
    const twice = {
      ...(edited('id', 7) as object),
      yearEnd: { signedBy: 'nobody', statedDeviationAllowed: 1 },
    };
    expect(policyProblems(twice).map((problem) => ('path' in problem ? problem.path : ''))).toEqual([
      'id',
      'yearEnd.signedBy',
      'yearEnd.statedDeviationAllowed',
    ]);
  });

  test('in a day that not every year has, or hours that end before they begin', () => {
    const february = edited('deadlines.yearEndSignBy', { month: 2, day: 29 });
    expect(policyProblems(february)).toEqual([
      { code: 'policy-malformed-value', path: 'deadlines.yearEndSignBy.day' },
    ]);
    expect(policyProblems(edited('workingTime.to', '07:00'))).toEqual([
      { code: 'policy-ends-before-it-begins', path: 'workingTime.to' },
    ]);
  });

  test('without any branch is empty', () => {
    expect(policyProblems(edited('systematic.branches', {}))).toEqual([
      { code: 'policy-empty', path: 'systematic.branches' },
    ]);
  });

  test('as a text that is no JSON', () => {
    expect(parsePolicyText('{"id": ')).toEqual({ ok: false, refusal: { code: 'policy-not-json' } });
  });

  test('as nothing at all', () => {
    for (const nothing of [null, 7, 'ffs', []]) {
      expect(parsePolicy(nothing)).toEqual({
        ok: false,
        refusal: { code: 'policy-wrong-type', path: '', expected: 'group' },
      });
    }
  });
});

test('whatever it is given, it answers and never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(ffsPolicy)), (value, field) => {
      const answer = parsePolicy(edited(field, value));
      expect(answer.ok ? [] : [answer.refusal]).toEqual(policyProblems(edited(field, value)).slice(0, 1));
    }),
  );
});
