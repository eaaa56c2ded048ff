/** For each column, the names it goes by, as `plainName` writes them. */
export type ColumnNames<C extends string> = Readonly<Record<C, readonly string[]>>;

/** What a line says when read as a header. */
export interface Header<C extends string> {
  /** Where each known column stands, from 0. */
  readonly columns: ReadonlyMap<C, number>;
  readonly width: number;
  readonly missing: readonly C[];
  /** Known columns that stand there more than once: nobody can say which is meant. */
  readonly twice: readonly C[];
}

/** A column's name without case, blanks and punctuation: `H-Typ` and `h typ` are the same. */
export const plainName = (cell: string): string =>
  cell
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Reads cells as a header, in any order, among columns that mean nothing here. */
export const readHeader = <C extends string>(
  cells: readonly string[],
  names: ColumnNames<C>,
  missing: (found: ReadonlySet<C>) => readonly C[],
): Header<C> => {
  const columns = new Map<C, number>();
  const twice = new Set<C>();
  const width = cells.findLastIndex((cell) => cell !== '') + 1;
  for (const [index, cell] of cells.slice(0, width).entries()) {
    const plain = plainName(cell);
    for (const column of Object.keys(names) as C[]) {
      if (!names[column].includes(plain)) continue;
      if (columns.has(column)) twice.add(column);
      else columns.set(column, index);
    }
  }
  return { columns, width, missing: missing(new Set(columns.keys())), twice: [...twice] };
};
