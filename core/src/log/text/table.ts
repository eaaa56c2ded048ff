import type { ColumnNames } from './header.ts';
import type { HeaderFault } from './header-search.ts';
import { createLineCutter } from './lines.ts';
import { createTableLines, type TableEvents } from './table-lines.ts';

export type { HeaderFault } from './header-search.ts';
export type { RowFault, TakeRow } from './row.ts';
export type { TableEvents } from './table-lines.ts';

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
  const lines = createTableLines(names, missing, events);
  const cutter = createLineCutter((text, line) => lines.line(text, line));
  return {
    push: (text) => cutter.push(text),
    end: () => {
      cutter.end();
      return lines.end();
    },
    failed: () => lines.failed(),
  };
};
