import type { Step } from '@loggkontroll/sharepoint/provisioning';
import type { doctorSv } from './doctor-sv.ts';
import { factsEn } from './fidelity-en.ts';

const siteNames = { register: 'the Register', vault: 'the Vault' };

const stepWords: Readonly<Record<Step['kind'], string>> = {
  sharing: 'sharing',
  level: 'permission level',
  group: 'group',
  'site-rights': 'rights to the site',
  list: 'list',
  field: 'column',
  view: 'view',
  'list-rights': 'rights to the list',
  folder: 'folder',
};

const words: Readonly<Record<string, string>> = {
  true: 'yes',
  false: 'no',
  rejected: 'refused',
  conflict: 'somebody else was first',
  duplicate: 'taken',
  'not-found': 'is not there',
  'too-many-rows': 'too many rows',
  '': 'nothing',
};

/** What `doctor` says in English. */
export const doctorEn: typeof doctorSv = {
  description: 'tries the sites and SharePoint against what Loggkontroll counts on',
  try: 'also try what has to write something, in lists of its own in the Vault that are taken away again',
  fill: 'fill such a list with 5,001 rows as well; takes some minutes',
  elsewhere: 'address of a site that the identity is not to get into; may be given several times',
  report: 'write a report to this file (Markdown)',
  notWritten: (file) =>
    `The report could not be written to ${file}. Choose a file that is not there yet, in a folder that is.`,
  written: (file) => `The report is in ${file}.`,
  fillTakesTry: '--fill writes in SharePoint. Give --try as well.',

  title: (date) => `SharePoint and Loggkontroll, ${date}`,
  madeAt: (instant, local) =>
    `Tried ${instant} against ${local ? 'the local stand-in for SharePoint' : 'SharePoint Online'} with npx loggkontroll doctor.`,
  sitesHeading: 'The sites',
  sitesRight: (steps) => `Everything is set up as it should be (${steps} things compared).`,
  sitesWrong: (wrong, steps) =>
    `${wrong} of ${steps} things are not as they should be. npx loggkontroll provision puts most of them right; sharing is changed by the site’s owner.`,
  sitesNotTried: (why) => `The set-up could not be compared: ${why}.`,
  foldersNotTried: 'The folders were not compared, since lists, levels or groups are missing.',
  step: ({ site, kind, name, outcome, divergences = [] }) =>
    `${siteNames[site]}, ${stepWords[kind]} ${name}: ${
      outcome === 'created'
        ? 'is missing'
        : divergences.map(({ what, wanted, seen }) => `${what} is ${seen}, should be ${wanted}`).join('; ')
    }`,

  factsHeading: 'What is taken to be true of SharePoint',
  counts: (asExpected, otherwise, differs, notTried) =>
    `${asExpected} as expected, ${otherwise} otherwise where nothing hangs on it, ${differs} DO NOT HOLD, ${notTried} not tried.`,
  columns: ['Fact', 'Row', 'Outcome', 'What was seen', 'What rests on it'],
  verdicts: {
    'as-expected': 'as expected',
    otherwise: 'otherwise, no matter',
    differs: 'DOES NOT HOLD',
    'not-tried': 'not tried',
  },
  fact: (id) => factsEn[id],
  observation: (what) => what,
  value: (seen) => words[seen] ?? seen,
  difference: (what, seen, expected) => `${what}: ${seen} (expected: ${expected})`,
  or: ' or ',
  why: {
    'not-asked': 'run with --try',
    'not-filled': 'run with --try --fill',
    forbidden: 'the identity has no right to it',
    'signed-out': 'SharePoint does not accept the identity there',
    throttled: 'SharePoint asked to wait longer than a minute; run again later',
    unreachable: 'SharePoint did not answer; run again',
    'token-unreadable': 'the identity’s token cannot be read; locally it never can',
    'no-other-site': 'no other site to try; give --elsewhere',
  },
  restHeading: 'What cannot be tried like this',
  rest: {
    browser: 'takes a browser that is signed in by cookie',
    people: 'takes two people with different rights',
    load: 'shows only when SharePoint is loaded until it slows down',
    unused: 'is not used by Loggkontroll',
  },
  tryToo:
    'Most of it is tried only with --try: lists of its own are then made in the Vault and taken away again. No record is touched.',
  leftovers: (count) =>
    `An earlier run was broken off and left ${count} things in the Vault. Run with --try: that takes them away.`,
};
