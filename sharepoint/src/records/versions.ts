import type { Refused } from '@loggkontroll/core/result';
import { listAt } from '../connection/lists.ts';
import { textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { columnsIn, shownColumns } from './item.ts';
import type { AnyEvent, AnyState, Process } from './process.ts';
import type { RecordVersion } from './record-store.ts';

/** SharePoint writes a version's time with or without its zone; it is UTC. */
export const utc = (instant: string): string =>
  /[zZ]|[+-]\d\d:\d\d$/.test(instant) ? instant : `${instant}Z`;

const toVersion = (row: Row, columns: readonly string[]): RecordVersion => {
  const editor = row['Editor'] as { readonly LookupId: number; readonly LookupValue: string } | null;
  return {
    label: textOf(row, 'VersionLabel') ?? '',
    at: utc(textOf(row, 'Created') ?? ''),
    editor: { siteUserId: editor?.LookupId ?? 0, name: editor?.LookupValue ?? '' },
    history: textOf(row, 'History') ?? '',
    columns: columnsIn(row, columns),
  };
};

/** Every kept version of an item, newest first. */
export const versions = async <Kept extends AnyState, Command, Event extends AnyEvent, R extends Refused>(
  process: Process<Kept, Command, Event, R>,
  itemId: number,
): Promise<readonly RecordVersion[]> => {
  const rows = (await listAt(process.site, process.schema.list)
    .items.getById(itemId)
    .versions.top(50_000)()) as unknown as readonly Row[];
  const columns = shownColumns(process.schema);
  return rows.map((row) => toVersion(row, columns));
};
