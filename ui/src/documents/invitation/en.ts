import type { Translations } from '@loggkontroll/ui/texts';
import type { invitation as sv } from './sv.ts';

/** What the invitation to a conversation says. */
export const invitation: Translations<typeof sv>['en'] = {
  title: 'Invitation to a conversation',
  greeting: 'Dear {{name}},',
  lead: 'We would like to meet you for a conversation about a log review.',
  fact: { present: 'Taking part', answer: 'Answer by' },
  right: 'You have the right to bring a union representative to the conversation.',
  why: {
    title: 'Why',
    'systematic-review':
      'We go through logs regularly, with employees chosen at random, and this time you were one of them. In the log from {{system}} there are accesses that we cannot explain ourselves.',
    'targeted-review':
      'We have gone through a log from {{system}}. It has accesses in your name that we cannot explain ourselves.',
    'other-information':
      'We have been told of accesses in your name in {{system}} that we cannot explain ourselves.',
    open: 'There may be a good explanation. We have not made up our minds, and want to hear you first.',
  },
  course: {
    title: 'What will happen',
    show: 'We show which accesses it is about and say what we wonder.',
    tell: 'You tell us how you see them. Take the time you need. You may say that you do not remember.',
    write: 'We write down our questions and your answers.',
    read: 'You read what we have written. If it is right, you confirm it. If it is not, you say what is wrong, and we write that down as well.',
    copies: 'You and the others who took part each get a copy.',
    after: 'If the accesses can be explained, the matter is over. If not, we tell you what happens next.',
  },
  before: {
    title: 'Before we meet',
    stay: 'Do not open {{system}} to look. That would be one more access that your work does not need.',
    silence: 'Your duty of confidentiality applies as always, also to whom the log is about.',
  },
  ask: {
    title: 'Questions',
    body: 'Get in touch if something is unclear, or if you or whoever you wish to bring need another time:',
    support: 'If you need somebody to talk to:',
  },
  regards: 'Kind regards',
};
