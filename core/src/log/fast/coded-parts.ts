import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import type { LogFileReport, Stated } from '../profiles/profile.ts';
import { createTableReading } from '../profiles/table/read-table.ts';
import { missingDemanded, type TableLog } from '../profiles/table/table-log.ts';
import type { TallyCounts } from '../profiles/tally.ts';
import type { FileRefusal } from '../refusal.ts';
import { createByteGate } from '../text/byte-gate.ts';
import { decoderFor } from '../text/decoders.ts';
import { fieldsOf, type Delimiter } from '../text/fields.ts';
import { maximumRowLines } from '../text/row-joiner.ts';
import { createTableLines, type TableLines } from '../text/table-lines.ts';
import type { LogColumn } from '../profiles/table/columns.ts';
import { createCodedLines, type CodedOptions, type CodedSink } from './coded-lines.ts';
import { firstLineEnd, lineAfter } from './cut-rows.ts';

/** What the beginning of a table tells, so that what follows can be read in parts: plain data that can be posted. */
export interface TableBeginning {
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly delimiter: Delimiter;
  /** The lines up to the header, and with it. */
  readonly head: Uint8Array;
  /** Where in the file the first row begins. */
  readonly rowsFrom: number;
}

/** What a part of a table came to: plain data. */
export interface CodedPart {
  /** How many lines there were in it; those before the first row belong to the first part. */
  readonly lines: number;
  readonly counts: TallyCounts;
}

/** Reads one part of a table, from the beginning of a line to the end of one. */
export interface CodedPartReader {
  push(bytes: Uint8Array): void;
  end(): CodedPart;
}

/**
 * Reads the beginning of a table; `bytes` are the file's first, and not all. Undefined where it does not show: no header
 * in them, or not how the rest is to be decoded. Then the file can only be read as a whole.
 */
export const tableBeginning = (
  log: TableLog,
  bytes: Uint8Array,
  stated: Stated = {},
): TableBeginning | undefined => {
  const gate = createByteGate();
  const settled = gate.push(bytes);
  const encoding = gate.encoding();
  if (!settled || (encoding !== 'utf-8' && encoding !== 'windows-1252')) return undefined;
  const table = linesOf(log, createTableReading(log, nowhere, stated), stated);
  const decoder = decoderFor(encoding);
  for (let at = 0, line = 1; !table.failed(); line++) {
    const end = firstLineEnd(settled, at);
    if (end < 0) return undefined;
    table.line(decoder.decode(settled.subarray(at, end)) + decoder.end(), line);
    at = lineAfter(settled, end);
    const delimiter = table.delimiter();
    if (delimiter !== undefined) {
      return {
        encoding,
        delimiter,
        head: settled.slice(0, at),
        rowsFrom: bytes.length - settled.length + at,
      };
    }
  }
  return undefined;
};

/**
 * Where in some bytes from the middle of the file a line begins with which certainly no row of the lines before goes on:
 * each of so many lines before it is complete by itself. Undefined if there is no such place.
 */
export const placeToCut = (
  { encoding, delimiter }: TableBeginning,
  bytes: Uint8Array,
): number | undefined => {
  const decoder = decoderFor(encoding);
  let complete = 0;
  let end = firstLineEnd(bytes, 0);
  while (end >= 0) {
    const from = lineAfter(bytes, end);
    // The first line may be but the end of a line end that was cut.
    if (complete > maximumRowLines) return from;
    end = firstLineEnd(bytes, from);
    const text = end < 0 ? '' : decoder.decode(bytes.subarray(from, end)) + decoder.end();
    complete = fieldsOf(text, delimiter) ? complete + 1 : 0;
  }
  return undefined;
};

/** A reader for one part. Lines count from the file's first in the first part, and from the part's own in the others. */
export const openCodedPart = (
  log: TableLog,
  { encoding, head }: TableBeginning,
  isFirst: boolean,
  sink: CodedSink,
  options: CodedOptions = {},
): CodedPartReader => {
  const lines = createCodedLines(log, sink, options);
  lines.push(head, encoding);
  if (!isFirst) lines.countFrom(0);
  return {
    push: (bytes) => lines.push(bytes, encoding),
    end: () => {
      lines.end();
      return { lines: lines.lines(), counts: lines.reading.tally.counts() };
    },
  };
};

/** What the parts came to together, in the order of the file: as if it had been read as a whole. */
export const joinCodedParts = (
  log: TableLog,
  { encoding, head }: TableBeginning,
  parts: readonly CodedPart[],
  stated: Stated = {},
): Result<LogFileReport, FileRefusal> => {
  const reading = createTableReading(log, nowhere, stated);
  const table = linesOf(log, reading, stated);
  const decoder = decoderFor(encoding);
  for (let at = 0, line = 1; at < head.length; line++) {
    const end = firstLineEnd(head, at);
    table.line(decoder.decode(head.subarray(at, end)) + decoder.end(), line);
    at = lineAfter(head, end);
  }
  let before = 0;
  for (const { lines, counts } of parts) {
    reading.tally.add(counts, before);
    before += lines;
  }
  const why = reading.refusal();
  return why ? refuse(why) : accept({ ...reading.report(), encoding });
};

const nowhere = { row: () => undefined, fault: () => undefined };

const linesOf = (
  log: TableLog,
  reading: ReturnType<typeof createTableReading>,
  stated: Stated,
): TableLines<LogColumn> =>
  createTableLines(log.names, (found) => missingDemanded(log, found, stated), reading);
