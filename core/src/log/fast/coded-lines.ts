import type { LogRow } from '../access.ts';
import type { LogSink, Stated } from '../profiles/profile.ts';
import type { LogColumn } from '../profiles/table/columns.ts';
import { createTableReading, type TableReading } from '../profiles/table/read-table.ts';
import { missingDemanded, type TableLog } from '../profiles/table/table-log.ts';
import { createCodedRows, type CodedRows } from '../screening/coded-rows.ts';
import type { Dictionaries } from '../screening/dictionaries.ts';
import { decoderFor, replacement } from '../text/decoders.ts';
import type { Encoding } from '../text/encoding.ts';
import type { HeaderFault } from '../text/header-search.ts';
import type { Header } from '../text/header.ts';
import { createLineCutter, maximumLineLength } from '../text/lines.ts';
import { createTableLines } from '../text/table-lines.ts';
import { cutCapacity, CutRows } from './cut-rows.ts';
import { createLineCarrier } from './line-carrier.ts';
import { createRowCoder, isAscii, type RowCoder } from './row-coder.ts';

/** Receives a log as coded rows; rows that are out of the ordinary come one by one. */
export interface CodedSink extends LogSink {
  readonly dictionaries: Dictionaries;
  /** Rows in a batch that is used again afterwards. Between them and single rows there is no order. */
  readonly rows: (rows: CodedRows) => void;
  readonly row: (row: LogRow) => void;
}

/** How a log is to be coded. */
export interface CodedOptions {
  readonly stated?: Stated;
  /** Code the addresses and workstations too. */
  readonly addresses?: boolean;
}

/** Reads the bytes of one table, once it is settled how they are to be decoded. */
export interface CodedLines {
  /** `encoding` is undefined while all bytes are ASCII. */
  push(bytes: Uint8Array, encoding: Encoding | undefined): void;
  /** Works off the rest. A fault if no header was found. */
  end(): HeaderFault<LogColumn> | undefined;
  failed(): boolean;
  readonly reading: TableReading;
  /** How many lines there were; the next one counts from there, or from where it is said to. */
  lines(): number;
  countFrom(lines: number): void;
}

/** Short texts of ASCII alone, which most spellings are, need no decoder. */
const asciiOf = (bytes: Uint8Array, from: number, to: number): string | undefined =>
  to - from <= 64 && isAscii(bytes, from, to)
    ? (Reflect.apply(String.fromCharCode, undefined, bytes.subarray(from, to)) as string)
    : undefined;

const batchLength = 4096;

/** A byte stands for no less than a quarter of a UTF-16 unit. */
const longestLine = maximumLineLength * 4;

/**
 * A reader for the lines of one table: plain rows are coded from their bytes, and every other line goes the way of
 * `openTextTable`, by the same rules.
 */
export const createCodedLines = (
  log: TableLog,
  sink: CodedSink,
  { stated = {}, addresses = false }: CodedOptions,
): CodedLines => {
  const reading = createTableReading(log, sink, stated);
  let header: Header<LogColumn> | undefined;
  const table = createTableLines(log.names, (found) => missingDemanded(log, found, stated), {
    fault: reading.fault,
    header: (found, preamble) => {
      header = found;
      return reading.header(found, preamble);
    },
  });
  const batch = createCodedRows(batchLength);
  let encoding: Encoding | undefined;
  let decoder = decoderFor('utf-8');
  const difficult = new Uint8Array(cutCapacity);
  let cut = new CutRows(';', 1);
  let coder: RowCoder | undefined;
  let begun = false;
  let line = 0;

  const decoded = (bytes: Uint8Array, from: number, to: number): string =>
    decoder.decode(bytes.subarray(from, to)) + decoder.end();
  const textOf = (bytes: Uint8Array, from: number, to: number): string | undefined => {
    const text = asciiOf(bytes, from, to) ?? decoded(bytes, from, to);
    return text.includes(replacement) ? undefined : text.trim();
  };

  /** Once there is a header, and whenever it shows how bytes are to be decoded. */
  const prepare = (found: Header<LogColumn>): void => {
    cut = new CutRows(table.delimiter() ?? ';', found.width);
    coder ??= createRowCoder(log, found, stated, { dictionaries: sink.dictionaries, textOf, addresses });
  };

  const flush = (): void => {
    reading.tally.addAccepted(batch.length);
    sink.rows(batch);
    batch.length = 0;
  };

  const general = (text: string | undefined, number: number): void => {
    table.line(text, number);
    begun = table.begun();
    if (header && !coder) prepare(header);
  };

  const textBetween = (bytes: Uint8Array, from: number, to: number): string | undefined => {
    const text = to - from > longestLine ? undefined : decoded(bytes, from, to);
    return text !== undefined && text.length > maximumLineLength ? undefined : text;
  };

  /** Understands the rows that were cut; the difficult ones before anything else is said to the table. */
  const understand = (bytes: Uint8Array, view: DataView, rows: CutRows, code: RowCoder): void => {
    if (rows.length === 0) return;
    if (batch.length + rows.length > batchLength) flush();
    difficult.fill(0);
    code({ bytes, view, cut: rows, difficult }, batch);
    for (let row = difficult.indexOf(1); row >= 0; row = difficult.indexOf(1, row + 1)) {
      general(textBetween(bytes, rows.from[row] ?? 0, rows.to[row] ?? 0), rows.lines[row] ?? 0);
    }
    rows.length = 0;
  };

  const takeLines = (bytes: Uint8Array, from: number, to: number): void => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = from; at < to;) {
      const rows = cut;
      const code = coder;
      line++;
      if (code && !begun) {
        if (rows.cut(bytes, view, at, line, maximumLineLength)) {
          at = rows.next;
          if (rows.isFull()) understand(bytes, view, rows, code);
          continue;
        }
        understand(bytes, view, rows, code);
      } else {
        rows.skip(bytes, at);
      }
      general(textBetween(bytes, at, rows.end), line);
      at = rows.next;
    }
    if (coder) understand(bytes, view, cut, coder);
  };

  const carrier = createLineCarrier(longestLine, takeLines, () => {
    line++;
    general(undefined, line);
  });
  const wide = createLineCutter((text) => {
    line++;
    general(text, line);
  });

  return {
    push: (bytes, as) => {
      if (as !== encoding && as !== undefined) {
        encoding = as;
        decoder = decoderFor(as);
        if (header) prepare(header);
      }
      if (encoding === 'utf-16le' || encoding === 'utf-16be') wide.push(decoder.decode(bytes));
      else carrier.push(bytes);
    },
    end: () => {
      if (encoding === 'utf-16le' || encoding === 'utf-16be') wide.push(decoder.end());
      wide.end();
      carrier.end();
      flush();
      return table.end();
    },
    failed: () => table.failed(),
    reading,
    lines: () => line,
    countFrom: (lines) => {
      line = lines;
    },
  };
};
