import type { Result } from '../../result/index.ts';
import { accept, refuse } from '../../result/index.ts';
import { fileRefusalOf, type FileRefusal, type RejectedLine } from '../refusal.ts';
import type { Header } from '../text/header.ts';
import { createTableReader, type RowFault } from '../text/table.ts';
import { createTextReader } from '../text/text-reader.ts';

/** Why a row of a register cannot be read. */
export type RegisterRowFault =
  | RowFault
  | 'date-unreadable'
  | 'time-missing'
  | 'time-unreadable'
  | 'employee-missing'
  | 'client-missing'
  | 'kind-unknown'
  | 'word-unknown'
  | 'end-before-start';

/** What is known of a register when it has been read to its end. */
export interface RegisterReport {
  readonly rows: number;
  readonly rejected: number;
  /** The first rows that could not be read. */
  readonly lines: readonly RejectedLine<RegisterRowFault>[];
}

/** Reads one register that comes in pieces of bytes. */
export interface RegisterReader {
  push(bytes: Uint8Array): boolean;
  end(): Result<RegisterReport, FileRefusal>;
}

/** A register's columns, and what a row of it says. All columns are in lower case, as in the file. */
export interface RegisterShape<C extends string, R> {
  readonly columns: readonly C[];
  readonly optional: readonly C[];
  readonly read: (value: (column: C) => string) => R | RegisterRowFault;
}

const shownFaults = 100;

/** A reader that hands every readable row to `take`. */
export const openRegister = <C extends string, R extends object>(
  shape: RegisterShape<C, R>,
  take: (row: R) => void,
): RegisterReader => {
  const text = createTextReader();
  const lines: RejectedLine<RegisterRowFault>[] = [];
  let accepted = 0;
  let rejected = 0;

  const fault = (reason: RegisterRowFault, line: number): void => {
    rejected++;
    if (lines.length < shownFaults) lines.push({ line, reason });
  };

  const rowsOf = (header: Header<C>) => (fields: readonly string[], line: number) => {
    const row = shape.read((column) => fields[header.columns.get(column) ?? -1] ?? '');
    if (typeof row === 'string') {
      fault(row, line);
    } else {
      accepted++;
      take(row);
    }
  };

  const names = Object.fromEntries(
    shape.columns.map((column) => [column, [column.replace(/_/g, '')]]),
  ) as unknown as Record<C, readonly string[]>;
  const titles = Object.fromEntries(shape.columns.map((column) => [column, column])) as unknown as Record<
    C,
    string
  >;
  const missing = (found: ReadonlySet<C>): readonly C[] =>
    shape.columns.filter((column) => !found.has(column) && !shape.optional.includes(column));
  const table = createTableReader(names, missing, { header: rowsOf, fault });

  return {
    push: (bytes) => {
      const piece = text.push(bytes);
      if (piece !== undefined) table.push(piece);
      return piece !== undefined && !table.failed();
    },
    end: () => {
      const rest = text.end();
      if (rest === undefined) return refuse({ code: 'file-not-text', found: text.notText() ?? 'binary' });
      table.push(rest);
      const headerFault = table.end();
      if (headerFault) return refuse(fileRefusalOf(headerFault, titles));
      const rows = accepted + rejected;
      if (rejected > accepted) {
        return refuse({ code: 'file-mostly-unreadable', rows, rejected, first: lines.slice(0, 5) });
      }
      return accept({ rows, rejected, lines });
    },
  };
};
