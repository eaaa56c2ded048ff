import {
  ffsPolicy,
  ordinaryScreening,
  policyProblems,
  screeningFlags,
  screeningRulesOf,
  sourceOf,
} from '@loggkontroll/core/policy';
import { edited } from './edited.ts';

describe('how FFS has logs screened', () => {
  test('is with every flag, half an hour around shifts, nights from ten to six, and three deviations among twenty days', () => {
    expect(ffsPolicy.screening).toEqual({
      flags: Object.fromEntries(screeningFlags.map((flag) => [flag, true])),
      shiftMarginMinutes: 30,
      oddHours: { from: '22:00', to: '06:00' },
      patternBreak: { deviations: 3, leastEmployeeDays: 20 },
    });
  });

  test('says where each value comes from', () => {
    expect(sourceOf(ffsPolicy, 'screening.flags.odd-hour')).toEqual({ by: 'routine', section: '6.4.2' });
    expect(sourceOf(ffsPolicy, 'screening.flags.colleague')).toEqual({ by: 'extension' });
    expect(sourceOf(ffsPolicy, 'screening.oddHours.from')).toEqual({ by: 'organisation-sets' });
  });
});

test('a policy from before there was screening is valid, and has the ordinary rules', () => {
  const sources = Object.fromEntries(
    Object.entries(ffsPolicy.sources).filter(([path]) => !path.startsWith('screening')),
  );
  const { screening: _, ...before } = { ...ffsPolicy, sources };
  expect(policyProblems(before)).toEqual([]);
  expect(screeningRulesOf(before)).toBe(ordinaryScreening);
});

describe('screening rules that are wrong', () => {
  test.each([
    ['screening.flags.collegue', true, { code: 'policy-unknown-field' }],
    ['screening.flags.colleague', undefined, { code: 'policy-missing-field' }],
    ['screening.flags.colleague', 'yes', { code: 'policy-wrong-type', expected: 'yes-no' }],
    ['screening.shiftMarginMinutes', -1, { code: 'policy-out-of-bounds', least: 0 }],
    ['screening.shiftMarginMinutes', 900, { code: 'policy-out-of-bounds', most: 720 }],
    ['screening.oddHours.from', '24:00', { code: 'policy-malformed-value' }],
    ['screening.oddHours.to', '22:00', { code: 'policy-malformed-value' }],
    ['screening.patternBreak.deviations', 0, { code: 'policy-out-of-bounds', least: 0 }],
    ['screening.patternBreak.leastEmployeeDays', 1, { code: 'policy-out-of-bounds', least: 2 }],
    ['screening.oddHour', {}, { code: 'policy-unknown-field' }],
  ])('at %s (%j) are refused with the place named', (path, value, refusal) => {
    expect(policyProblems(edited(path, value))).toContainEqual(expect.objectContaining({ path, ...refusal }));
  });

  test('name the flag that was meant', () => {
    const { colleague, ...others } = ordinaryScreening.flags;
    expect(policyProblems(edited('screening.flags', { ...others, collegue: colleague }))).toContainEqual({
      code: 'policy-unknown-field',
      path: 'screening.flags.collegue',
      suggestion: 'colleague',
    });
  });

  test('may leave a flag out of use', () => {
    expect(policyProblems(edited('screening.flags.pattern-break', false))).toEqual([]);
  });
});
