import type { authorisation as sv } from './authorisation-sv.ts';

/** What the bot says of authorisation reviews, in English. */
export const authorisation: typeof sv = {
  toOpen: {
    title: 'Time to open the authorisation reviews',
    lead: 'Open them for all units at once in the tab. Say there which units are to go through protected persons as well.',
  },
  together: {
    list: {
      title: 'Lists of access to take out',
      lead: 'Take the lists out of the record system and put them in in the tab, which says for which units. Never send them in chat or e-mail.',
    },
    close: {
      title: 'Authorisation reviews to sign',
      lead: 'Read the protocols in the tab and sign. It says which units are ready.',
    },
  },
  alone: {
    list: {
      title: 'A list of access to take out',
      lead: 'Take the list out of the record system and put it in in the tab. Never send it in chat or e-mail.',
    },
    close: {
      title: 'An authorisation review to sign',
      lead: 'Read the protocol in the tab and sign.',
    },
  },
  waits: {
    decide: {
      title: 'A list of access waits for your answer',
      lead: 'Go through it in the tab, and answer who is to keep their access. Write no names in chat or e-mail.',
    },
    'carry-out': {
      title: 'Access to change or end',
      lead: 'The list has been answered. What is to be done, and for whom, stands in the tab.',
    },
  },
  order: {
    begun: {
      title: 'The access to {{unit}} is gone through',
      lead: 'Local support now takes out the list of who has access. You get a card when it is there. Then you add, change and end in the tab. Write no names here.',
    },
    running: {
      title: '{{unit}} is being gone through already',
      lead: 'Add, change and end there, when the list is there. Write no names here.',
    },
    'done-today': {
      title: '{{unit}} has been gone through today already',
      lead: 'Write to me again tomorrow, if something more is to change.',
    },
    ordering: {
      title: 'Order, change or end access to {{unit}}',
      lead: 'Open the tab and write there whom it is about. The order is open within a minute. Write no names here.',
    },
    words: { 'access-review': 'access', 'access-order': 'order access' },
    which: {
      title: 'Which unit is it about?',
      lead: 'Write **{{words}}** and the name of the unit. These are your units:\n\n{{units}}',
    },
    'not-yours': {
      title: 'It is not you who orders access',
      lead: 'Where the routine has access ordered all the while, the head of operations does. If the wrong person stands in Functions, an administrator can change it.',
    },
  },
  carryOutOrder: {
    title: 'An order of access to carry out',
    lead: 'What is to be done, and for whom, stands in the tab. Confirm there when it is done.',
  },
  closeOrder: {
    title: 'An order of access to close',
    lead: 'A flaw in secrecy has been reported. Assess it in the tab and close the order.',
  },
  answered: {
    title: 'The list of access is answered',
    lead: 'There is nothing for you to carry out.',
  },
  orderDone: {
    title: 'The access that you ordered is in place',
    lead: 'It is changed in the record system and confirmed. There is nothing more for you to do.',
  },
  flawFound: {
    title: 'A flaw in secrecy to assess',
    lead: 'Somebody in an authorisation review has reported it. Assess in the tab whether it is a personal-data breach, before the review is signed.',
    leadOfOrder:
      'Somebody has reported it at an order of access. Assess in the tab whether it is a personal-data breach.',
  },
  flawAssessed: {
    title: 'The flaw that you reported is assessed',
    lead: 'You need not do anything more.',
  },
  escalation:
    'It remains to {{task}}. It was due {{due}}. Remind whoever is to do it, or whoever plans the authorisation reviews.',
  task: {
    open: 'open the authorisation reviews',
    list: 'take out lists of access',
    decide: 'answer a list of access',
    'carry-out': 'change or end access',
    close: 'sign authorisation reviews',
    'assess-flaw': 'assess a flaw in secrecy',
  },
  orderTask: {
    decide: 'finish writing an order of access',
    'carry-out': 'carry out an order of access',
    close: 'close an order of access',
  },
  done: 'Done on your part',
};
