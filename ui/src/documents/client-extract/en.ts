import type { Translations } from '@loggkontroll/ui/texts';
import type { clientExtract as sv } from './sv.ts';

/** What the extract for a client says. */
export const clientExtract: Translations<typeof sv>['en'] = {
  title: 'Who has read the records?',
  fact: {
    number: 'Extract number',
    about: 'Records about',
    to: 'To',
    period: 'Time',
    days: '{{from}} to {{to}}',
    system: 'System',
    requested: 'Requested',
    made: 'Extract made',
  },
  person: '{{name}} ({{number}})',
  reference: 'Extract {{number}}',
  you: 'you',
  lead: 'You have asked who has read records about {{whom}} in {{system}}. Here is the answer.',
  shows:
    'Everything that is done in the system is kept in a log. The extract shows every time that somebody has been in the records: when it was, where it was done from and what was done. A log does not show what the records said.',
  rule: 'Those who work for us may only read what their work needs. It may be to give care or support, but also to plan, to write decisions or to correct mistakes.',
  summary: {
    title: 'In short',
    nobody: 'Nobody has been in the records during this time.',
    uncounted: 'The records have been opened. Each time is listed by itself below.',
    total_one: 'The records have been opened {{count}} time.',
    total_other: 'The records have been opened {{count}} times.',
    explained: 'Belonged to the work: {{count}}',
    inquiry: 'Being looked into: {{count}}',
    'not-explained': 'Did not belong to the work: {{count}}',
    'not-assessed': 'Not assessed: {{count}}',
    column: { operation: 'Operation', times: 'Times', first: 'First', last: 'Latest' },
  },
  accesses: {
    title: 'Each time by itself',
    column: {
      when: 'When',
      operation: 'Operation',
      act: 'What was done',
      by: 'By whom',
      standing: 'Did it belong to the work?',
    },
  },
  act: {
    read: 'Read',
    changed: 'Changed',
    created: 'New',
    printed: 'Printed',
    copied: 'Copied',
    unknown: 'Other',
    part: '{{act}}: {{part}}',
  },
  masked: '[hidden]',
  noOperation: 'None in particular',
  unsaid: 'Not in the log',
  by: { named: '{{name}}, {{title}}', nothing: 'The name is hidden' },
  standing: {
    direct: 'Yes, care or support',
    administrative: 'Yes, administration',
    'other-authority': 'Yes, another duty',
    explained: 'Yes',
    inquiry: 'Being looked into',
    'not-explained': 'No',
    'not-assessed': 'Not assessed',
  },
  legend: {
    title: 'How to read the table',
    act: {
      read: 'Somebody opened the records and could read them.',
      changed: 'Somebody rewrote or corrected something.',
      created: 'Somebody added something.',
      printed: 'Somebody printed records on paper or to a file.',
      copied: 'Somebody copied records.',
      unknown: 'The log has a word of its own for what was done.',
    },
    standing: {
      explained: 'It belonged to the person’s work that day.',
      inquiry: 'We do not know yet whether it belonged to the work. We will get in touch when we know.',
      'not-explained': 'We have not been able to explain it by the person’s work.',
      'not-assessed': 'We have not gone through it.',
    },
    masked: 'It is about somebody else, who is protected by confidentiality.',
    nameless: 'Our assessment is that the name cannot be released.',
    titleOnly: {
      label: 'An occupation',
      body: 'Our assessment is that the occupation can be released, but not the name.',
    },
  },
  hidden: {
    title: 'What is hidden',
    body: 'We have hidden what we may not release. You can ask for a written decision about it. The decision can be appealed, and says how.',
  },
  ask: {
    title: 'If you have questions or are not satisfied',
    contact: 'Ask us if there is something you wonder about:',
    inquire:
      'If you think that somebody has been in the records without needing to, tell us. We will then look into it.',
    officer:
      'If you want to complain about how we handle personal data, you can turn to our data protection officer:',
    authority:
      'You can also complain to the Swedish Authority for Privacy Protection, Integritetsskyddsmyndigheten (imy.se).',
  },
};
