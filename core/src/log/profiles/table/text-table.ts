import { accept, refuse } from '../../../result/index.ts';
import { fileRefusalOf } from '../../refusal.ts';
import { createTableReader } from '../../text/table.ts';
import { createTextReader } from '../../text/text-reader.ts';
import type { LogFileReader } from '../profile.ts';
import type { LogColumn } from './columns.ts';
import type { TableReading } from './read-table.ts';
import type { TableLog } from './table-log.ts';

/** Reads a table that is written as text: lines about the selection first, then a header, then rows. */
export const openTextTable = (
  log: TableLog,
  missing: (found: ReadonlySet<LogColumn>) => readonly LogColumn[],
  reading: TableReading,
): LogFileReader => {
  const text = createTextReader();
  const table = createTableReader(log.names, missing, reading);

  return {
    push: (bytes) => {
      const piece = text.push(bytes);
      if (piece !== undefined) table.push(piece);
      return piece !== undefined && !table.failed();
    },
    end: () => {
      const rest = text.end();
      const found = text.notText();
      if (rest === undefined || found) return refuse({ code: 'file-not-text', found: found ?? 'binary' });
      table.push(rest);
      const fault = table.end();
      if (fault) return refuse(fileRefusalOf(fault, log.titles));
      const why = reading.refusal();
      return why ? refuse(why) : accept({ ...reading.report(), encoding: text.encoding() });
    },
  };
};
