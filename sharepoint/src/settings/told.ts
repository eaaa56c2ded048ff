import type { Connection } from '../connection/index.ts';
import { filterOf } from '../connection/filter.ts';
import { listAt } from '../connection/lists.ts';
import { allRowsWhere } from '../connection/row-pages.ts';
import { rowPage, textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { settings } from '../schema/index.ts';

/**
 * What rows of the settings say that the bot writes for some people and whose key begins so, by the rest of the key, as far
 * as the connection's identity may read them. One request for a thousand.
 */
export const toldUnder = async (
  { register }: Connection,
  prefix: string,
): Promise<ReadonlyMap<string, string>> => {
  const asked = allRowsWhere({
    items: () => listAt(register, settings).items.select('Id', 'Key', 'Value'),
    filter: filterOf({ Key: { startsWith: prefix } }),
    pageSize: 1000,
  });
  const told = new Map<string, string>();
  for await (const row of asked) {
    const rest = (textOf(row, 'Key') ?? '').slice(prefix.length);
    if (!told.has(rest)) told.set(rest, textOf(row, 'Value') ?? '');
  }
  return told;
};

/** The row of a key; undefined where there is none, or it is not the asking identity's to read. One request. */
export const toldRow = async ({ register }: Connection, key: string): Promise<Row | undefined> => {
  const items = listAt(register, settings).items.select('Id', 'Title', 'Key', 'Value');
  return (
    await rowPage(
      items
        .filter(filterOf({ Key: key }))
        .orderBy('Id')
        .top(1),
    )
  ).rows[0];
};
