import type { Refused } from '@loggkontroll/core/result';
import { listAt } from '../connection/lists.ts';
import { rowPages } from '../connection/row-pages.ts';
import { itemIdOf, textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { columnsIn, readColumns, shownColumns } from './item.ts';
import type { AnyEvent, AnyState, Process } from './process.ts';
import type { SavedItem, SavedStretch } from './record-store.ts';
import { utc } from './versions.ts';

type Shown = Parameters<typeof shownColumns>[0];

/** What an item is read by, together with who saved it, when, as which version, and what the list shows of it. */
export const savedColumns = (schema: Shown): readonly string[] => [
  ...new Set([...readColumns, ...shownColumns(schema), 'OData__UIVersionString', 'EditorId', 'Modified']),
];

/** Rows of {@link savedColumns} as they were saved; folders are passed over. */
export const toSaved = (rows: readonly Row[], schema: Shown): readonly SavedItem[] => {
  const columns = shownColumns(schema);
  return rows.flatMap((row) => {
    const recordId = textOf(row, 'RecordId');
    if (recordId === undefined) return [];
    const version = {
      label: textOf(row, 'OData__UIVersionString') ?? '',
      at: utc(textOf(row, 'Modified') ?? ''),
      editor: { siteUserId: Number(row['EditorId'] ?? 0), name: '' },
      history: textOf(row, 'History') ?? '',
      columns: columnsIn(row, columns),
    };
    return [{ itemId: itemIdOf(row), recordId, version }];
  });
};

/** The items that come after one. */
export const savedAfter = async <Kept extends AnyState, Command, Event extends AnyEvent, R extends Refused>(
  { site, schema }: Process<Kept, Command, Event, R>,
  itemId: number,
  atMost: number,
): Promise<SavedStretch> => {
  const { rows } = await rowPages({
    items: () => listAt(site, schema.list).items.select(...savedColumns(schema)),
    ...{ filter: '', after: itemId, pageSize: atMost, newestFirst: false },
  });
  const last = rows.at(-1);
  return { saved: toSaved(rows, schema), upTo: last && itemIdOf(last) };
};
