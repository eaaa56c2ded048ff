import type { Result } from '../../result/index.ts';
import type { LogRow } from '../access.ts';
import type { FileRefusal, LogRowFault } from '../refusal.ts';
import type { Encoding } from '../text/encoding.ts';
import type { FileHead, Recognition } from './recognition.ts';
import type { Stated } from './stated.ts';
import type { TableLog } from './table/table-log.ts';

export type { Stated } from './stated.ts';

/** Receives what a log says, in the order of the file. Every row comes to one of the two, never to both. */
export interface LogSink {
  readonly row: (row: LogRow) => void;
  readonly fault: (fault: LogRowFault, line: number) => void;
}

/** What is known of a log when it has been read to its end. `rows` = `accepted` + `rejected`. */
export interface LogFileReport {
  /** The name of the profile it was read with. */
  readonly profile: string;
  readonly encoding: Encoding | 'xlsx';
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Expected columns the law does not demand, which the file lacks, as the file should name them. */
  readonly missingColumns: readonly string[];
  /** Lines before the header: who took the log out, and by which selection. */
  readonly preamble: readonly string[];
}

/** Reads one file that comes in pieces of bytes. What it holds of it is bounded. */
export interface LogFileReader {
  /** True while reading on has a point; false once the file is known to be unusable (`end` says why). */
  push(bytes: Uint8Array): boolean;
  end(): Result<LogFileReport, FileRefusal>;
}

/** One record system's way of writing logs: add a folder, name it in the list, and nothing else changes. */
export interface LogProfile {
  readonly name: string;
  /** If its logs are tables: they may come as workbooks too, and as tables be read in other ways. */
  readonly table?: TableLog;
  /** Whether a file of text that begins so is one of its logs. */
  recognise(head: FileHead, stated?: Stated): Recognition;
  open(sink: LogSink, stated?: Stated): LogFileReader;
}
