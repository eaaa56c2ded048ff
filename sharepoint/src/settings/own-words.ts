import type { PersonId } from '@loggkontroll/core/organisation';
import type { Connection } from '../connection/index.ts';
import { filterOf } from '../connection/filter.ts';
import { addItem, listAt } from '../connection/lists.ts';
import { levelId, levelIds } from '../connection/levels.ts';
import { merge } from '../connection/merge.ts';
import { ensurePeople } from '../connection/principals.ts';
import { setRights } from '../connection/rights.ts';
import { allRows, itemIdOf, textOf } from '../connection/rows.ts';
import { settings } from '../schema/index.ts';
import { ownWordKey, ownWordPrefix, ownWordRow } from './own-word.ts';

/** What the bot tells people one by one, each in a row that nobody else reads. */
export interface OwnWords {
  /** What everybody has been told whose row the connection's identity may read. One request for a thousand. */
  all(): Promise<ReadonlyMap<PersonId, string>>;
  /** The bot's: tells a person something else than before. Their row is open to nobody else before it says anything. */
  put(person: { readonly personId: PersonId; readonly upn: string }, word: string): Promise<void>;
}

/** The rows of the Register's settings that are one person's each. Whoever reads their own needs none of the rights here. */
export const openOwnWords = (connection: Connection): OwnWords => {
  const { register } = connection;
  const list = () => listAt(register, settings);
  return {
    all: async () => {
      const asked = list()
        .items.select('Id', 'Key', 'Value')
        .filter(filterOf({ Key: { startsWith: ownWordPrefix } }))
        .orderBy('Id')
        .top(1000);
      const words = new Map<PersonId, string>();
      for await (const row of allRows(asked)) {
        const personId = (textOf(row, 'Key') ?? '').slice(ownWordPrefix.length);
        if (!words.has(personId)) words.set(personId, textOf(row, 'Value') ?? '');
      }
      return words;
    },
    put: async ({ personId, upn }, word) => {
      /* A new row says neither whose it is nor anything else before it is theirs alone. */
      const row =
        (await ownWordRow(connection, personId)) ??
        (await addItem(register, settings, { Title: 'Till en person' }));
      const itemId = itemIdOf(row);
      const [principalId = 0] = await ensurePeople(register, [upn.toLowerCase()]);
      const level = levelId(await levelIds(register), 'Read');
      await setRights(register, (sp) => listAt({ ...register, sp }, settings).items.getById(itemId), [
        { principalId, levelId: level },
      ]);
      await merge(list().items.getById(itemId), { Key: ownWordKey(personId), Value: word });
    },
  };
};
