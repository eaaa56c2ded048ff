import type { Act, RowMark } from '../../access.ts';
import type { ColumnNames } from '../../text/header.ts';
import type { MomentStyle } from '../../text/moment.ts';
import type { Stated } from '../stated.ts';
import { logColumns, type LogColumn } from './columns.ts';

/**
 * A record system whose logs are tables, as data and pure functions of what stands in a cell: the same for text and
 * workbooks, and for readers that ask about each spelling only once.
 */
export interface TableLog {
  readonly name: string;
  /** The names each column goes by, as `plainName` writes them; none for a column that the system does not have. */
  readonly names: ColumnNames<LogColumn>;
  /** How a refusal names each column that the system has: as the export should. */
  readonly titles: Partial<Readonly<Record<LogColumn, string>>>;
  /** What the law demands beside a time (R5), as far as the system itself tells it. */
  readonly demanded: readonly LogColumn[];
  /** What is expected all the same; that it lacks is said. */
  readonly expected: readonly LogColumn[];
  /** The columns that together say which part of the record system; those which say something are joined by a comma. */
  readonly part: readonly LogColumn[];
  /** If it is not the usual one. */
  readonly moments?: MomentStyle;
  readonly actOf: (text: string) => Act;
  /** `null`: no unit is concerned. Empty: nothing is said. */
  readonly unitOf: (text: string) => string | null;
  /** For each mark that has a column: whether a cell of it says so. */
  readonly says: Partial<Readonly<Record<RowMark, (text: string) => boolean>>>;
  readonly roles?: RoleGrants;
}

/** A system that logs who grants roles to whom beside what is done with records. */
export interface RoleGrants {
  /** Whether an act is about somebody's role: it needs no client. */
  readonly aboutRole: (act: string) => boolean;
  /** Whether such an act gives a role to the one who acts. Accounts in lower case. */
  readonly toOneself: (act: string, employeeId: string, recipient: string) => boolean;
}

/** The names of the columns that a system has. */
export const columnNames = (names: Partial<Record<LogColumn, readonly string[]>>): ColumnNames<LogColumn> =>
  Object.fromEntries(logColumns.map((column) => [column, names[column] ?? []])) as unknown as Record<
    LogColumn,
    readonly string[]
  >;

/** What R5 demands and the header lacks. A date alone passes here: it may hold the time too, which the rows show. */
export const missingDemanded = (
  log: TableLog,
  found: ReadonlySet<LogColumn>,
  { unit = '' }: Stated,
): readonly LogColumn[] => {
  const missing = log.demanded.filter((column) => !found.has(column) && !(column === 'unit' && unit !== ''));
  if (found.has('moment') || found.has('date')) return missing;
  return [log.titles.date === undefined ? 'moment' : 'date', ...missing];
};

/** Expected columns that the law does not demand, and the header lacks. */
export const missingExpected = (
  log: TableLog,
  found: ReadonlySet<LogColumn>,
  { unit = '' }: Stated,
): readonly LogColumn[] =>
  log.expected.filter((column) => !found.has(column) && !(column === 'unit' && unit !== ''));

/** How a file should name columns; one that says several things, once. */
export const titlesOf = (log: TableLog, columns: readonly LogColumn[]): string[] => [
  ...new Set(columns.map((column) => log.titles[column] ?? column)),
];
