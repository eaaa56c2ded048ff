import type { moreSv } from './more-sv.ts';

/** See the Swedish ones. */
export const moreEn: typeof moreSv = {
  outcomeMore: { intent: 'done on purpose', serious: 'serious' },
  corrected: {
    title: 'The control was corrected {{at}}, after the case was closed.',
    now: 'The registration now says: {{now}}.',
    body: 'Does that change anything? Then open the case again. Otherwise leave it closed.',
    outcome: { remark: 'with a remark', 'no-remark': 'without remark' },
    breach: {
      'not-applicable': 'no personal data breach',
      'to-be-reported': 'a personal data breach that is to be reported',
      reported_one: 'a reported personal data breach that concerns {{count}} person',
      reported_other: 'a reported personal data breach that concerns {{count}} persons',
    },
    stay: 'Leave it closed',
    seen: 'The case is still closed.',
  },
  shown: {
    hide: 'Hide',
    hideOf: 'Hide {{name}}',
    not: 'The file cannot be shown here. Save it and open it in a program that reads it.',
    picture: 'The picture that has been added',
    rows: 'The beginning of the file',
  },
  another: {
    first:
      'Does the control concern more employees? Open a case about each of them first: once you have saved this one it may pass on to the employee’s manager.',
    body: 'The control or the extract has one case. If it is about more employees, each is to have a case of their own. Whom the new one is about you say in it.',
    divide:
      'The breach has been reported already, with {{count}} persons together. State how many are concerned by what each has done. The same person can be counted in both.',
    here: 'Persons in this case',
    there: 'Persons in the new case',
    count: 'Write a number, at least 1.',
    go: 'Open the case',
    done: 'The case has been asked for.',
  },
};
