import type { PolicyProblemTexts } from '../policy-problem.ts';

/** What is wrong with a routine's settings, and where. */
export const policyProblems: PolicyProblemTexts = {
  'policy-not-json': 'Texten är inte hel JSON. Klistra in hela rutinen på nytt.',
  'policy-unknown-field': 'Fältet ”{{path}}” finns inte i någon rutin.',
  'policy-missing-field': 'Fältet ”{{path}}” saknas.',
  'policy-wrong-type': '”{{path}}” ska vara {{expected}}.',
  'policy-unknown-value': 'Värdet vid ”{{path}}” är inte ett av dem som går att välja: {{allowed}}.',
  'policy-out-of-bounds': {
    least: '”{{path}}” är för litet eller för kort: minst {{least}}.',
    most: '”{{path}}” är för stort eller för långt: högst {{most}}.',
    between: '”{{path}}” ska ligga mellan {{least}} och {{most}}.',
  },
  'policy-malformed-value': 'Värdet vid ”{{path}}” är inte skrivet som det ska.',
  'policy-ends-before-it-begins': '”{{path}}” slutar innan det börjar.',
  'policy-empty': '”{{path}}” är tomt, men måste ha något innehåll.',
  'policy-value-without-source': 'Det står inte varifrån värdet vid ”{{path}}” kommer (sources).',
  'policy-source-without-value': 'Källan ”{{path}}” hör inte till något värde i rutinen.',
  suggestion: 'Kanske menades ”{{suggestion}}”.',
  expected: {
    text: 'en text',
    number: 'ett tal',
    'whole-number': 'ett heltal',
    'yes-no': 'true eller false',
    list: 'en lista',
    group: 'en grupp av fält',
    nothing: 'null',
  },
};
