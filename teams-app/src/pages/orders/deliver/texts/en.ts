import type { sv } from './sv.ts';

/** The log administrator's panel. */
export const en: typeof sv = {
  lead: 'Choose the log for {{month}}. The whole month of all users is fine: only the drawn employees and days go along. The files are read here in the browser and do not leave the computer.',
  days: 'Days: {{days}}',
  period: 'Period: {{period}}',
  employees: 'Employees: {{names}}',
  logs: 'Log from the record system',
  logsHint:
    'One or more files. Treserva, 1177, NPÖ (RIV-TA) and FHIR are recognised. Other tables are fine too: then you say what the columns are.',
  system: {
    treserva: 'Treserva',
    '1177': '1177',
    rivta: 'national log service, RIV-TA',
    fhir: 'FHIR AuditEvent',
    generic: 'as you described the columns',
    workbook: 'Excel workbook',
    mapped: 'as described in “{{name}}”',
  },
  unit: {
    label: 'Unit that the log is about',
    hint: 'The log does not say at which unit something was done. What you write here goes for all its rows.',
  },
  registers: 'Registers beside it',
  registersHint:
    'Optional, but the review is quicker with them: employees.csv, shifts.csv, visits.csv, assignments.csv and clients.csv.',
  choose: 'Choose files',
  remove: 'Remove {{name}}',
  register: {
    employees: 'employees',
    shifts: 'schedules',
    visits: 'planned visits',
    assignments: 'assignments',
    clients: 'persons',
  },
  unknownRegister:
    '{{name}} is not recognised as a register. The file name should contain employees, shifts, visits, assignments or clients.',
  note: {
    'chosen-already': '{{name}} is chosen already.',
    replaced: '{{name}} is used instead of {{before}}.',
  },
  read: 'Read the files',
  reading: 'Reading the files, {{percent}}%',
  kept: {
    title: 'This is delivered',
    rows_one: '{{count}} row of the log',
    rows_other: '{{count}} rows of the log',
    rowsOfOne: 'The log’s rows of the employee on these days',
    rowsInPeriod: 'The rows of the log in the period',
    noneInPeriod: 'No rows: the log has nothing of what is looked for in the period.',
    none: 'No rows: the employees were not in the system on those days.',
    noneOfDays: 'No rows: the employees were not in the system on the days that the log has.',
    noDays: 'No rows: the log has none of the drawn days.',
    rest: 'Everything else in the files stays on the computer.',
    files: 'This has been read',
    readOfOne: 'read',
    read_one: '{{count}} row read',
    read_other: '{{count}} rows read',
    rejected_one: '{{count}} could not be read',
    rejected_other: '{{count}} could not be read',
    explained: 'This much the registers explain',
    share:
      '{{accesses}}% of the rows in the delivery, and {{pairs}}% of the distinct pairs of employee and person.',
    shareHelp: 'The reviewer looks at the rest first. If it is much, the assignments may be incomplete.',
    said: 'This is what the receiver is told',
  },
  confirm: {
    nobody: 'None of the employees is in the log for the month. I have checked that it is the right file.',
    days: 'The log lacks {{days}}. I have checked that the file is whole.',
    'every-day': 'The log lacks all of the drawn days: {{days}}. I have checked that it is the right file.',
    'nothing-in-period':
      'Nothing was found in the log. I have checked that it is the right file, and that the answers are right.',
    'part-of-period': 'The log lacks {{days}}. I have checked that the file is complete.',
    rejected: 'Rows of the log could not be read. I have looked at them and they can be left out.',
  },
  deliver: 'Deliver',
  delivering: 'Delivering …',
  other: 'Choose other files',
  delivered: 'The log is delivered. The receiver gets a message.',
  refused: {
    log: 'The log {{name}} cannot be used.',
    register: 'The register {{name}} cannot be used.',
    none: 'The delivery could not be made.',
    nothing: 'Nothing has been sent.',
    'file-gone':
      'The file could not be read to its end. Is it still there, and closed in other programs? Choose it again.',
    'file-empty': 'The file is empty. Take out the log again.',
    'file-not-text': {
      excel: 'It is an Excel file. Open it in Excel and save it as CSV.',
      'old-excel':
        'It is an Excel file of an older kind, or one with a password. Open it in Excel and save it as an ordinary workbook (.xlsx) without a password, or as CSV.',
      pdf: 'It is a PDF. Take out the log as CSV instead.',
      compressed: 'The file is compressed. Unpack it first.',
      binary: 'The file holds no text. Take out the log as CSV.',
    },
    'file-unrecognised':
      'The file is not recognised as a log. Check that it is the right file, or describe its columns in a mapping.',
    'file-broken': {
      xml: 'The file is not whole: the XML breaks at line {{line}}. Take out the log again.',
      json: 'The file is not whole: the JSON breaks at line {{line}}. Take out the log again.',
      xlsx: 'The Excel file is damaged or not whole. Open it in Excel and save it again.',
    },
    'file-unsafe': {
      doctype:
        'The file has a document type (DOCTYPE). Such files are not read, for safety. Take out the log without it.',
      nesting: 'The file has elements in more levels than any log has, and is not read, for safety.',
      'long-text': 'The file has a text that is longer than any log has, and is not read, for safety.',
      'unpacked-size':
        'The file is far larger unpacked than a log can be, and is not read, for safety. Take out the log as CSV.',
      size: 'The Excel file is too large to be read here. Take out the log as CSV.',
    },
    'file-without-header':
      'The file has no header row with the columns needed. Check that it is the right file.',
    'unit-missing':
      'The log does not say at which unit something was done. State the unit and read the files again.',
    'file-columns-missing_one':
      'The column {{columns}} is missing. Take out the file again with that column.',
    'file-columns-missing_other':
      'The columns {{columns}} are missing. Take out the file again with those columns.',
    'file-columns-twice_one': 'The column {{columns}} is there twice, and nobody can say which one counts.',
    'file-columns-twice_other':
      'The columns {{columns}} are there twice, and nobody can say which ones count.',
    'file-without-rows': 'The file has headers but no rows. Take out the log again.',
    'file-mostly-unreadable':
      'Most rows cannot be read ({{rejected}} of {{rows}}). The first fault: line {{line}}, {{reason}}.',
    'log-missing': 'Choose the log first.',
    'log-twice': 'It has the same content as {{name}}. Remove one of them.',
    'log-of-another-month':
      'The log is for {{found}}, but the order is for {{month}}. Choose the right file.',
    'log-of-another-period':
      'The log is for {{found}}, but what is to be delivered is {{period}}. Choose the right file.',
    'log-too-large':
      'The employees have more than {{maximum}} rows on these days. So much cannot be reviewed by hand; check that the accounts are personal.',
  },
};
