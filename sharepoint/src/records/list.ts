import type { Refused } from '@loggkontroll/core/result';
import { filterOf, matchesNothing } from '../connection/filter.ts';
import type { Condition } from '../connection/filter.ts';
import { unlessClosed } from '../connection/failure-guard.ts';
import { listAt } from '../connection/lists.ts';
import { rowPages } from '../connection/row-pages.ts';
import type { RowPages } from '../connection/row-pages.ts';
import { itemIdOf, textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import type { Projected, Projection } from '../schema/index.ts';
import { siftFirstItems } from './first-items.ts';
import { readColumns, recordOf } from './item.ts';
import type { AnyEvent, AnyState, Process } from './process.ts';
import type { Page, RecordPage, RecordQuery, Summary } from './record-store.ts';
import type { DamagedRecord, StoredRecord } from './stored-record.ts';

const usualPage = 200;
const largestPage = 5000;

/** Pages of rows, for indexed columns alone. Asking for one of no values is answered here: nothing. */
const rowsOf = async <Kept extends AnyState, Command, Event extends AnyEvent, R extends Refused, Out>(
  { site, schema }: Process<Kept, Command, Event, R>,
  query: RecordQuery<string>,
  columns: readonly string[],
  finish: (rows: readonly Row[], more: (() => Promise<Out>) | undefined) => Out,
): Promise<Out> => {
  const where = query.where as Readonly<Record<string, Condition | undefined>>;
  const fields: Readonly<Record<string, { readonly indexed?: true }>> = schema.list.fields;
  for (const column of Object.keys(where)) {
    if (fields[column]?.indexed !== true)
      throw new RangeError(`${schema.list.name}.${column} is not indexed.`);
  }
  if (matchesNothing(where)) return finish([], undefined);
  const sift = query.everyItem ? (rows: readonly Row[]) => rows : siftFirstItems();
  const withMore = ({ rows, more }: RowPages): Out =>
    finish(sift(rows), more && (async () => withMore(await more())));
  const asked = rowPages({
    items: () => listAt(site, schema.list).items.select(...columns),
    filter: filterOf(where),
    pageSize: Math.min(query.pageSize ?? usualPage, largestPage),
    newestFirst: query.newestFirst === true,
  });
  return withMore(await unlessClosed(asked, { rows: [] }));
};

/** Rows as records, those whose history does not hold apart. */
export const toRecords = <Kept extends AnyState, Command, Event extends AnyEvent, R extends Refused>(
  { decider }: Process<Kept, Command, Event, R>,
  rows: readonly Row[],
): { readonly records: readonly StoredRecord<Kept, Event>[]; readonly damaged: readonly DamagedRecord[] } => {
  const records: StoredRecord<Kept, Event>[] = [];
  const damaged: DamagedRecord[] = [];
  for (const row of rows.filter((candidate) => textOf(candidate, 'RecordId') !== undefined)) {
    const read = recordOf(decider, row);
    if (read.ok) records.push(read.value);
    else
      damaged.push({
        recordId: textOf(row, 'RecordId') ?? '',
        itemId: itemIdOf(row),
        fault: read.refusal.fault,
      });
  }
  return { records, damaged };
};

/** Records with their histories. */
export const list = <Kept extends AnyState, Command, Event extends AnyEvent, R extends Refused>(
  process: Process<Kept, Command, Event, R>,
  query: RecordQuery<string>,
): Promise<RecordPage<Kept, Event>> =>
  rowsOf<Kept, Command, Event, R, RecordPage<Kept, Event>>(process, query, readColumns, (rows, more) => ({
    ...toRecords(process, rows),
    ...(more && { more }),
  }));

const toSummary = <Column extends string>(columns: readonly Column[], row: Row): Summary<Column> => ({
  ...(Object.fromEntries(columns.map((column) => [column, row[column] ?? undefined])) as Readonly<
    Record<Column, Projected>
  >),
  recordId: textOf(row, 'RecordId') ?? '',
  itemId: itemIdOf(row),
  title: textOf(row, 'Title') ?? '',
  status: textOf(row, 'Status') ?? '',
});

/** Records without their histories. */
export const summaries = <
  Kept extends AnyState,
  Command,
  Event extends AnyEvent,
  R extends Refused,
  P extends Readonly<Record<string, Projection<Kept>>>,
>(
  process: Process<Kept, Command, Event, R, P>,
  query: RecordQuery<string>,
): Promise<Page<Summary<keyof P & string>>> => {
  const columns = Object.keys(process.schema.projections) as (keyof P & string)[];
  const asked = ['Id', 'Title', 'RecordId', 'Status', ...columns];
  return rowsOf<Kept, Command, Event, R, Page<Summary<keyof P & string>>>(
    process,
    query,
    asked,
    (rows, more) => ({
      items: rows
        .filter((row) => textOf(row, 'RecordId') !== undefined)
        .map((row) => toSummary(columns, row)),
      ...(more && { more }),
    }),
  );
};
