import { accept, refuse } from '../result/index.ts';
import type { Result } from '../result/index.ts';
import { readWorkbook } from './profiles/xlsx/workbook.ts';
import type { TakeCells } from './profiles/xlsx/sheet-rows.ts';
import { takeCellsOf } from './profiles/xlsx/take-cells.ts';
import { fileRefusalOf, type FileRefusal, type RejectedLine } from './refusal.ts';
import { isZip } from './text/encoding.ts';
import type { ColumnNames, Header } from './text/header.ts';
import { createHeaderSearch, type HeaderFault } from './text/header-search.ts';
import type { RowFault } from './text/row.ts';
import { createTableReader, type TableEvents } from './text/table.ts';
import { createTextReader } from './text/text-reader.ts';

/** A table whose columns go by several names, and what a row of it says; or, as a word, why it says nothing. */
export interface NamedTable<C extends string, R extends object, F extends string> {
  /** As `plainName` writes them: without case, blanks and punctuation. */
  readonly names: ColumnNames<C>;
  /** How a refusal names each column. */
  readonly titles: Readonly<Record<C, string>>;
  readonly needed: readonly C[];
  /** `value` is empty for a column that the file lacks. */
  readonly read: (value: (column: C) => string, line: number) => R | F;
}

/** What came of reading a table to its end. */
export interface ReadTable<C extends string, R, F extends string> {
  readonly rows: readonly R[];
  readonly faults: readonly RejectedLine<F | RowFault>[];
  /** The columns that the file has. */
  readonly columns: readonly C[];
}

/** So many bytes are no table that a person goes through. */
const maximumBytes = 16 * 1024 * 1024;

type Rows<C extends string> = TableEvents<C>;

const readText = <C extends string>(
  names: ColumnNames<C>,
  missing: (found: ReadonlySet<C>) => readonly C[],
  bytes: Uint8Array,
  rows: Rows<C>,
): HeaderFault<C> | FileRefusal | undefined => {
  const text = createTextReader();
  const table = createTableReader(names, missing, rows);
  const pieces = [text.push(bytes), text.end()];
  const found = text.notText();
  if (found || pieces.includes(undefined)) return { code: 'file-not-text', found: found ?? 'binary' };
  for (const piece of pieces) table.push(piece ?? '');
  return table.end();
};

/** The first sheet that has the header; others are not looked at. */
const readSheets = <C extends string>(
  names: ColumnNames<C>,
  missing: (found: ReadonlySet<C>) => readonly C[],
  bytes: Uint8Array,
  rows: Rows<C>,
): HeaderFault<C> | FileRefusal | undefined => {
  let take: TakeCells | undefined;
  let nearest: HeaderFault<C> = { code: 'empty' };
  const fault = readWorkbook(bytes, () => {
    if (take) return undefined;
    const search = createHeaderSearch(names, missing);
    return {
      take: (cells, row) => {
        if (take) {
          take(cells, row);
          return;
        }
        const found = search.offer([cells ?? []], (cells ?? []).join(';'));
        if (found) take = takeCellsOf(found.header, rows.header(found.header, search.preamble), rows.fault);
        else if (nearest.code === 'empty' || nearest.code === 'no-header') nearest = search.fault();
      },
      wanted: () => take !== undefined || !search.over(),
    };
  });
  return fault ?? (take ? undefined : nearest);
};

const isHeaderFault = <C extends string>(fault: HeaderFault<C> | FileRefusal): fault is HeaderFault<C> =>
  !fault.code.startsWith('file-');

/**
 * Reads a table that is held whole, in text of any encoding or in a workbook: its first bytes tell which. Refuses a file
 * that has no row, or more that cannot be read than can.
 */
export const readTableFile = <C extends string, R extends object, F extends string>(
  { names, titles, needed, read }: NamedTable<C, R, F>,
  bytes: Uint8Array,
): Result<ReadTable<C, R, F>, FileRefusal> => {
  if (bytes.length > maximumBytes) return refuse({ code: 'file-unsafe', why: 'size' });
  const rows: R[] = [];
  const faults: RejectedLine<F | RowFault>[] = [];
  let columns: readonly C[] = [];
  const events: Rows<C> = {
    fault: (reason, line) => faults.push({ line, reason }),
    header: (header: Header<C>) => {
      columns = [...header.columns.keys()];
      return (fields, line) => {
        const row = read((column) => (fields[header.columns.get(column) ?? -1] ?? '').trim(), line);
        if (typeof row === 'string') faults.push({ line, reason: row });
        else rows.push(row);
      };
    },
  };
  const missing = (found: ReadonlySet<C>): readonly C[] => needed.filter((column) => !found.has(column));
  const fault = (isZip(bytes) ? readSheets : readText)(names, missing, bytes, events);
  if (fault) return refuse(isHeaderFault(fault) ? fileRefusalOf(fault, titles) : fault);
  if (rows.length + faults.length === 0) return refuse({ code: 'file-without-rows' });
  return faults.length > rows.length
    ? refuse({
        code: 'file-mostly-unreadable',
        rows: rows.length + faults.length,
        rejected: faults.length,
        first: faults.slice(0, 5),
      })
    : accept({ rows, faults, columns });
};
