import type { subjectSv } from './subject-sv.ts';

/** What is said where whom it is about is given and read, and the log taken out. */
export const subjectEn: typeof subjectSv = {
  subject: {
    title: 'Whom is the review about?',
    titleEvent: 'What is the review about?',
    who: 'What you write is read by {{reader}}, who takes the log out, and by you alone. It is kept in a protected room and deleted when the review has ended without remark. Nothing is kept in the browser.',
    whoLater:
      'What you write is read by you and whoever takes the log out alone. It is kept in a protected room and deleted when the review has ended without remark. Nothing is kept in the browser.',
    learntHow: {
      'in-person':
        'Tell the manager’s manager yourself whom it is about, when you meet. Do not write it in chat or e-mail, nor here.',
      'in-person-or-by-phone':
        'Tell the manager’s manager yourself whom it is about, when you meet or by phone. Do not write it in chat or e-mail, nor here.',
    },
    learnt:
      'Do you not know whom it is about? Ask {{requester}} by word of mouth, and do not write it in chat or e-mail.',
    again: 'What was given was not enough. Complete: {{questions}}.',
    name: 'Name',
    account: 'User account',
    accountHint: 'The account with which the person signs in to the record system.',
    person: 'Person {{n}}',
    add: 'Add a person',
    takeAway: 'Remove',
    remove: 'Remove person {{n}}',
    client: 'The client’s personal identity number',
    clientHint: 'Such as YYYYMMDD-NNNN. A reserve number is written as in the record system.',
    event: 'Which event?',
    scope: 'Scope: what is the log to show?',
    scopeHint: 'Such as all accesses, or only those to certain clients.',
    from: 'From',
    to: 'To',
    reason: 'Reason',
    go: 'Give the answers',
    going: 'Giving …',
    done: 'The answers are given.',
    correct: 'Change the answers',
    correctTitle: 'The answers are given',
    correctBody: 'You can change them until the log has been delivered.',
    keep: 'Leave them',
    readBody:
      'Only you and whoever gave the answers can read them. Read them here, and copy them to nowhere but where the log is taken out. The page then looks in the employee register, so that nobody reviews or takes out their own log.',
    read: 'Show the answers',
    reading: 'Fetching …',
    hide: 'Hide the answers',
    given: 'Whom or what it is about',
    unreadable: 'The answers cannot be read. Ask for them to be given again.',
    period: 'Period',
    scopeRead: 'Scope',
    ask: 'Ask again',
    askTitle: 'Ask again',
    askBody: 'The questions are put anew. Write nothing of whom it is about in chat or e-mail.',
    askLabel: 'What has to be completed?',
    askConfirm: 'Ask',
    asked: 'The question is put.',
    question: { name: 'name', account: 'account', scope: 'scope', period: 'period' },
    fault: {
      missing: 'This has to be filled in.',
      'too-long': 'The text is too long.',
      'not-a-number': 'The number is not right. Check the digits.',
      'not-a-date': 'Write a date.',
      'in-future': 'That day has not been yet.',
      'before-from': 'The last day is before the first.',
      'named-twice': 'The account is in another row already.',
    },
  },
  apart: {
    looking: {
      title: 'Loggkontroll searches the employee register.',
      body: 'Nobody is to review or take out their own log. The answer comes by itself, within a minute as a rule. You may leave the page and come back.',
      next: 'What happens then',
      taker: {
        read: 'You may read whom or what it is about.',
        deliver: 'You take out the log and deliver it here.',
        otherwise: 'If it takes longer there is nothing for you to do. Whoever gave it sees how it goes.',
      },
      giver: {
        clear: 'If nobody it is about has a part in the review, the log is taken out.',
        part: 'If one of them has, you ask for somebody else here. Why is seen by nobody.',
      },
    },
    title: 'Whoever it is about has a part in the review',
    body: 'The log cannot be taken out while the one under review {{parts}}. Ask for somebody else. Why is seen by nobody.',
    go: 'Ask for somebody else',
    unknown:
      'The account is not in the employee register: {{accounts}}. Check it with the record system before you take the log out.',
    clear: 'Nobody it is about has a part in the review.',
  },
  takeOut: {
    title: 'Take out the log',
    lead: {
      employee:
        'Choose the log of the period. The whole log of all users is fine: only the employees concerned and the period are delivered. The files are read here in the browser and do not leave the computer.',
      client:
        'Choose the log of the period. The whole log of all users is fine: only what was done with the client’s record in the period is delivered. The files are read here in the browser and do not leave the computer.',
      event:
        'Choose what in the log concerns the event. Everything in the files that lies in the period is delivered, so take out no more than is needed. The files are read here in the browser and do not leave the computer.',
    },
  },
};
