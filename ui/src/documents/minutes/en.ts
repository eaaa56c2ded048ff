import type { Translations } from '@loggkontroll/ui/texts';
import type { minutes as sv } from './sv.ts';

/** What the minutes of a conversation say. */
export const minutes: Translations<typeof sv>['en'] = {
  title: 'Minutes of a conversation',
  fact: { about: 'Conversation with' },
  present: {
    title: 'Who took part',
    role: {
      employee: 'employee',
      manager: 'manager',
      hr: 'HR',
      'union-representative': 'union representative',
      'head-of-operations': 'head of operations',
      secretary: 'took the minutes',
      other: 'participant',
    },
  },
  union: {
    declined:
      '{{name}} was told before the conversation of the right to bring a union representative, and chose to come without.',
    'not-told': '{{name}} was not told before the conversation of the right to bring a union representative.',
  },
  matter: 'What the conversation was about',
  questions: {
    title: 'Questions and answers',
    asked: 'Question {{number}}',
    answer: 'Answer',
    none: 'No answer.',
    nothing: 'No questions have been written down.',
  },
  added: 'What {{name}} wished to add',
  next: 'What happens now',
  reading: {
    title: 'Read by {{name}}',
    awaiting: 'The minutes have not been read and confirmed yet.',
    confirmed: '{{name}} has read the minutes and confirmed on {{at}} that they are right.',
    'not-confirmed': '{{name}} has read the minutes and answered on {{at}} that they are not confirmed.',
    comment: '{{name}} writes:',
    silent: 'No reason was given.',
    meaning:
      'To confirm means that the minutes tell what was said. It does not mean that anything is admitted.',
  },
  signer: '{{name}}, place and date',
  copies: {
    title: 'Copies',
    nobody: 'Nobody has been given a copy yet.',
    to: '{{who}}, {{day}}',
  },
};
