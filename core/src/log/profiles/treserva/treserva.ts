import { accept, refuse } from '../../../result/index.ts';
import { fileRefusalOf, type FileRefusal, type LogRowFault, type RejectedLine } from '../../refusal.ts';
import { createTableReader } from '../../text/table.ts';
import { createTextReader } from '../../text/text-reader.ts';
import type { LogProfile } from '../profile.ts';
import {
  missingDemanded,
  missingExpected,
  treservaColumnNames,
  treservaColumnTitles,
  type TreservaColumn,
} from './columns.ts';
import { createRowReader } from './row.ts';

const shownFaults = 5;

const titled = (columns: readonly TreservaColumn[]): string[] =>
  columns.map((column) => treservaColumnTitles[column]);

/**
 * A log from Treserva, as text: lines about the selection first, then a header in any order and case, then rows.
 * Source: LEAN, reading the log; FFS 6.4.
 */
export const treserva: LogProfile = {
  name: 'treserva',
  open: (sink) => {
    const text = createTextReader();
    const first: RejectedLine<LogRowFault>[] = [];
    let preamble: readonly string[] = [];
    let missingColumns: readonly string[] = [];
    let withoutTime = false;
    let accepted = 0;
    let rejected = 0;

    const fault = (reason: LogRowFault, line: number): void => {
      rejected++;
      if (first.length < shownFaults) first.push({ line, reason });
      sink.fault(reason, line);
    };

    const table = createTableReader(treservaColumnNames, missingDemanded, {
      header: (header, before) => {
        const found = new Set(header.columns.keys());
        preamble = before;
        missingColumns = titled(missingExpected(found));
        withoutTime = !found.has('moment') && !found.has('time');
        const readRow = createRowReader(header.columns);
        return (fields, line) => {
          const row = readRow(fields, line);
          if (typeof row === 'string') {
            fault(row, line);
          } else {
            accepted++;
            sink.row(row);
          }
        };
      },
      fault,
    });

    const refusal = (): FileRefusal | undefined => {
      if (accepted + rejected === 0) return { code: 'file-without-rows' };
      if (accepted === 0 && withoutTime && first.some(({ reason }) => reason === 'time-missing')) {
        return { code: 'file-columns-missing', columns: titled(['time']) };
      }
      return rejected > accepted
        ? { code: 'file-mostly-unreadable', rows: accepted + rejected, rejected, first }
        : undefined;
    };

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
        if (fault) return refuse(fileRefusalOf(fault, treservaColumnTitles));
        const why = refusal();
        if (why) return refuse(why);
        const rows = accepted + rejected;
        return accept({ encoding: text.encoding(), rows, accepted, rejected, missingColumns, preamble });
      },
    };
  },
};
