import type { LogRow } from '../access.ts';
import type { LogRowFault, RejectedLine } from '../refusal.ts';
import type { LogSink } from './profile.ts';

/** What was counted of a file or of a part of it: plain data. */
export interface TallyCounts {
  readonly accepted: number;
  readonly rejected: number;
  readonly first: readonly RejectedLine<LogRowFault>[];
  readonly faults: readonly (readonly [LogRowFault, number])[];
}

/** A sink that counts what passes, and keeps the first faults. */
export interface Tally extends LogSink {
  readonly accepted: () => number;
  readonly rejected: () => number;
  readonly first: readonly RejectedLine<LogRowFault>[];
  /** How many rows had this fault. */
  readonly faults: (reason: LogRowFault) => number;
  /** Rows that were taken past this sink. */
  readonly addAccepted: (rows: number) => void;
  readonly counts: () => TallyCounts;
  /** Adds what was counted of the part of the file that begins after so many lines. */
  readonly add: (counts: TallyCounts, lines: number) => void;
}

const shownFaults = 5;

/** Counts on the way to `sink`. */
export const createTally = (sink: LogSink): Tally => {
  const first: RejectedLine<LogRowFault>[] = [];
  const counts = new Map<LogRowFault, number>();
  let accepted = 0;
  let rejected = 0;
  return {
    row: (row: LogRow) => {
      accepted++;
      sink.row(row);
    },
    fault: (reason, line) => {
      rejected++;
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
      if (first.length < shownFaults) first.push({ line, reason });
      sink.fault(reason, line);
    },
    accepted: () => accepted,
    rejected: () => rejected,
    first,
    faults: (reason) => counts.get(reason) ?? 0,
    addAccepted: (rows) => {
      accepted += rows;
    },
    counts: () => ({ accepted, rejected, first: first.slice(), faults: [...counts] }),
    add: (part, lines) => {
      accepted += part.accepted;
      rejected += part.rejected;
      for (const { line, reason } of part.first.slice(0, shownFaults - first.length)) {
        first.push({ line: line + lines, reason });
      }
      for (const [reason, count] of part.faults) counts.set(reason, (counts.get(reason) ?? 0) + count);
    },
  };
};
