import type { FileRefusal, LogRowFault } from '../refusal.ts';
import type { LogFileReport, LogSink } from './profile.ts';
import { createTally } from './tally.ts';

/** What the records of a log without columns call what the law demands (R5), and the client's name, which it does not. */
export interface RecordFields {
  readonly moment: string;
  readonly employee: string;
  readonly client: string;
  readonly unit: string;
  readonly act: string;
  readonly clientName: string;
}

/** Counts rows and faults of a log whose records each name their own fields. */
export interface RecordTally extends LogSink {
  readonly refusal: () => FileRefusal | undefined;
  readonly report: () => Pick<LogFileReport, 'rows' | 'accepted' | 'rejected' | 'missingColumns'>;
}

/** Counts on the way to `sink`. */
export const createRecordTally = (sink: LogSink, fields: RecordFields): RecordTally => {
  let units = 0;
  let names = 0;
  const tally = createTally({
    row: (row) => {
      if (row.unit !== '') units++;
      if (row.clientName !== '') names++;
      sink.row(row);
    },
    fault: sink.fault,
  });
  const lacking = [
    ['time-missing', fields.moment],
    ['employee-missing', fields.employee],
    ['client-missing', fields.client],
    ['act-missing', fields.act],
  ] satisfies readonly (readonly [LogRowFault, string])[];

  return {
    row: tally.row,
    fault: tally.fault,
    refusal: () => {
      const [accepted, rejected] = [tally.accepted(), tally.rejected()];
      const rows = accepted + rejected;
      if (rows === 0) return { code: 'file-without-rows' };
      if (accepted > 0 && units === 0) return { code: 'file-columns-missing', columns: [fields.unit] };
      const missing = lacking.filter(([reason]) => tally.faults(reason) > 0);
      const withoutFact = missing.reduce((sum, [reason]) => sum + tally.faults(reason), 0);
      if (accepted === 0 && withoutFact === rejected) {
        return { code: 'file-columns-missing', columns: missing.map(([, field]) => field) };
      }
      const elsewhere = tally.faults('client-missing') + tally.faults('no-access');
      return accepted === 0 || rejected - elsewhere > accepted
        ? { code: 'file-mostly-unreadable', rows, rejected, first: tally.first }
        : undefined;
    },
    report: () => {
      const [accepted, rejected] = [tally.accepted(), tally.rejected()];
      const missingColumns = names === 0 ? [fields.clientName] : [];
      return { rows: accepted + rejected, accepted, rejected, missingColumns };
    },
  };
};
