import { delimiters, fieldsOf, type Delimiter } from './fields.ts';
import type { ColumnNames, Header } from './header.ts';
import { createHeaderSearch, type HeaderFault } from './header-search.ts';
import { createRowJoiner, type RowJoiner } from './row-joiner.ts';
import type { RowFault, TakeRow } from './row.ts';

/** What a table says. Every line is one of: preamble, header, blank, or (part of) a row or a fault. */
export interface TableEvents<C extends string> {
  /** Once, before the first row; what it gives back receives the rows. */
  readonly header: (header: Header<C>, preamble: readonly string[]) => TakeRow;
  readonly fault: (fault: RowFault, line: number) => void;
}

/** Reads lines as a table: preamble, header, rows. */
export interface TableLines<C extends string> {
  /** `text` is undefined for a line that is too long. */
  line(text: string | undefined, line: number): void;
  /** What stands between the fields, once the header is found. */
  delimiter(): Delimiter | undefined;
  /** Whether a row is begun that the next line may go on with. */
  begun(): boolean;
  /** Works off the rest. A fault if no header was found. */
  end(): HeaderFault<C> | undefined;
  /** True when reading on is pointless: no header in the first lines. */
  failed(): boolean;
}

/** A reader for the lines of one table whose header has the columns `names`, and all that `missing` asks for. */
export const createTableLines = <C extends string>(
  names: ColumnNames<C>,
  missing: (found: ReadonlySet<C>) => readonly C[],
  events: TableEvents<C>,
): TableLines<C> => {
  const search = createHeaderSearch(names, missing);
  let delimiter: Delimiter | undefined;
  let rows: RowJoiner | undefined;

  const lookForHeader = (text: string): void => {
    const cuts = delimiters.map((between) => fieldsOf(text, between) ?? []);
    const found = search.offer(cuts, text);
    if (!found) return;
    const take = events.header(found.header, search.preamble);
    delimiter = delimiters[found.cut] ?? ';';
    rows = createRowJoiner(delimiter, found.header.width, take, events.fault);
  };

  return {
    line: (text, line) => {
      if (rows) rows.line(text, line);
      else if (!search.over() && text?.trim() !== '') lookForHeader(text ?? '');
    },
    delimiter: () => delimiter,
    begun: () => rows?.begun() ?? false,
    end: () => {
      rows?.end();
      return rows ? undefined : search.fault();
    },
    failed: () => !rows && search.over(),
  };
};
