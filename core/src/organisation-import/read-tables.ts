import { readTableFile } from '../log/index.ts';
import type { FileRefusal, NamedTable, RejectedLine } from '../log/index.ts';
import { accept, refuse } from '../result/index.ts';
import type { Result } from '../result/index.ts';
import { organisationTables } from './columns.ts';
import type { OrganisationColumn } from './columns.ts';
import { organisationKinds } from './kinds.ts';
import type { OrganisationKind } from './kinds.ts';

/** A row as it stands; a column that the file lacks is absent. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<OrganisationColumn, string>>>;
}

/** What one table of a file says, before it is known to hold together. */
export interface OrganisationTable {
  readonly kind: OrganisationKind;
  readonly rows: readonly TableRow[];
  /** Lines that could not be read. */
  readonly faults: readonly RejectedLine[];
}

const longestCell = 250;

type Columns = Readonly<Record<OrganisationColumn, readonly string[]>>;

const tableOf = (kind: OrganisationKind): NamedTable<OrganisationColumn, TableRow, never> => {
  const forms = organisationTables[kind];
  return {
    names: Object.fromEntries(forms.map(({ column, names }) => [column, names])) as unknown as Columns,
    titles: Object.fromEntries(forms.map(({ column, title }) => [column, title])) as Record<
      OrganisationColumn,
      string
    >,
    needed: forms.flatMap(({ column, needed }) => (needed ? [column] : [])),
    read: (value, line) => ({
      line,
      cells: Object.fromEntries(forms.map(({ column }) => [column, value(column).slice(0, longestCell)])),
    }),
  };
};

const readKind = (kind: OrganisationKind, bytes: Uint8Array): Result<OrganisationTable, FileRefusal> => {
  const read = readTableFile(tableOf(kind), bytes);
  if (!read.ok) return read;
  const { rows, faults, columns } = read.value;
  const inFile = rows
    .map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(columns.map((column) => [column, cells[column] ?? ''])),
    }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
  return accept({ kind, rows: inFile, faults });
};

const isOfKind = ({ code }: FileRefusal): boolean =>
  code !== 'file-without-header' && code !== 'file-columns-missing';

/** What is nearest to a file that is no table of ours: the kind of which it lacks the least. */
const nearestOf = (refusals: readonly FileRefusal[]): FileRefusal => {
  const lacking = refusals.flatMap((refusal) => (refusal.code === 'file-columns-missing' ? [refusal] : []));
  return (
    refusals.find(isOfKind) ??
    lacking.sort((a, b) => a.columns.length - b.columns.length)[0] ?? { code: 'file-unrecognised' }
  );
};

/**
 * Reads the tables of an organisation from text or a workbook; the headings tell which they are. A workbook may hold one
 * table of each kind, text holds one.
 */
export const readOrganisationFile = (
  bytes: Uint8Array,
): Result<readonly OrganisationTable[], FileRefusal> => {
  const tables: OrganisationTable[] = [];
  const refusals: FileRefusal[] = [];
  for (const kind of organisationKinds) {
    const read = readKind(kind, bytes);
    if (read.ok) tables.push(read.value);
    else refusals.push(read.refusal);
  }
  return tables.length > 0 ? accept(tables) : refuse(nearestOf(refusals));
};
