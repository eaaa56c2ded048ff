import type { Connection } from '../connection/index.ts';
import { knownGroups } from '../connection/principals.ts';
import { textOf } from '../connection/rows.ts';
import type { GroupName } from '../schema/index.ts';
import { putTold } from './put-told.ts';
import { toldRow } from './told.ts';

/** A row of the settings that the bot writes for some groups, and that nobody else reads. */
export interface ToldRow<T> {
  /** Undefined where the bot has not told, or somebody else asks. One request. */
  read(): Promise<T | undefined>;
  /** The bot's. */
  put(value: T): Promise<void>;
}

/** `title` says in the list for whom it is. */
export const openToldRow = <T>(
  connection: Connection,
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
): ToldRow<T> => ({
  read: async () => {
    const row = await toldRow(connection, key);
    return row && parse(textOf(row, 'Value') ?? '');
  },
  put: async (told) => {
    const value = JSON.stringify(told);
    const there = await toldRow(connection, key);
    if (there && textOf(there, 'Value') === value) return;
    const groups = await knownGroups(connection.register, ...readers);
    await putTold(connection, there, {
      ...{ key, title, value },
      readers: readers.map((reader) => groups.get(reader) ?? 0),
    });
  },
});
