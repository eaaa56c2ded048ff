import { readHeader, type ColumnNames, type Header } from './header.ts';

/** How a table without an acceptable header ended: the best candidate, or nothing that looks like one. */
export type HeaderFault<C extends string> =
  | { readonly code: 'empty' }
  | { readonly code: 'no-header' }
  | { readonly code: 'columns-missing'; readonly missing: readonly C[]; readonly found: number }
  | { readonly code: 'columns-twice'; readonly twice: readonly C[] };

/** A header stands within so many lines that are not blank. */
export const maximumPreamble = 50;

/** Looks for the first line that is an acceptable header. */
export interface HeaderSearch<C extends string> {
  /**
   * One line that is not blank, in each way it can be cut into cells, and as it is kept if it is no header.
   * The header, and by which cut it is one.
   */
  offer(
    cuts: readonly (readonly string[])[],
    line: string,
  ): { readonly header: Header<C>; readonly cut: number } | undefined;
  /** The lines that were no header. */
  readonly preamble: readonly string[];
  /** True when so many lines were no header that none is to be expected. */
  over(): boolean;
  /** Why no header was found. */
  fault(): HeaderFault<C>;
}

/** A search for a header that has the columns `names`, and all that `missing` asks for. */
export const createHeaderSearch = <C extends string>(
  names: ColumnNames<C>,
  missing: (found: ReadonlySet<C>) => readonly C[],
): HeaderSearch<C> => {
  let best: Header<C> | undefined;
  const preamble: string[] = [];

  return {
    offer: (cuts, line) => {
      for (const [cut, cells] of cuts.entries()) {
        const found = readHeader(cells, names, missing);
        if (found.missing.length === 0 && found.twice.length === 0) return { header: found, cut };
        if (found.columns.size > (best?.columns.size ?? 1)) best = found;
      }
      preamble.push(line);
      return undefined;
    },
    preamble,
    over: () => preamble.length >= maximumPreamble,
    fault: () => {
      if (preamble.length === 0) return { code: 'empty' };
      if (!best) return { code: 'no-header' };
      return best.missing.length > 0
        ? { code: 'columns-missing', missing: best.missing, found: best.columns.size }
        : { code: 'columns-twice', twice: best.twice };
    },
  };
};
