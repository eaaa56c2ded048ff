import { parseHistory } from '@loggkontroll/core/history';
import type { Refused } from '@loggkontroll/core/result';
import { replayKnown } from '@loggkontroll/core/workflow';
import type {
  DamagedRecord,
  Page,
  RecordPage,
  RecordVersion,
  StoredRecord,
  Summary,
} from '@loggkontroll/sharepoint/records';
import type { RecordKind } from '../cli/verify/record-kind.ts';
import type { ExportedRecord, ExportedVersion } from './year-file.ts';

const linesOf = (history: string): readonly string[] => history.split(/\r?\n/);

/** The text of a version's history. */
export const versionText = ({ history }: ExportedVersion, record: ExportedRecord): string =>
  typeof history === 'number' ? linesOf(record.history).slice(0, history).join('\n') : history;

/** A version's history as the file keeps it: the beginning of the record's where it is that. */
export const shortHistory = (text: string, whole: string): number | string => {
  const lines = linesOf(text.trim());
  return lines.join('\n') === linesOf(whole).slice(0, lines.length).join('\n') ? lines.length : text;
};

/** Reads the records of one list in a file as if they lay in SharePoint. Editors are numbered as `numberOf` does. */
export const storeOfFile = <
  Kept extends { readonly status: string },
  Command,
  Event extends { readonly type: string },
  R extends Refused,
>(
  { process: { decider } }: Pick<RecordKind<Kept, Command, Event, R>, 'process'>,
  rows: readonly ExportedRecord[],
  numberOf: (editor: string | undefined) => number,
): RecordKind<Kept, Command, Event, R>['store'] => {
  const records: StoredRecord<Kept, Event>[] = [];
  const damaged: DamagedRecord[] = [];
  for (const { recordId, itemId, history } of rows) {
    const read = parseHistory<Event>(history);
    const known = read.ok ? replayKnown(decider, read.value) : read;
    if (!known.ok) damaged.push({ recordId, itemId, fault: known.refusal });
    else if (!read.ok || known.value.status === 'none')
      damaged.push({ recordId, itemId, fault: { code: 'history-unreadable', n: 1 } });
    else records.push({ recordId, itemId, etag: undefined, state: known.value as Kept, history: read.value });
  }
  const page: RecordPage<Kept, Event> = { records, damaged };
  const summaries: Page<Summary<string>> = {
    items: rows.map(({ recordId, itemId, columns }) => ({
      ...columns,
      recordId,
      itemId,
      title: String(columns['Title'] ?? ''),
      status: String(columns['Status'] ?? ''),
    })),
  };
  return {
    list: () => Promise.resolve(page),
    summaries: () => Promise.resolve(summaries),
    versions: (itemId) => {
      const row = rows.find((each) => each.itemId === itemId);
      return Promise.resolve(
        (row?.versions ?? []).map((version): RecordVersion => ({
          label: version.label,
          at: version.at,
          editor: { siteUserId: numberOf(version.editor), name: '' },
          history: row === undefined ? '' : versionText(version, row),
        })),
      );
    },
  };
};
