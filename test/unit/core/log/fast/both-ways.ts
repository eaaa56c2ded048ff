import {
  actCodes,
  createContextBuilder,
  createScreening,
  dayNumberOf,
  openCodedLog,
  profiles,
  rowMarks,
  type CodedSink,
  type Dictionaries,
  type LogRow,
  type LogRowFault,
  type ProfileName,
} from '@loggkontroll/core/log';
import { ordinaryScreening } from '@loggkontroll/core/policy';
import { pieces } from '../files.ts';

/** What a reader told of a file, in the order of its lines; rows as numbers. */
export interface Told {
  readonly rows: readonly (readonly number[])[];
  readonly faults: readonly (readonly [number, LogRowFault])[];
  readonly result: unknown;
}

const columns = [
  'line',
  'day',
  'second',
  'account',
  'client',
  'name',
  'unit',
  'act',
  'actText',
  'part',
  'ipAddress',
  'workstation',
  'marks',
] as const;

const codeRow = (row: LogRow, dictionaries: Dictionaries): number[] => [
  row.line,
  dayNumberOf(row.at),
  Number(row.at.slice(11, 13)) * 3600 + Number(row.at.slice(14, 16)) * 60 + Number(row.at.slice(17)),
  dictionaries.account(row.employeeId),
  dictionaries.client(row.clientId, row.clientName),
  dictionaries.name(row.clientName),
  dictionaries.unit(row.unit),
  actCodes.indexOf(row.act),
  ...[row.actText, row.part, row.ipAddress ?? '', row.workstation ?? ''].map((text) =>
    dictionaries.text(text),
  ),
  row.marks.reduce((bits, mark) => bits | (1 << rowMarks.indexOf(mark)), 0),
];

const byLine = <T extends readonly [number, ...unknown[]]>(list: T[]): T[] =>
  list.sort((a, b) => a[0] - b[0]);

const { dictionaries } = createScreening({
  context: createContextBuilder(2026).build(),
  rules: ordinaryScreening,
});

/** A sink that remembers what it is told, in the order of lines. */
export const codedSink = () => {
  const rows: number[][] = [];
  const faults: [number, LogRowFault][] = [];
  let single = 0;
  const sink: CodedSink = {
    dictionaries,
    rows: (batch) => {
      for (let at = 0; at < batch.length; at++) rows.push(columns.map((column) => batch[column][at] ?? -1));
    },
    row: (row) => {
      single++;
      rows.push(codeRow(row, dictionaries));
    },
    fault: (fault, line) => faults.push([line, fault]),
  };
  return {
    sink,
    rows: () => byLine(rows as [number, ...number[]][]),
    faults: () => byLine(faults),
    /** How many rows did not come in batches. */
    single: () => single,
  };
};

/** Reads the same bytes in the general way and as codes, cut as said; one set of codes for both. */
export const bothWays = (
  name: ProfileName,
  bytes: Uint8Array,
  cuts: readonly number[] = [],
  stated: { readonly unit?: string } = {},
): { readonly general: Told; readonly coded: Told; readonly onePieceAtATime: number } => {
  const profile = profiles[name];
  const { table } = profile;
  if (!table) throw new Error(`${name} is no table`);

  const general = { rows: [] as number[][], faults: [] as [number, LogRowFault][] };
  const reader = profile.open(
    {
      row: (row) => general.rows.push(codeRow(row, dictionaries)),
      fault: (fault, line) => general.faults.push([line, fault]),
    },
    stated,
  );
  reader.push(bytes);
  const generalResult = reader.end();

  const { sink, rows, faults, single } = codedSink();
  const fast = openCodedLog(table, sink, { stated, addresses: true });
  for (const piece of pieces(bytes, cuts)) fast.push(piece);
  const codedResult = fast.end();

  return {
    general: { ...general, result: generalResult },
    coded: { rows: rows(), faults: faults(), result: codedResult },
    onePieceAtATime: single(),
  };
};
