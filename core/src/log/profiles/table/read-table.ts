import type { FileRefusal } from '../../refusal.ts';
import type { Header } from '../../text/header.ts';
import type { TableEvents, TakeRow } from '../../text/table.ts';
import type { LogFileReport, LogSink, Stated } from '../profile.ts';
import { createTally, type Tally } from '../tally.ts';
import type { LogColumn } from './columns.ts';
import { createRowReader } from './row.ts';
import { missingExpected, titlesOf, type TableLog } from './table-log.ts';

/** Turns the events of one table, whatever it is written in, into rows and faults, and tells what came of it. */
export interface TableReading extends TableEvents<LogColumn> {
  /** What has been counted; rows that are read in another way are added to it. */
  readonly tally: Pick<Tally, 'addAccepted' | 'counts' | 'add'>;
  /** When the table has ended and had a header. */
  readonly refusal: () => FileRefusal | undefined;
  readonly report: () => Omit<LogFileReport, 'encoding'>;
}

/** Reads one file of `log`. */
export const createTableReading = (log: TableLog, sink: LogSink, stated: Stated): TableReading => {
  const tally = createTally(sink);
  let preamble: readonly string[] = [];
  let missingColumns: readonly string[] = [];
  let withoutTime = false;

  const header = ({ columns }: Header<LogColumn>, before: readonly string[]): TakeRow => {
    const found = new Set(columns.keys());
    preamble = before;
    missingColumns = titlesOf(log, missingExpected(log, found, stated));
    withoutTime = !found.has('moment') && !found.has('time');
    const readRow = createRowReader(log, columns, stated);
    return (fields, line) => {
      const row = readRow(fields, line);
      if (typeof row === 'string') tally.fault(row, line);
      else tally.row(row);
    };
  };

  return {
    header,
    fault: tally.fault,
    tally,
    refusal: () => {
      const [accepted, rejected] = [tally.accepted(), tally.rejected()];
      const rows = accepted + rejected;
      if (rows === 0) return { code: 'file-without-rows' };
      if (accepted === 0 && withoutTime && tally.faults('time-missing') > 0) {
        return { code: 'file-columns-missing', columns: titlesOf(log, ['time']) };
      }
      return rejected > accepted
        ? { code: 'file-mostly-unreadable', rows, rejected, first: tally.first }
        : undefined;
    },
    report: () => {
      const [accepted, rejected] = [tally.accepted(), tally.rejected()];
      return { profile: log.name, rows: accepted + rejected, accepted, rejected, missingColumns, preamble };
    },
  };
};
