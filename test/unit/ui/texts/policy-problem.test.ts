import type { PolicyRefusal } from '@loggkontroll/core/policy';
import { createTexts, describePolicyProblem, languages } from '@loggkontroll/ui/texts';

const path = 'systematic.branches.provider.sample.clusters';

const problems: {
  readonly [Code in PolicyRefusal['code']]: readonly Extract<PolicyRefusal, { code: Code }>[];
} = {
  'policy-not-json': [{ code: 'policy-not-json' }],
  'policy-unknown-field': [
    { code: 'policy-unknown-field', path },
    { code: 'policy-unknown-field', path, suggestion: 'deadlines' },
  ],
  'policy-missing-field': [{ code: 'policy-missing-field', path }],
  'policy-wrong-type': (
    ['text', 'number', 'whole-number', 'yes-no', 'list', 'group', 'nothing'] as const
  ).map((expected) => ({ code: 'policy-wrong-type', path, expected })),
  'policy-unknown-value': [
    { code: 'policy-unknown-value', path, allowed: ['month', 'quarter'], suggestion: 'quarter' },
  ],
  'policy-out-of-bounds': [
    { code: 'policy-out-of-bounds', path, least: 1 },
    { code: 'policy-out-of-bounds', path, most: 100 },
    { code: 'policy-out-of-bounds', path, least: 1, most: 100 },
  ],
  'policy-malformed-value': [{ code: 'policy-malformed-value', path }],
  'policy-ends-before-it-begins': [{ code: 'policy-ends-before-it-begins', path }],
  'policy-empty': [{ code: 'policy-empty', path }],
  'policy-value-without-source': [{ code: 'policy-value-without-source', path }],
  'policy-source-without-value': [{ code: 'policy-source-without-value', path, suggestion: 'deadlines' }],
};

const all: readonly PolicyRefusal[] = Object.values(problems).flat();

test.each(languages)(
  'every problem has a sentence of its own in %s, with the facts that it knows',
  (language) => {
    const texts = createTexts(language);
    const sentences = all.map((problem) => describePolicyProblem(texts, problem));
    expect(new Set(sentences).size).toBe(all.length);
    for (const [index, problem] of all.entries()) {
      const sentence = sentences[index] ?? '';
      expect(sentence).toMatch(/^[“”"A-ZÅÄÖ].*\.$/u);
      expect(sentence).not.toMatch(/\{\{|policy-|expected\./);
      if ('path' in problem) expect(sentence).toContain(problem.path);
      if ('suggestion' in problem) expect(sentence).toContain(problem.suggestion);
    }
  },
);

test('an unknown field is told with what was perhaps meant', () => {
  const problem = { code: 'policy-unknown-field', path: 'dedlines', suggestion: 'deadlines' } as const;
  expect(describePolicyProblem(createTexts('sv'), problem)).toBe(
    'Fältet ”dedlines” finns inte i någon rutin. Kanske menades ”deadlines”.',
  );
});
