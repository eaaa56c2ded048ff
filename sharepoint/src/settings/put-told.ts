import type { Connection } from '../connection/index.ts';
import { numberOfLevel } from '../connection/levels.ts';
import { addItem, listAt } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import { setRights } from '../connection/rights.ts';
import { itemIdOf } from '../connection/rows.ts';
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
  const level = await numberOfLevel(register, 'Read');
  await setRights(
    register,
    (sp) => listAt({ ...register, sp }, settings).items.getById(itemId),
    readers.map((principalId) => ({ principalId, levelId: level })),
  );
  await merge(listAt(register, settings).items.getById(itemId), { Key: key, Value: value });
};
