/** What several documents say. */
export const documents = {
  caseNumber: 'Ärende',
  when: 'När',
  where: 'Var',
  name: 'Namn',
  role: 'Roll',
  meetingTime: '{{day}}, klockan\u00a0{{time}}',
  phone: 'telefon {{phone}}',
  email: 'e-post {{email}}',
  reference: 'Ärende {{number}}',
  page: 'Sida {{page}} av {{pages}}',
  undrawable: '□ står för ett tecken som inte går att skriva ut här.',
  personalNumber: '[personnummer borttaget]',
};
