import {
  lacksUnitAlone,
  type FileRefusal,
  type LogRefusal,
  type LogRowFault,
  type MappingRefusal,
  type RegisterRowFault,
  type RejectedLine,
} from '@loggkontroll/core/log';
import { evidenceWords } from './evidence-en.ts';
import type { ScreenTexts } from './screen-sv.ts';
import { wordsAndRows } from './words-and-rows.ts';

const notText = {
  excel: 'is an Excel file that cannot be read here',
  'old-excel': 'is an old Excel file or has a password; save it as .xlsx or CSV',
  pdf: 'is a PDF; take the log out as CSV or Excel',
  compressed: 'is compressed; unpack it first',
  binary: 'is no text',
};

const unsafe = {
  doctype: 'has a document type (DOCTYPE) and is not read, for safety',
  nesting: 'is nested deeper than any log',
  'long-text': 'has a text longer than any log’s',
  'unpacked-size': 'becomes larger than a log when it is unpacked',
  size: 'is too large to be read in one go; take the log out as CSV',
};

const fileFault = (refusal: FileRefusal): string => {
  switch (refusal.code) {
    case 'file-empty':
      return 'is empty';
    case 'file-unrecognised':
      return 'is no known log. Give --profile, or describe the columns in a file: --profile mapping.json';
    case 'file-broken':
      return refusal.format === 'xlsx' ? 'is damaged' : `is damaged at line ${refusal.line}`;
    case 'file-unsafe':
      return unsafe[refusal.why];
    case 'file-not-text':
      return notText[refusal.found];
    case 'file-without-header':
      return 'has no header with known columns';
    case 'file-columns-missing':
      return `lacks what a log must show: ${refusal.columns.join(', ')}. Take the log out again with it${lacksUnitAlone(refusal) ? ', or give the unit with --unit' : ''}`;
    case 'file-columns-twice':
      return `has the same column several times: ${refusal.columns.join(', ')}`;
    case 'file-without-rows':
      return 'has no rows';
    case 'file-mostly-unreadable':
      return `cannot be read: ${refusal.rejected} of ${refusal.rows} rows, the first on line ${refusal.first[0]?.line ?? 0} (${rowFault(refusal.first[0]?.reason)})`;
  }
};

const rowFaults: Readonly<Record<LogRowFault | RegisterRowFault, string>> = {
  'too-few-fields': 'too few fields',
  'too-many-fields': 'too many fields',
  'quote-unclosed': 'a quotation mark is not closed',
  'line-too-long': 'the line is too long',
  'broken-encoding': 'broken characters',
  'nul-character': 'a NUL character',
  'date-unreadable': 'the date cannot be read',
  'time-missing': 'the time is missing',
  'time-unreadable': 'the time cannot be read',
  'employee-missing': 'the user is missing',
  'client-missing': 'the client is missing',
  'act-missing': 'the act is missing',
  'record-unreadable': 'the record cannot be read',
  'no-access': 'the record is no access',
  'kind-unknown': 'an unknown kind of assignment',
  'word-unknown': 'an unknown word',
  'end-before-start': 'ends before it begins',
};

const rowFault = (reason: string | undefined): string =>
  reason === undefined ? '' : ((rowFaults as Readonly<Record<string, string>>)[reason] ?? reason);

type RejectedRow = RejectedLine<LogRowFault | RegisterRowFault>;

/** Which rows, as far as they are told, and that there are more. */
const rowsAndFaults = (rows: number, first: readonly RejectedRow[]): string =>
  first.map(({ line, reason }) => `line ${line} (${rowFaults[reason]})`).join(', ') +
  (rows > first.length ? ' …' : '');

const mappingFaults = {
  missing: 'is missing',
  unknown: 'is unknown',
  'wrong-kind': 'is of the wrong kind',
  'not-one-of': 'is none of those allowed',
  'no-letters': 'has no letters',
  'date-format': 'is no date format',
  'mark-twice': 'is given twice',
};

const mappingRefused = (file: string, refusal: MappingRefusal): string => {
  switch (refusal.code) {
    case 'mapping-unreadable':
      return `${file} is no mapping in JSON.`;
    case 'mapping-too-new':
      return `${file} is written for a later version (${refusal.version}) of Loggkontroll.`;
    case 'mapping-invalid':
      return `${file} cannot be used: ${refusal.faults
        .map(
          ({ at, fault, allowed }) =>
            `${at} ${mappingFaults[fault]}${allowed.length === 0 ? '' : ` (${allowed.join(', ')})`}`,
        )
        .join('; ')}.`;
  }
};

const deliveryRefused = (refusal: LogRefusal, file: string | undefined): string => {
  if ('file' in refusal) return `${file ?? 'A file'} ${fileFault(refusal)}. Nothing was written.`;
  switch (refusal.code) {
    case 'log-missing':
      return 'There is no log to deliver.';
    case 'log-twice':
      return `${file ?? 'The log'} is the same log as another.`;
    case 'log-of-another-month':
      return `The log is of ${refusal.months.join(', ')}, not ${refusal.month}. Nothing was written.`;
    case 'log-of-another-period':
      return `The log is of ${refusal.found.from} to ${refusal.found.to}, not ${refusal.from} to ${refusal.to}. Nothing was written.`;
    case 'log-too-large':
      return `What was drawn has more than ${refusal.maximum} rows, and is no sample any more. Nothing was written.`;
  }
};

/** What `screen` says in English. */
export const screenEn: ScreenTexts = {
  description: 'explains, flags and ranks the rows of logs',
  log: 'the log; may be given several times',
  profile: 'how the log is written: a name or a mapping (.json); otherwise its content tells',
  context: 'folder with employees.csv, shifts.csv, assignments.csv and clients.csv',
  policy: 'the routine whose thresholds hold',
  unit: 'the unit that the log is about, where it does not say so itself',
  format: 'json, ndjson or table',
  out: 'file to write to',
  accounts: 'file with the drawn accounts, one a line',
  days: 'the drawn days, with commas between',
  deliver: 'write the delivery to this file as well',
  order: 'the order’s id, for the delivery',
  number: 'the order’s number, for the delivery',
  logNeeded: 'Give at least one log: --log FILE.',
  logTwice: (file) => `${file} is given twice.`,
  formatUnknown: (asked, known) => `There is no format ${asked}. There are ${known.join(', ')}.`,
  profileUnknown: (asked, known) =>
    `There is no profile ${asked}. There are ${known.join(', ')}, or a mapping (.json).`,
  policyUnknown: (asked, known) => `There is no policy ${asked}. There are ${known.join(', ')}.`,
  notAFolder: (folder) => `${folder} is no folder.`,
  noRegisters: (folder) =>
    `${folder} has none of employees.csv, shifts.csv, assignments.csv and clients.csv.`,
  notWritable: (file) => `${file} cannot be written to. Give another file.`,
  noAccounts: (file) => `${file} has no accounts.`,
  notADay: (day) => `“${day}” is no day. Write days as 2026-10-03,2026-10-14.`,
  deliverNeedsScope: 'A delivery holds only what was drawn: give --accounts FILE and --days DAYS.',
  deliverOneMonth: 'A delivery is of one month: all days must lie in the same.',
  fileRefused: ({ file, refusal }) => `${file} ${fileFault(refusal)}. Nothing was written.`,
  mappingRefused,
  deliveryRefused,
  rowsRejected: (file, rows, first) =>
    `${file}: ${rows === 1 ? '1 row' : `${rows} rows`} could not be read: ${rowsAndFaults(rows, first)}.`,
  columnMissing: (column) =>
    column === 'Enhet'
      ? 'The log does not say at which unit something was done. If it is about one unit, give it with --unit.'
      : `The log lacks the column ${column}.`,
  wordsUnknown: (words) =>
    `Words for what was done that are not known, and are kept as they stand: ${wordsAndRows(words, { open: '“', others: 'others' })}.`,
  written: (file, findings) =>
    findings === undefined ? `${file} is written.` : `${file} is written: ${findings} to look at.`,
  delivered: (file, sha256) => `The delivery is written: ${file} (SHA-256 ${sha256}).`,
  gaps: {
    'no-employees': 'No employees.csv: own records, colleagues, surnames, units and patterns are not judged.',
    'no-employee-numbers':
      'employees.csv has no personal identity numbers: own records and colleagues are not judged.',
    'no-employee-names': 'employees.csv has no names: surnames are not judged.',
    'no-shifts': 'No shifts.csv: odd hours are judged by the clock, and unused accounts are not seen.',
    'no-assignments': 'No assignments.csv: nothing can be explained.',
    'no-clients':
      'No clients.csv: protected, watched, closed and deceased are known only where the log says so.',
  },
  flagWords: {
    'outside-shift': 'outside the shift',
    'odd-hour': 'odd hour',
    'own-record': 'own record',
    colleague: 'colleague',
    'former-colleague': 'former colleague',
    'possible-relative': 'same surname',
    'protected-identity': 'protected identity',
    'watched-client': 'watched',
    'closed-case': 'closed case',
    'deceased-client': 'deceased',
    'other-unit': 'other unit',
    'print-or-copy': 'print or copy',
    'break-glass': 'break-glass',
    'self-granted-role': 'granted the role to oneself',
    'pattern-break': 'a day unlike the usual',
    'no-use': 'scheduled without a row',
  },
  evidenceWords,
  explanationWords: {
    direct: 'direct relation',
    administrative: 'administrative task',
    otherAuthority: 'other authority',
    none: 'none',
  },
  actWords: { read: 'read', changed: 'changed', created: 'created', printed: 'printed', copied: 'copied' },
  columns: {
    rank: 'Rank',
    log: 'Log',
    line: 'Line',
    at: 'Time',
    account: 'User',
    client: 'Client',
    unit: 'Unit',
    action: 'Act',
    explanation: 'Explanation',
    flags: 'Flags',
    evidence: 'Evidence',
  },
};
