import type { yearReport as sv } from './sv.ts';

/** See the Swedish. */
export const yearReport: typeof sv = {
  title: 'Log reviews {{year}}',
  reference: 'Figures of {{year}}',
  lead: 'Log reviews and requested logs during {{year}}, for the annual report and for follow-up.',
  made: 'Made',
  counted: 'Controls counted by the bot',
  scope: 'Covers',
  nameless:
    'The figures count controls, requests and breaches. Nothing here is about an individual employee.',
};
