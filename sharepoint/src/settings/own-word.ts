import type { PersonId } from '@loggkontroll/core/organisation';
import type { Connection } from '../connection/index.ts';
import { filterOf } from '../connection/filter.ts';
import { listAt } from '../connection/lists.ts';
import { allRowsWhere } from '../connection/row-pages.ts';
import { textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { settings } from '../schema/index.ts';
import { policyKey } from './open-settings.ts';
import type { Setting } from './open-settings.ts';
import { toldRow } from './told.ts';

/** The keys of the rows that are one person's each begin so. */
export const ownWordPrefix = 'own-word/';
export const ownWordKey = (personId: PersonId): string => `${ownWordPrefix}${personId}`;

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
  const own = personId === undefined ? { startsWith: ownWordPrefix } : ownWordKey(personId);
  const either = [filterOf({ Key: { startsWith: policyKey('') } }), filterOf({ Key: own })].join(' or ');
  const asked = allRowsWhere({
    items: () => listAt(register, settings).items.select(...columns),
    filter: either,
    pageSize: 1000,
  });
  const policies: Setting[] = [];
  let ownWord: string | undefined;
  for await (const row of asked) {
    const setting = toSetting(row);
    if (setting.key.startsWith(ownWordPrefix)) ownWord ??= setting.value;
    else policies.push(setting);
  }
  return { policies, ownWord };
};

/** What a person has been told; undefined where that is nothing. One request. */
export const readOwnWord = async (
  connection: Connection,
  personId: PersonId,
): Promise<string | undefined> => {
  const row = await toldRow(connection, ownWordKey(personId));
  return row && textOf(row, 'Value');
};
