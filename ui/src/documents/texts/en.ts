import type { Translations } from '@loggkontroll/ui/texts';
import type { documents as sv } from './sv.ts';

/** What several documents say. */
export const documents: Translations<typeof sv>['en'] = {
  caseNumber: 'Case',
  when: 'When',
  where: 'Where',
  name: 'Name',
  role: 'Role',
  meetingTime: '{{day}}, at\u00a0{{time}}',
  phone: 'telephone {{phone}}',
  email: 'e-mail {{email}}',
  reference: 'Case {{number}}',
  page: 'Page {{page}} of {{pages}}',
  undrawable: '□ stands for a character that cannot be written here.',
  personalNumber: '[personal identity number removed]',
};
