import { rowMarks } from '../../access.ts';

/** What the columns of a log that is a table can hold. `moment`: date and time in one. A mark: what says it. */
export const logColumns = [
  'moment',
  'date',
  'time',
  'employee',
  'client',
  'clientName',
  'unit',
  'act',
  'part',
  'ipAddress',
  'workstation',
  'role',
  'case',
  'recipient',
  ...rowMarks,
] as const;

/** See {@link logColumns}. `recipient`: to whom a role was granted. */
export type LogColumn = (typeof logColumns)[number];
