import type { extract as sv } from './extract-sv.ts';

/** What the bot says of client extracts, in English. */
export const extract: typeof sv = {
  waits: {
    assess: {
      title: 'A request for a log extract waits for you',
      lead: 'Open it in the tab. Never write the client’s name or number in chat or e-mail.',
    },
    order: {
      title: 'A log extract to order',
      lead: 'The request has been assessed. Order the log in the tab.',
    },
    deliver: {
      title: 'A log to take out for an extract',
      lead: 'Whoever takes it on reads in the tab whom it is about, and nobody else does.',
    },
    'make-readable': {
      title: 'A log extract to make readable',
      lead: 'Make what the client is to have in the tab, and check it before it is handed over.',
    },
    'hand-over': {
      title: 'A log extract to hand over',
      lead: 'Hand it over in a way that the routine allows, and note how and when in the tab.',
    },
    note: {
      title: 'An extract that was handed over is to be noted',
      lead: 'The text is ready in the tab. Paste it where the routine says that it belongs.',
    },
  },
  escalation:
    'It remains to {{task}}. It was due {{due}}. Remind whoever is to do it, or give it to somebody else.',
  task: {
    assess: 'assess a request for a log extract',
    order: 'order the log for an extract',
    deliver: 'take out the log for an extract',
    'make-readable': 'make a log extract readable',
    'hand-over': 'hand over a log extract',
    note: 'note that a log extract was handed over',
  },
  done: 'Done on your part',
};
