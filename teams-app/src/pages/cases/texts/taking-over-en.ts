import type { takingOverSv } from './taking-over-sv.ts';

/** See {@link takingOverSv}. */
export const takingOverEn: typeof takingOverSv = {
  handOver: {
    title: 'Hand the case over',
    body: 'Whoever takes it over is told, and reaches the case and its documents within a few minutes. Whoever has the case now no longer does.',
    who: 'Who takes it over',
    choose: 'Choose a person',
    above: 'The manager of whoever has it',
    everyone: 'Everybody',
    why: 'Why?',
    reason: {
      leaves: 'Whoever has it leaves or changes work',
      'on-long-leave': 'Whoever has it is away for long',
      biased: 'Whoever has it is biased',
      'belongs-elsewhere': 'The case belongs to somebody else',
    },
    go: 'Hand over',
    done: 'The case is handed over.',
  },
  unknown: {
    title: 'The bot does not know who {{parties}} is.',
    body: 'Nobody is entered in the list Functions, so nobody is told automatically. Tell them yourself when it is time, and note it under Measures. Once whoever administers Loggkontroll has entered them they are told of this case as well.',
  },
  ask: {
    button: 'Open a case',
    title: 'Open a case',
    lead: 'For a suspicion that does not come from a review. Whom it is about you say in the case when it is open, not here.',
    unit: 'Which unit does it concern?',
    discovered:
      'When did the organisation come to know? The 72 hours of a personal-data breach are counted from then.',
    go: 'Open the case',
    coming: 'The case is being opened. It takes a minute at most, and the page shows when it is done.',
    notYours: {
      title: 'You have no unit to open a case for',
      body: 'Cases are opened by the manager of the unit, or by whoever decides in them by the routine. Turn to the manager where it has happened.',
    },
  },
  reopen: {
    title: 'Open the case again',
    body: 'With new facts everything begins anew, the 72 hours too. Otherwise only the decision is taken back.',
    label: 'Why?',
    reason: {
      'new-facts': 'New facts',
      'closed-in-error': 'Closed by mistake',
      'decision-challenged': 'The decision is challenged',
    },
    confirm: 'Open again',
    done: 'The case is open again.',
  },
};
