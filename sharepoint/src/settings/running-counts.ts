import { parseRunning } from '@loggkontroll/core/policy-versions';
import type { RunningCount } from '@loggkontroll/core/policy-versions';
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

const key = 'running';

/** How many records run under which version: a row that administrators read and nobody else, since the records are not theirs. */
export interface RunningCounts {
  /** Undefined where the bot has not told, or somebody else asks. One request. */
  read(): Promise<readonly RunningCount[] | undefined>;
  /** The bot's. */
  put(counts: readonly RunningCount[]): Promise<void>;
}

/** The row in the Register's settings. */
export const openRunningCounts = ({ register }: Connection): RunningCounts => {
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
      return row && parseRunning(textOf(row, 'Value') ?? '');
    },
    put: async (counts) => {
      const value = JSON.stringify(counts);
      const there = await find();
      if (there && textOf(there, 'Value') === value) return;
      /* A new row says nothing before it is the administrators' alone. */
      const row = there ?? (await addItem(register, settings, { Title: 'Till administratörer' }));
      const itemId = itemIdOf(row);
      const principalId = (await groupIds(register)).get('Administrators') ?? 0;
      const level = levelId(await levelIds(register), 'Read');
      await setRights(register, (sp) => listAt({ ...register, sp }, settings).items.getById(itemId), [
        { principalId, levelId: level },
      ]);
      await merge(list().items.getById(itemId), { Key: key, Value: value });
    },
  };
};
