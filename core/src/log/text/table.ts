import { replacement } from './decoders.ts';
import { delimiters, fieldsOf, type Delimiter } from './fields.ts';
import { createLineCutter } from './lines.ts';
import { readHeader, type ColumnNames, type Header } from './header.ts';

/** Why a row cannot be read, as far as any table of text goes. */
export type RowFault =
  | 'too-few-fields'
  | 'too-many-fields'
  | 'quote-unclosed'
  | 'line-too-long'
  | 'broken-encoding'
  | 'nul-character';

/** What a table of text says. Every line is one of: preamble, header, blank, or (part of) a row or a fault. */
export interface TableEvents<C extends string> {
  /** Once, before the first row; what it gives back receives the rows, each with as many fields as the header. */
  readonly header: (
    header: Header<C>,
    preamble: readonly string[],
  ) => (fields: readonly string[], line: number) => void;
  readonly fault: (fault: RowFault, line: number) => void;
}

/** How a table without an acceptable header ended: the best candidate, or nothing that looks like one. */
export type HeaderFault<C extends string> =
  | { readonly code: 'empty' }
  | { readonly code: 'no-header' }
  | { readonly code: 'columns-missing'; readonly missing: readonly C[] }
  | { readonly code: 'columns-twice'; readonly twice: readonly C[] };

/** Reads text that comes in pieces as a table: preamble, header, rows. */
export interface TableReader<C extends string> {
  push(text: string): void;
  /** Works off the rest. A fault if no header was found. */
  end(): HeaderFault<C> | undefined;
  /** True when reading on is pointless: no header in the first lines. */
  failed(): boolean;
}

interface OpenTable {
  readonly delimiter: Delimiter;
  readonly width: number;
  readonly row: (fields: readonly string[], line: number) => void;
}

/** A header stands within so many lines that are not blank. */
export const maximumPreamble = 50;

/** A quoted field spans no more lines than this. */
const maximumRowLines = 20;

/** A reader for one table whose header has the columns `names`, and all that `missing` asks for. */
export const createTableReader = <C extends string>(
  names: ColumnNames<C>,
  missing: (found: ReadonlySet<C>) => readonly C[],
  events: TableEvents<C>,
): TableReader<C> => {
  let table: OpenTable | undefined;
  let best: Header<C> | undefined;
  let over = false;
  let seen = false;
  const preamble: string[] = [];
  let open: { readonly text: string; readonly line: number }[] = [];

  const lookForHeader = (text: string | undefined): void => {
    for (const delimiter of text === undefined ? [] : delimiters) {
      const found = readHeader(fieldsOf(text ?? '', delimiter) ?? [], names, missing);
      if (found.missing.length === 0 && found.twice.length === 0) {
        table = { delimiter, width: found.width, row: events.header(found, preamble) };
        return;
      }
      if (found.columns.size > (best?.columns.size ?? 1)) best = found;
    }
    preamble.push(text ?? '');
    if (preamble.length >= maximumPreamble) over = true;
  };

  const row = ({ width, row: take }: OpenTable, fields: string[], line: number): void => {
    while (fields.length > width && fields.at(-1) === '') fields.pop();
    if (fields.length < width) events.fault('too-few-fields', line);
    else if (fields.length > width) events.fault('too-many-fields', line);
    else take(fields, line);
  };

  /** The field that was begun never ends: its line is a fault, and the lines after it stand for themselves. */
  const giveUp = (): void => {
    const [first, ...rest] = open;
    open = [];
    if (first) events.fault('quote-unclosed', first.line);
    for (const { text, line } of rest) onLine(text, line);
  };

  const onLine = (text: string | undefined, line: number): void => {
    if (over) return;
    if (text !== undefined && open.length === 0 && text.trim() === '') return;
    seen = true;
    if (!table) {
      lookForHeader(text);
      return;
    }
    if (text === undefined) {
      giveUp();
      events.fault('line-too-long', line);
      return;
    }
    if (text.includes('\0') || text.includes(replacement)) {
      giveUp();
      events.fault(text.includes('\0') ? 'nul-character' : 'broken-encoding', line);
      return;
    }
    const [first] = open;
    const whole = first ? [...open.map((part) => part.text), text].join('\n') : text;
    const fields = fieldsOf(whole, table.delimiter);
    if (fields) {
      open = [];
      row(table, fields, first?.line ?? line);
      return;
    }
    open.push({ text, line });
    if (open.length >= maximumRowLines) giveUp();
  };

  const cutter = createLineCutter(onLine);
  return {
    push: (text) => cutter.push(text),
    end: () => {
      cutter.end();
      while (open.length > 0) giveUp();
      if (table) return undefined;
      if (!seen) return { code: 'empty' };
      if (!best) return { code: 'no-header' };
      return best.missing.length > 0
        ? { code: 'columns-missing', missing: best.missing }
        : { code: 'columns-twice', twice: best.twice };
    },
    failed: () => over && !table,
  };
};
