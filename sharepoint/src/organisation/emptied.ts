import { merge } from '../connection/merge.ts';
import type { Operation } from '../connection/batch.ts';
import type { Site } from '../connection/index.ts';
import { pathOf } from '../connection/lists.ts';
import { itemIdOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import type { Table } from './rows.ts';

const beginning = 'emptied/';

/** Whether a key is of a row of which nothing is left. */
export const isEmptied = (key: string): boolean => key.startsWith(beginning);

/** Nobody may delete from the Register: of what goes the row is emptied, and can still be told from the others. */
export const emptyRow =
  <T>(site: Site, { list, key }: Pick<Table<T>, 'list' | 'key'>, row: Row): Operation<unknown> =>
  (sp) => {
    const id = itemIdOf(row);
    const emptied = Object.fromEntries(Object.keys(list.fields).map((name) => [name, null]));
    const title = typeof row['Title'] === 'string' && row['Title'] !== '' ? { Title: '–' } : {};
    const values = { ...emptied, ...title, [key]: `${beginning}${id}` };
    return merge(sp.web.getList(pathOf(site, list)).items.getById(id), values);
  };
