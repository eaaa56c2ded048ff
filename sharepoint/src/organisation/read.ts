import type { Site } from '../connection/index.ts';
import { listAt } from '../connection/lists.ts';
import { allRows } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { isEmptied } from './emptied.ts';
import { columnsOf } from './rows.ts';
import type { Table } from './rows.ts';

const largestPage = 5000;

/** Is told how many rows have been read, after each page of 5,000. */
export type ReadProgress = (rows: number) => void;

/** All rows of a table that have a key and are not emptied; of two with the same key, the first. */
export const readRows = async <T>(
  site: Site,
  table: Table<T>,
  report: ReadProgress = () => undefined,
): Promise<ReadonlyMap<string, Row>> => {
  let read = 0;
  const rows = new Map<string, Row>();
  const collection = listAt(site, table.list)
    .items.select(...columnsOf(table))
    .top(largestPage);
  for await (const row of allRows(collection)) {
    const key = row[table.key];
    read += 1;
    if (read % largestPage === 0) report(read);
    if (typeof key === 'string' && key !== '' && !isEmptied(key) && !rows.has(key)) rows.set(key, row);
  }
  return rows;
};

/** Everything in a table, in the order of creation. */
export const readTable = async <T>(
  site: Site,
  table: Table<T>,
  report?: ReadProgress,
): Promise<readonly T[]> => [...(await readRows(site, table, report)).values()].map(table.read);
