import type { course as sv } from './course-sv.ts';

/** How a client extract goes on, and to whom it passes, in English. */
export const course: typeof sv = {
  timeline: 'Course',
  byWhom: '{{who}}, {{at}}',
  comingBy: '{{who}}, by {{day}}',
  comingStep: {
    assess: 'The request is assessed',
    order: 'The log is ordered',
    deliver: 'The log is taken out',
    'make-readable': 'What the client is to have is made',
    'hand-over': 'It is handed over to the client',
    note: 'The hand-over is noted',
  },
  event: {
    extractRequested: 'The request was received',
    extractClientGiven: 'It was said whom it is about',
    identityShown: 'Whoever asks showed who they are',
    authorityShown: 'The representative showed their authority',
    extractAssessed: 'The request was assessed: {{decision}}',
    extractOrdered: 'The log was ordered',
    orderedAgain: 'Another log was asked for',
    extractTakenOn: 'A log administrator took the log on',
    extractDelivered: 'The log came',
    extractReviewerNamed: 'It was settled who reviews the log',
    extractControlled: 'The log was reviewed: {{outcome}}',
    extractDocumentMade: 'What the client is to have was made',
    extractHandedOver: 'Handed over: {{way}}',
    receiptRecorded: 'The client signed for it',
    extractReturned: 'The mail came back',
    inquiryStarted: 'An inquiry was named',
    extractPassedOn: 'The extract was passed on to somebody else',
    extractWithdrawn: 'The request was laid down: {{reason}}',
    extractClosed: 'The extract was closed',
    noted: { request: 'The request was noted', 'hand-over': 'The hand-over was noted' },
    fate: {
      gone: { subject: 'What was said of the client was removed', log: 'The log was removed' },
      kept: {
        subject: 'What was said of the client is kept for the inquiry',
        log: 'The log is kept for the inquiry',
      },
    },
  },
  passOn: {
    open: 'Pass on to somebody else',
    title: 'Pass the extract on to somebody else',
    body: 'Choose when somebody is away. The new one reads who the client is. Whoever passes it on reads it no more.',
    apart:
      'Whoever assesses also reviews the log. Nobody reviews a log that they stand in: then a manager higher up does.',
    same: 'Choose somebody else than now.',
    go: 'Pass on',
    done: 'The extract is passed on.',
  },
};
