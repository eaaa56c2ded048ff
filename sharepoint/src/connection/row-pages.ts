import '@pnp/sp/items/index.js';
import type { IItems } from '@pnp/sp/items/index.js';
import { isSharePointFailure } from './failure.ts';
import { itemIdOf, nextRowPage, rowPage } from './rows.ts';
import type { Row } from './rows.ts';

/** Rows of a list in the order of their numbers, a page at a time. */
export interface RowPages {
  readonly rows: readonly Row[];
  readonly more?: () => Promise<RowPages>;
}

/** Which rows of a list, and how many at once. */
interface AskedRows {
  /** The list's items with the columns to read, anew each time. */
  readonly items: () => IItems;
  /** An OData filter that begins with an indexed column; empty for every row. */
  readonly filter: string;
  /** Only rows with greater numbers. */
  readonly after?: number;
  readonly pageSize: number;
  readonly newestFirst: boolean;
}

/** As many rows as SharePoint lets one query touch. */
const widestStretch = 5000;

/** All conditions that there are; empty for none. */
const every = (...conditions: readonly string[]): string =>
  conditions.filter((each) => each !== '').join(' and ');

const isRefused = (error: unknown): boolean => isSharePointFailure(error, 'too-many-rows');

/** Page by page along SharePoint's own links. */
const linkedPages = async (asked: AskedRows): Promise<RowPages> => {
  const { items, filter, after, pageSize, newestFirst } = asked;
  const paged = items().top(pageSize);
  const wanted = after === undefined ? filter : every(`Id gt ${after}`, filter && `(${filter})`);
  const filtered = wanted === '' ? paged : paged.filter(wanted);
  const collection = newestFirst ? filtered.orderBy('Id', false) : filtered;
  const follow = ({ rows, next }: Awaited<ReturnType<typeof rowPage>>): RowPages => ({
    rows,
    ...(next !== undefined && { more: async () => follow(await nextRowPage(collection, next)) }),
  });
  return follow(await rowPage(collection));
};

/** The highest number that whoever asks may see; 0 where there is none. */
const lastNumber = async (items: () => IItems): Promise<number> => {
  const { rows } = await rowPage(items().orderBy('Id', false).top(1));
  const [last] = rows;
  return last === undefined ? 0 : itemIdOf(last);
};

/**
 * The same rows by stretches of numbers, none of which can touch more rows than the threshold, however many the filter
 * matches. A stretch that is refused all the same is halved. A page ends when it is full or when no numbers are left.
 */
const stretchedPages = async (asked: AskedRows): Promise<RowPages> => {
  const { items, filter, after = 0, pageSize, newestFirst } = asked;
  const last = await lastNumber(items);
  const inStretch = (above: number, upTo: number, atMost: number) =>
    rowPage(
      items()
        .filter(every(`Id gt ${above}`, `Id le ${upTo}`, filter && `(${filter})`))
        .orderBy('Id', !newestFirst)
        .top(atMost),
    );
  /** Reads on from the numbers that are left: above `above`, up to `upTo`. */
  const pageOf = async (above: number, upTo: number, width: number): Promise<RowPages> => {
    const rows: Row[] = [];
    let [low, high, wide] = [above, upTo, width];
    while (low < high && rows.length < pageSize) {
      const [from, to] = newestFirst ? [Math.max(low, high - wide), high] : [low, Math.min(high, low + wide)];
      try {
        const found = await inStretch(from, to, pageSize - rows.length);
        rows.push(...found.rows);
        const end = found.rows.at(-1);
        const isThrough = found.next === undefined || end === undefined;
        if (newestFirst) high = isThrough ? from : itemIdOf(end) - 1;
        else low = isThrough ? to : itemIdOf(end);
      } catch (error) {
        if (!isRefused(error) || to - from === 1) throw error;
        wide = Math.ceil((to - from) / 2);
      }
    }
    return { rows, ...(low < high && { more: () => pageOf(low, high, wide) }) };
  };
  return pageOf(after, last, widestStretch);
};

/**
 * Rows that meet a filter. A filter that matches more rows than the list view threshold may be refused, in pages too:
 * then the rows are read by stretches of numbers, which takes two requests more, and one for each stretch that is gone
 * through.
 */
export const rowPages = async (asked: AskedRows): Promise<RowPages> => {
  try {
    return await linkedPages(asked);
  } catch (error) {
    if (!isRefused(error) || (asked.filter === '' && asked.after === undefined)) throw error;
    return stretchedPages(asked);
  }
};

/** All rows that meet a filter, the oldest first. */
export async function* allRowsWhere(asked: Omit<AskedRows, 'newestFirst'>): AsyncGenerator<Row> {
  let page = await rowPages({ ...asked, newestFirst: false });
  for (;;) {
    yield* page.rows;
    if (page.more === undefined) return;
    page = await page.more();
  }
}
