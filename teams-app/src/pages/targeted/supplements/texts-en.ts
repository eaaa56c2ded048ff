import type { sv } from './texts-sv.ts';

/** See the Swedish ones. */
export const en: typeof sv = {
  title: 'Add to the log',
  askBody:
    'If the log is not enough to judge by, you can ask for more. Whoever took the log out adds it, and you get a message.',
  addBody:
    'The reviewer needs more than the log to judge by. Take it out of the record system and add it as a file. It is put beside the log, with the reviewer.',
  what: 'What do you need?',
  by: 'By',
  ask: 'Ask for it',
  asked: 'It has been asked for.',
  file: 'File: {{what}}, by {{day}}',
  fileHint: 'CSV, text, PDF or Excel (.xlsx), at most {{megabytes}} MB',
  add: 'Add the file',
  added: 'The file lies beside the log.',
  going: 'Saving …',
  missing: 'This has to be filled in.',
  awaited: '{{what}}: asked for, by {{day}}',
  here: '{{what}}: added {{at}}',
  save: 'Save the file',
  saveOf: 'Save the file: {{what}}',
  kept: 'If there is a remark, the files go along to the case.',
  keptOfSeveral:
    'If there are remarks, the files go along to the cases: each to the case of whom it concerns. Before you have said whom a file concerns, nobody but you reads it. The rest goes away with the log.',
  concerns: {
    label: 'Whom does the file concern?',
    unsaid: 'Choose only those whom the file concerns: it goes whole to the case of each of them.',
    hint: 'It goes along to the case of everybody you choose. The file goes whole: choose only those whom it concerns.',
    save: 'Save whom the file concerns',
    saved: 'Saved.',
    nobody: 'Choose at least one.',
    of: 'Whom the file concerns: {{what}}',
  },
  gone: 'The file cannot be read. Ask whoever took the log out for help.',
  fault: {
    form: 'Choose a file that ends in .csv, .txt, .pdf or .xlsx.',
    empty: 'The file is empty. Choose another.',
    large: 'The file is too large. Take a smaller part out of the record system.',
  },
  supplement: {
    'ip-address': 'Address of the computer (IP address)',
    workstation: 'Workstation',
    'fuller-description-of-changes': 'Fuller description of changes',
  },
};
