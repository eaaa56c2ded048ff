import { isZip } from '../../text/encoding.ts';
import type { LogFileReader, LogSink, Stated } from '../profile.ts';
import { openWorkbookTable } from '../xlsx/workbook-table.ts';
import { createTableReading } from './read-table.ts';
import { missingDemanded, type TableLog } from './table-log.ts';
import { openTextTable } from './text-table.ts';

/** So many bytes tell a workbook from text. */
const enough = 4;

/** Reads a log that is a table, in text or a workbook: its first bytes tell which. */
export const openTable = (log: TableLog, sink: LogSink, stated: Stated): LogFileReader => {
  let held = new Uint8Array(0);
  let reader: LogFileReader | undefined;

  const open = (): LogFileReader =>
    isZip(held)
      ? openWorkbookTable([log], sink, stated)
      : openTextTable(
          log,
          (found) => missingDemanded(log, found, stated),
          createTableReading(log, sink, stated),
        );

  return {
    push: (bytes) => {
      if (reader) return reader.push(bytes);
      const both = new Uint8Array(held.length + bytes.length);
      both.set(held);
      both.set(bytes, held.length);
      held = both;
      if (held.length < enough) return true;
      reader = open();
      return reader.push(held);
    },
    end: () => {
      if (reader) return reader.end();
      reader = open();
      reader.push(held);
      return reader.end();
    },
  };
};
