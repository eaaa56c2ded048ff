import { filterOf } from '../connection/filter.ts';
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

/** So many keys fit in an address. */
const keysAtOnce = 40;

/** Those of a table whose key is one of these. One request for each 40. */
export const readSome = async <T>(
  site: Site,
  table: Table<T>,
  keys: readonly string[],
): Promise<readonly T[]> => {
  const wanted = [...new Set(keys)];
  const rows = new Map<string, Row>();
  for (let from = 0; from < wanted.length; from += keysAtOnce) {
    const asked = listAt(site, table.list)
      .items.select(...columnsOf(table))
      .filter(filterOf({ [table.key]: wanted.slice(from, from + keysAtOnce) }))
      .orderBy('Id')
      .top(largestPage);
    for await (const row of allRows(asked)) {
      const key = String(row[table.key]);
      if (!rows.has(key)) rows.set(key, row);
    }
  }
  return [...rows.values()].map(table.read);
};

/** Everything in a table, in the order of creation. */
export const readTable = async <T>(
  site: Site,
  table: Table<T>,
  report?: ReadProgress,
): Promise<readonly T[]> => [...(await readRows(site, table, report)).values()].map(table.read);
