import type { PersonId } from '@loggkontroll/core/organisation';
import type { Connection } from '../connection/index.ts';
import { filterOf } from '../connection/filter.ts';
import { addItem, listAt } from '../connection/lists.ts';
import { levelId, levelIds } from '../connection/levels.ts';
import { merge } from '../connection/merge.ts';
import { ensurePeople } from '../connection/principals.ts';
import { setRights } from '../connection/rights.ts';
import { allRows, itemIdOf, rowPage, textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { settings } from '../schema/index.ts';
import { policyKey } from './open-settings.ts';
import type { Setting } from './open-settings.ts';

const prefix = 'own-word/';
const keyOf = (personId: PersonId): string => `${prefix}${personId}`;

const columns = ['Id', 'Title', 'Key', 'Value'];

const toSetting = (row: Row): Setting => ({
  key: textOf(row, 'Key') ?? '',
  title: textOf(row, 'Title') ?? '',
  value: textOf(row, 'Value') ?? '',
});

/** What a session begins with. */
export interface Beginning {
  readonly policies: readonly Setting[];
  /** What the bot has told this person alone; undefined where it has told them nothing. */
  readonly ownWord: string | undefined;
}

/**
 * The policies that are set, and what the bot has told the person who asks. One request, since both lie in the settings.
 * `personId`: undefined where it is not known yet; what one may not read is not answered.
 */
export const readBeginning = async (
  { register }: Connection,
  personId: PersonId | undefined,
): Promise<Beginning> => {
  const own = personId === undefined ? { startsWith: prefix } : keyOf(personId);
  const either = [filterOf({ Key: { startsWith: policyKey('') } }), filterOf({ Key: own })].join(' or ');
  const asked = listAt(register, settings)
    .items.select(...columns)
    .filter(either)
    .orderBy('Id')
    .top(1000);
  const policies: Setting[] = [];
  let ownWord: string | undefined;
  for await (const row of allRows(asked)) {
    const setting = toSetting(row);
    if (setting.key.startsWith(prefix)) ownWord ??= setting.value;
    else policies.push(setting);
  }
  return { policies, ownWord };
};

/** What the bot tells people one by one, each in a row that nobody else reads. */
export interface OwnWords {
  /** What a person has been told; undefined where that is nothing. One request. */
  get(personId: PersonId): Promise<string | undefined>;
  /** What everybody has been told whose row the connection's identity may read. One request for a thousand. */
  all(): Promise<ReadonlyMap<PersonId, string>>;
  /** The bot's: tells a person something else than before. Their row is open to nobody else before it says anything. */
  put(person: { readonly personId: PersonId; readonly upn: string }, word: string): Promise<void>;
}

/** The rows of the Register's settings that are one person's each. */
export const openOwnWords = ({ register }: Connection): OwnWords => {
  const list = () => listAt(register, settings);
  const rowOf = async (personId: PersonId): Promise<Row | undefined> => {
    const items = list().items.select(...columns);
    const found = await rowPage(
      items
        .filter(filterOf({ Key: keyOf(personId) }))
        .orderBy('Id')
        .top(1),
    );
    return found.rows[0];
  };
  return {
    get: async (personId) => {
      const row = await rowOf(personId);
      return row && textOf(row, 'Value');
    },
    all: async () => {
      const asked = list()
        .items.select(...columns)
        .filter(filterOf({ Key: { startsWith: prefix } }))
        .orderBy('Id')
        .top(1000);
      const words = new Map<PersonId, string>();
      for await (const row of allRows(asked)) {
        const { key, value } = toSetting(row);
        const personId = key.slice(prefix.length);
        if (!words.has(personId)) words.set(personId, value);
      }
      return words;
    },
    put: async ({ personId, upn }, word) => {
      /* A new row says neither whose it is nor anything else before it is theirs alone. */
      const row = (await rowOf(personId)) ?? (await addItem(register, settings, { Title: 'Till en person' }));
      const itemId = itemIdOf(row);
      const [principalId = 0] = await ensurePeople(register, [upn.toLowerCase()]);
      const level = levelId(await levelIds(register), 'Read');
      await setRights(register, (sp) => listAt({ ...register, sp }, settings).items.getById(itemId), [
        { principalId, levelId: level },
      ]);
      await merge(list().items.getById(itemId), { Key: keyOf(personId), Value: word });
    },
  };
};
