/** Rows in the making, a list of numbers for each column. */
export interface Columns<C extends string> {
  readonly column: Readonly<Record<C, number[]>>;
  readonly push: (row: Readonly<Record<C, number>>) => void;
  readonly length: () => number;
  /** Forgets the rows from a length on. */
  readonly cutTo: (length: number) => void;
}

/** No rows yet, in these columns. */
export const createColumns = <C extends string>(...names: readonly [C, ...C[]]): Columns<C> => {
  const column = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<C, number[]>;
  return {
    column,
    push: (row) => {
      for (const name of names) column[name].push(row[name]);
    },
    length: () => column[names[0]].length,
    cutTo: (length) => {
      for (const name of names) column[name].length = length;
    },
  };
};
