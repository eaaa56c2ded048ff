import { accept, refuse } from '../../../result/index.ts';
import { fileRefusalOf, type FileRefusal } from '../../refusal.ts';
import type { Header } from '../../text/header.ts';
import { createHeaderSearch, type HeaderFault } from '../../text/header-search.ts';
import type { LogFileReader, LogSink, Stated } from '../profile.ts';
import type { LogColumn } from '../table/columns.ts';
import { createTableReading, type TableReading } from '../table/read-table.ts';
import { missingDemanded, type TableLog } from '../table/table-log.ts';
import type { TakeCells } from './sheet-rows.ts';
import { takeCellsOf } from './take-cells.ts';
import { readWorkbook } from './workbook.ts';

/** A workbook must be held whole, packed: its parts come in any order. */
const maximumPacked = 128 * 1024 * 1024;

/**
 * Reads a workbook as the first of `logs` whose header it has: the first sheet with a header is the log, other sheets
 * are not looked at.
 */
export const openWorkbookTable = (
  logs: readonly TableLog[],
  sink: LogSink,
  stated: Stated,
): LogFileReader => {
  const pieces: Uint8Array[] = [];
  let length = 0;

  return {
    push: (bytes) => {
      length += bytes.length;
      if (length > maximumPacked) pieces.length = 0;
      else pieces.push(bytes.slice());
      return length <= maximumPacked;
    },
    end: () => {
      if (length > maximumPacked) return refuse({ code: 'file-unsafe', why: 'size' });
      const found = createSheetSearch(logs, sink, stated);
      const fault = readWorkbook(joined(pieces, length), found.openSheet);
      if (fault) return refuse(fault);
      const reading = found.reading();
      const why = reading ? reading.refusal() : found.refusal();
      if (why) return refuse(why);
      if (!reading) return refuse({ code: 'file-empty' });
      return accept({ ...reading.report(), encoding: 'xlsx' });
    },
  };
};

const createSheetSearch = (logs: readonly TableLog[], sink: LogSink, stated: Stated) => {
  let reading: TableReading | undefined;
  let nearest: { readonly log: TableLog; readonly fault: HeaderFault<LogColumn> } | undefined;

  const openSheet = () => {
    if (reading) return undefined;
    const searches = logs.map((log) => ({
      log,
      search: createHeaderSearch(log.names, (found) => missingDemanded(log, found, stated)),
    }));
    let rows: TakeCells | undefined;

    const lookForHeader = (cells: string[]): void => {
      for (const { log, search } of searches) {
        const found = search.offer([cells], cells.join(';'));
        if (!found) continue;
        reading = createTableReading(log, sink, stated);
        rows = rowsOf(found.header, search.preamble, reading);
        return;
      }
      for (const { log, search } of searches) {
        const fault = search.fault();
        if (!nearest || weight(fault) > weight(nearest.fault)) nearest = { log, fault };
      }
    };
    return {
      take: (cells: string[] | undefined, row: number) => {
        if (rows) rows(cells, row);
        else lookForHeader(cells ?? []);
      },
      wanted: () => rows !== undefined || searches.every(({ search }) => !search.over()),
    };
  };

  return {
    openSheet,
    reading: () => reading,
    refusal: (): FileRefusal | undefined => nearest && fileRefusalOf(nearest.fault, nearest.log.titles),
  };
};

/** How near a sheet came to having a header. */
const weight = (fault: HeaderFault<LogColumn>): number => {
  switch (fault.code) {
    case 'empty':
      return 0;
    case 'no-header':
      return 1;
    case 'columns-missing':
      return 1 + fault.found;
    case 'columns-twice':
      return 1000;
  }
};

const rowsOf = (header: Header<LogColumn>, preamble: readonly string[], reading: TableReading): TakeCells =>
  takeCellsOf(header, reading.header(header, preamble), reading.fault);

const joined = (pieces: readonly Uint8Array[], length: number): Uint8Array => {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};
