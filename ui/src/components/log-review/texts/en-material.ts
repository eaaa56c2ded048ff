import type { Translations } from '@loggkontroll/ui/texts';
import type { material as sv } from './sv-material.ts';

/** As the Swedish texts. */
export const material: Translations<typeof sv>['en'] = {
  missing: {
    title: 'Good to know about the material',
    more: 'Show the material',
    register: {
      employees:
        'The employee register did not come with it: unit and role are not known, nor who is a colleague or has the same surname.',
      shifts:
        'Schedules did not come with it: unusual times go by the clock. Find out yourself when the employees worked.',
      visits: 'Planned visits did not come with it.',
      assignments:
        'Assignments did not come with it: the registers explain nothing, and which persons belong to whom is yours to judge.',
      clients:
        'The register of persons did not come with it: whose identity is protected, who is watched and whose case is closed is not known.',
    },
    employeesWithout: {
      personal_id:
        'The register of employees has no personal identity numbers: own records, and colleagues among the persons, are not known.',
      name: 'The register of employees has no names: the same surname is not known.',
    },
    notInRegister: {
      shifts: '{{name}} is not in the schedule: unusual times go by the clock.',
      employees: '{{name}} is not in the employee register.',
      visits: '{{name}} has no planned visits in the register.',
      assignments: '{{name}} has no assignments in the register.',
      clients: '{{name}} is not in the register of persons.',
    },
    column: 'The log lacks the column {{column}}.',
    employee: '{{name}} has no rows at all in the log for the month.',
    day: 'Nobody has rows in the log on {{day}}. The day may be missing in the file.',
    employeeInPeriod: '{{name}} has no rows at all in the log of the period.',
    days: 'Nobody has rows in the log in {{days}}. The days may be missing in the file.',
    unnumbered:
      'The log gives some persons by name alone, without a personal identity number. Their rows cannot be found by the number.',
    act: 'The log uses a word that is not known: “{{text}}”. It is shown as it stands.',
    unit: 'The unit is missing on some rows.',
    file: {
      log: 'The log',
      logOf: 'Log {{number}}',
      employees: 'The register of employees',
      shifts: 'The schedule',
      visits: 'Planned visits',
      assignments: 'The assignments',
      clients: 'The register of persons',
    },
    rejected_one: '{{file}}: {{count}} row could not be read and is not included.',
    rejected_other: '{{file}}: {{count}} rows could not be read and are not included.',
    rejectedLines: 'Line {{lines}}: {{reason}}.',
    rejectedMore: 'There are more rows that are not shown here.',
  },
  fault: {
    'too-few-fields': 'too few columns',
    'too-many-fields': 'too many columns',
    'quote-unclosed': 'a quotation mark opens but never closes',
    'line-too-long': 'the line is unreasonably long',
    'broken-encoding': 'characters that cannot be read',
    'nul-character': 'characters that do not belong in text',
    'date-unreadable': 'the date cannot be read',
    'time-missing': 'the time is missing',
    'time-unreadable': 'the time cannot be read',
    'employee-missing': 'the user is missing',
    'client-missing': 'the person is missing',
    'act-missing': 'the kind of event is missing',
    'record-unreadable': 'the record cannot be read',
    'no-access': 'the record is about no access',
    'kind-unknown': 'unknown kind of assignment',
    'word-unknown': 'a word that is not known',
    'end-before-start': 'ends before it begins',
  },
};
