import type { LogRow } from '../access.ts';
import type { LogRowFault, RejectedLine } from '../refusal.ts';
import type { LogSink } from './profile.ts';

/** A sink that counts what passes, and keeps the first faults. */
export interface Tally extends LogSink {
  readonly accepted: () => number;
  readonly rejected: () => number;
  readonly first: readonly RejectedLine<LogRowFault>[];
  /** How many rows had this fault. */
  readonly faults: (reason: LogRowFault) => number;
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
  };
};
