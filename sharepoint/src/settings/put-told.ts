import type { Connection } from '../connection/index.ts';
import { filterOf } from '../connection/filter.ts';
import { levelId, levelIds } from '../connection/levels.ts';
import { addItem, listAt } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import { setRights } from '../connection/rights.ts';
import { allRows, itemIdOf, rowPage, textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { settings } from '../schema/index.ts';

/** What a row that the bot writes for some people is to say, and who they are: numbers of the site's users and groups. */
export interface Telling {
  readonly key: string;
  /** Says in the list for whom it is. */
  readonly title: string;
  readonly readers: readonly number[];
  readonly value: string;
}

/**
 * Writes a row of the settings that exactly these read, in the one that is there or in a new one. A new row says neither
 * whose it is nor anything else before it is its readers' alone.
 */
export const putTold = async (
  { register }: Connection,
  there: Row | undefined,
  { key, title, readers, value }: Telling,
): Promise<void> => {
  const row = there ?? (await addItem(register, settings, { Title: title }));
  const itemId = itemIdOf(row);
  const level = levelId(await levelIds(register), 'Read');
  await setRights(
    register,
    (sp) => listAt({ ...register, sp }, settings).items.getById(itemId),
    readers.map((principalId) => ({ principalId, levelId: level })),
  );
  await merge(listAt(register, settings).items.getById(itemId), { Key: key, Value: value });
};

/**
 * What such rows say whose key begins so, by the rest of the key, as far as the connection's identity may read them. One
 * request for a thousand.
 */
export const toldUnder = async (
  { register }: Connection,
  prefix: string,
): Promise<ReadonlyMap<string, string>> => {
  const asked = listAt(register, settings)
    .items.select('Id', 'Key', 'Value')
    .filter(filterOf({ Key: { startsWith: prefix } }))
    .orderBy('Id')
    .top(1000);
  const told = new Map<string, string>();
  for await (const row of allRows(asked)) {
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
