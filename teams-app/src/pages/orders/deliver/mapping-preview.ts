import { genericProfile } from '@loggkontroll/core/log';
import type { LogRow, LogRowFault, Mapping, TableSample } from '@loggkontroll/core/log';

/** A row of a file as a mapping has it read. */
export type PreviewRow = { readonly row: LogRow } | { readonly line: number; readonly fault: LogRowFault };

/** So many rows are shown. */
const shownRows = 5;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** The first rows of a sample, read by the very reader that will read the file. `unit` as it is stated beside the log. */
export const previewOf = (sample: TableSample, mapping: Mapping, unit: string): readonly PreviewRow[] => {
  const read: PreviewRow[] = [];
  const reader = genericProfile(mapping).open(
    {
      row: (row) => read.push({ row }),
      fault: (fault, line) => read.push({ fault, line }),
    },
    { unit: unit === '' ? '-' : unit },
  );
  const lines = [sample.columns, ...sample.rows.slice(0, shownRows)].map((cells) =>
    cells.map(quoted).join(';'),
  );
  reader.push(new TextEncoder().encode(`${lines.join('\n')}\n`));
  reader.end();
  return read;
};
