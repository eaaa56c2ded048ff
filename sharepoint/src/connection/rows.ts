import { SPCollection } from '@pnp/sp';
import type { ISPCollection } from '@pnp/sp';
import { answers } from './answers.ts';

/** A row of a list as SharePoint sends it. */
export type Row = Readonly<Record<string, unknown>>;

/** One page of rows, and the address of the next one if there is one. */
export interface RowPage {
  readonly rows: readonly Row[];
  readonly next: string | undefined;
}

const toPage = (answer: unknown): RowPage => {
  const { value, 'odata.nextLink': next } = answer as {
    readonly value: Row[];
    readonly 'odata.nextLink'?: string;
  };
  return { rows: value, next };
};

/** Asks a collection for one page. */
export const rowPage = async (collection: ISPCollection): Promise<RowPage> =>
  (await collection.using(answers(toPage))()) as unknown as RowPage;

/** The page at an address that {@link RowPage} named. */
export const nextRowPage = async (collection: ISPCollection, next: string): Promise<RowPage> =>
  (await SPCollection([collection, next]).using(answers(toPage))()) as unknown as RowPage;

/** All rows, page by page. */
export async function* allRows(collection: ISPCollection): AsyncGenerator<Row> {
  let page = await rowPage(collection);
  for (;;) {
    yield* page.rows;
    if (page.next === undefined) return;
    page = await nextRowPage(collection, page.next);
  }
}

/** A text column, or undefined when it is empty. */
export const textOf = (row: Row, column: string): string | undefined => {
  const value = row[column];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** The item's number in its list. */
export const itemIdOf = (row: Row): number => Number(row['Id'] ?? row['ID']);

/** The ETag, taken from the body: across origins no header can be read. */
export const etagOf = (row: Row): string | undefined => textOf(row, 'odata.etag');
