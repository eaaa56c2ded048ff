import { delimiters, fieldsOf } from './fields.ts';
import type { ColumnNames, Header } from './header.ts';
import { createHeaderSearch, type HeaderFault } from './header-search.ts';
import { createLineCutter } from './lines.ts';
import { createRowJoiner, type RowJoiner } from './row-joiner.ts';
import type { RowFault, TakeRow } from './row.ts';

export type { HeaderFault } from './header-search.ts';
export type { RowFault, TakeRow } from './row.ts';

/** What a table says. Every line is one of: preamble, header, blank, or (part of) a row or a fault. */
export interface TableEvents<C extends string> {
  /** Once, before the first row; what it gives back receives the rows. */
  readonly header: (header: Header<C>, preamble: readonly string[]) => TakeRow;
  readonly fault: (fault: RowFault, line: number) => void;
}

/** Reads text that comes in pieces as a table: preamble, header, rows. */
export interface TableReader<C extends string> {
  push(text: string): void;
  /** Works off the rest. A fault if no header was found. */
  end(): HeaderFault<C> | undefined;
  /** True when reading on is pointless: no header in the first lines. */
  failed(): boolean;
}

/** A reader for one table whose header has the columns `names`, and all that `missing` asks for. */
export const createTableReader = <C extends string>(
  names: ColumnNames<C>,
  missing: (found: ReadonlySet<C>) => readonly C[],
  events: TableEvents<C>,
): TableReader<C> => {
  const search = createHeaderSearch(names, missing);
  let rows: RowJoiner | undefined;

  const lookForHeader = (text: string): void => {
    const cuts = delimiters.map((delimiter) => fieldsOf(text, delimiter) ?? []);
    const found = search.offer(cuts, text);
    if (!found) return;
    const take = events.header(found.header, search.preamble);
    rows = createRowJoiner(delimiters[found.cut] ?? ';', found.header.width, take, events.fault);
  };

  const cutter = createLineCutter((text, line) => {
    if (rows) rows.line(text, line);
    else if (!search.over() && text?.trim() !== '') lookForHeader(text ?? '');
  });
  return {
    push: (text) => cutter.push(text),
    end: () => {
      cutter.end();
      rows?.end();
      return rows ? undefined : search.fault();
    },
    failed: () => !rows && search.over(),
  };
};
