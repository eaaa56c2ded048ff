import type { PolicyProblemTexts } from '../policy-problem.ts';

/** What is wrong with a routine's settings, and where. */
export const policyProblems: PolicyProblemTexts = {
  'policy-not-json': 'The text is not complete JSON. Paste the whole routine again.',
  'policy-unknown-field': 'The field “{{path}}” is in no routine.',
  'policy-missing-field': 'The field “{{path}}” is missing.',
  'policy-wrong-type': '“{{path}}” is to be {{expected}}.',
  'policy-unknown-value': 'The value at “{{path}}” is none of those to choose from: {{allowed}}.',
  'policy-out-of-bounds': {
    least: '“{{path}}” is too small or too short: {{least}} at least.',
    most: '“{{path}}” is too large or too long: {{most}} at most.',
    between: '“{{path}}” is to be between {{least}} and {{most}}.',
  },
  'policy-malformed-value': 'The value at “{{path}}” is not written as it should be.',
  'policy-ends-before-it-begins': '“{{path}}” ends before it begins.',
  'policy-empty': '“{{path}}” is empty, but has to hold something.',
  'policy-value-without-source': 'It is not said where the value at “{{path}}” comes from (sources).',
  'policy-source-without-value': 'The source “{{path}}” belongs to no value in the routine.',
  suggestion: 'Perhaps “{{suggestion}}” was meant.',
  expected: {
    text: 'a text',
    number: 'a number',
    'whole-number': 'a whole number',
    'yes-no': 'true or false',
    list: 'a list',
    group: 'a group of fields',
    nothing: 'null',
  },
};
