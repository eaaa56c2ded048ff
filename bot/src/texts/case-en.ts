/** What the bot says of cases, in English. */
export const cases = {
  caption: 'Case {{number}}',
  yours: {
    title: 'You have been given a case after a log review',
    lead: 'Open it in the tab, which says what is to be done and when. Do not talk about it with anybody who has no part in it.',
  },
  toKnow: {
    title: 'There is a case that you are to know of',
    lead: 'The routine says that you are to know. Whoever has the case will tell you more.',
  },
  yourPart: {
    title: 'You have a part in a case',
    lead: 'The routine has you decide together with somebody, or do something. Open the case in the tab. Do not talk about it with anybody who has no part in it.',
  },
  minutesAnswered: {
    title: 'The minutes have been answered',
    lead: 'The answer stands in the case. You can go on and decide.',
  },
  corrected: {
    title: 'The control of a closed case has been corrected',
    lead: 'The control was corrected after the case was closed. Look at the correction in the case, and open it again if it changes anything.',
  },
  measureAgain: {
    title: 'A measure to consider again',
    lead: 'It was put off until today. Open the case in the tab.',
  },
  breachClock: {
    title: 'A personal-data breach is soon to be reported',
    lead: 'The time runs in the evening and at weekends too. Report it in the tab, or note there why it is no breach.',
  },
  breachClockPassed: {
    title: 'The time to report a personal-data breach has run out',
    lead: 'Report it now, and write why it is late.',
  },
  personalInvitation: {
    title: 'Your manager wants to talk to you',
    lead: 'Only you can open the invitation. You have the right to bring a union representative.',
  },
  personalMinutes: {
    title: 'There is something for you to read and answer',
    lead: 'Only you can open it, and it is not shown until you press the button. See to it that nobody else sees the screen.',
  },
  personalReminder: {
    title: 'Reminder: there is something for you to read and answer',
    lead: 'Please answer by {{due}}. Only you can open it.',
  },
  late: 'It should have been done by {{due}}. Do it today if you can.',
  reminder: 'It is to be done by {{due}}.',
  escalation:
    'The task: {{task}}. It should have been done by {{due}}. Remind the one who has the case, or give it to somebody else.',
  task: {
    conversation: 'call to a conversation in a case',
    minutes: 'write the minutes in a case',
    'minutes-answer': 'receive the answer to the minutes',
    decision: 'decide in a case',
    closing: 'close a case',
    'breach-report': 'report a personal-data breach',
  },
  done: 'Done for your part',
  personalDone: 'You have answered, or it is needed no more',
  personalDoneLead: 'There is nothing more for you to do here.',
  read: {
    open: { invitation: 'Read the invitation', minutes: 'Read the minutes' },
    page: 'Page {{page}} of {{pages}}',
    next: 'Read on',
    confirm: 'They are right',
    refuse: 'I do not confirm them …',
    refuseNow: 'Send the answer',
    reasonLabel: 'Why do you not confirm them?',
    reasonMissing: 'Choose why you do not confirm them.',
    received: 'I have read the invitation',
    receivedAt: 'You have confirmed that you have read the invitation, {{at}}.',
    meaning: {
      invitation:
        'You confirm only that you have read the invitation. It does not mean that you admit anything.',
      minutes:
        'To confirm means that the minutes say what was said. It does not mean that you admit anything. You need not confirm.',
    },
    unreadable: {
      invitation: 'The invitation cannot be shown here. Ask your manager for it on paper.',
      minutes: 'The minutes cannot be shown here. Ask your manager for them on paper.',
    },
    reason: {
      'content-disputed': 'They are not right',
      'will-not-confirm': 'I do not want to confirm',
    },
  },
};
