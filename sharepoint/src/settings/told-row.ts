import type { Connection } from '../connection/index.ts';
import { filterOf } from '../connection/filter.ts';
import { levelId, levelIds } from '../connection/levels.ts';
import { addItem, listAt } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import { groupIds } from '../connection/principals.ts';
import { setRights } from '../connection/rights.ts';
import { itemIdOf, rowPage, textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { settings } from '../schema/index.ts';
import type { GroupName } from '../schema/index.ts';

/** A row of the settings that the bot writes for some groups, and that nobody else reads. */
export interface ToldRow<T> {
  /** Undefined where the bot has not told, or somebody else asks. One request. */
  read(): Promise<T | undefined>;
  /** The bot's. */
  put(value: T): Promise<void>;
}

/** `title` says in the list for whom it is. */
export const openToldRow = <T>(
  { register }: Connection,
  {
    key,
    title,
    readers,
    parse,
  }: {
    readonly key: string;
    readonly title: string;
    readonly readers: readonly GroupName[];
    readonly parse: (text: string) => T | undefined;
  },
): ToldRow<T> => {
  const list = () => listAt(register, settings);
  const find = async (): Promise<Row | undefined> =>
    (
      await rowPage(
        list()
          .items.select('Id', 'Key', 'Value')
          .filter(filterOf({ Key: key }))
          .orderBy('Id')
          .top(1),
      )
    ).rows[0];
  return {
    read: async () => {
      const row = await find();
      return row && parse(textOf(row, 'Value') ?? '');
    },
    put: async (told) => {
      const value = JSON.stringify(told);
      const there = await find();
      if (there && textOf(there, 'Value') === value) return;
      /* A new row says nothing before it is its readers' alone. */
      const row = there ?? (await addItem(register, settings, { Title: title }));
      const itemId = itemIdOf(row);
      const groups = await groupIds(register);
      const level = levelId(await levelIds(register), 'Read');
      await setRights(
        register,
        (sp) => listAt({ ...register, sp }, settings).items.getById(itemId),
        readers.map((reader) => ({ principalId: groups.get(reader) ?? 0, levelId: level })),
      );
      await merge(list().items.getById(itemId), { Key: key, Value: value });
    },
  };
};
