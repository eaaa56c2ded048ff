import type { NotText } from './text/encoding.ts';
import type { HeaderFault, RowFault } from './text/table.ts';
import type { RegisterName } from './registers/register-name.ts';

/** Why a row of a log cannot be read. */
export type LogRowFault =
  | RowFault
  | 'date-unreadable'
  | 'time-missing'
  | 'time-unreadable'
  | 'employee-missing'
  | 'client-missing'
  | 'act-missing'
  | 'record-unreadable'
  | 'no-access';

/** A row that could not be read; nothing of what stands in it. */
export interface RejectedLine<F extends string = string> {
  readonly line: number;
  readonly reason: F;
}

/**
 * What makes a file one that is not read for safety's sake: a document type (with its entities), nesting or a text
 * beyond any log's, more when unpacked than a log is, or larger than can be held.
 */
export type UnsafeContent = 'doctype' | 'nesting' | 'long-text' | 'unpacked-size' | 'size';

/** Why a file is not usable as a log or as a register. Columns are named as the file should name them. */
export type FileRefusal =
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-unrecognised' }
  | { readonly code: 'file-broken'; readonly format: 'xml' | 'json'; readonly line: number }
  | { readonly code: 'file-broken'; readonly format: 'xlsx' }
  | { readonly code: 'file-unsafe'; readonly why: UnsafeContent }
  | { readonly code: 'file-not-text'; readonly found: NotText }
  | { readonly code: 'file-without-header' }
  | { readonly code: 'file-columns-missing'; readonly columns: readonly string[] }
  | { readonly code: 'file-columns-twice'; readonly columns: readonly string[] }
  | { readonly code: 'file-without-rows' }
  | {
      readonly code: 'file-mostly-unreadable';
      readonly rows: number;
      readonly rejected: number;
      readonly first: readonly RejectedLine[];
    };

/** Why no delivery can be made of the files. */
export type SelectionRefusal =
  | { readonly code: 'log-missing' }
  /** The very same bytes as the log that was read as number `as`, from 0. */
  | { readonly code: 'log-twice'; readonly as: number }
  | { readonly code: 'log-of-another-month'; readonly month: string; readonly months: readonly string[] }
  /** No day of the log lies in the period (ISO dates); `found` is from its first day to its last. */
  | {
      readonly code: 'log-of-another-period';
      readonly from: string;
      readonly to: string;
      readonly found: { readonly from: string; readonly to: string };
    }
  | { readonly code: 'log-too-large'; readonly maximum: number };

/** Everything that can be wrong with a file, and with which. */
export type LogRefusal =
  | (FileRefusal & {
      readonly file:
        { readonly kind: 'log' } | { readonly kind: 'register'; readonly register: RegisterName };
    })
  | SelectionRefusal;

/** A table's header fault, with the columns named as the file should name them. */
export const fileRefusalOf = <C extends string>(
  fault: HeaderFault<C>,
  titles: Partial<Readonly<Record<C, string>>>,
): FileRefusal => {
  switch (fault.code) {
    case 'empty':
      return { code: 'file-empty' };
    case 'no-header':
      return { code: 'file-without-header' };
    case 'columns-missing':
      return {
        code: 'file-columns-missing',
        columns: fault.missing.map((column) => titles[column] ?? column),
      };
    case 'columns-twice':
      return { code: 'file-columns-twice', columns: fault.twice.map((column) => titles[column] ?? column) };
  }
};
