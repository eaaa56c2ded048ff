import { rowMarks } from '../access.ts';
import type { Stated } from '../profiles/profile.ts';
import type { LogColumn } from '../profiles/table/columns.ts';
import type { TableLog } from '../profiles/table/table-log.ts';
import { actCodes, type CodedRows } from '../screening/coded-rows.ts';
import type { Dictionaries } from '../screening/dictionaries.ts';
import type { Header } from '../text/header.ts';
import { ClientColumns } from './client-columns.ts';
import { cutCapacity } from './cut-rows.ts';
import { MomentColumn } from './moment-column.ts';
import { PartColumn } from './part-column.ts';
import { difficult, SpelledColumn, type CellSource, type TextOf } from './spelled-column.ts';

/** Adds rows that were cut to a batch with room for them, but for those that are difficult, and are marked so then. */
export type RowCoder = (source: CellSource, into: CodedRows) => void;

/** What the cells of a log are coded with. */
export interface Coding {
  readonly dictionaries: Dictionaries;
  readonly textOf: TextOf;
  /** Whether addresses and workstations are of interest; they can be as many as the rows. */
  readonly addresses: boolean;
}

/** Acts take so many bits beside the code of their text. */
const actBits = 3;

/**
 * Codes rows by the same rules as `createRowReader`, column by column and each distinct spelling once. A row in which
 * anything is missing or unusual is difficult, and for the general reader.
 */
export const createRowCoder = (
  log: TableLog,
  { columns, width }: Header<LogColumn>,
  stated: Stated,
  { dictionaries, textOf, addresses }: Coding,
): RowCoder => {
  const place = (column: LogColumn): number => columns.get(column) ?? -1;
  const spelled = (codeOf: (text: string) => number): SpelledColumn => new SpelledColumn(textOf, codeOf);
  const text = (said: string): number => dictionaries.text(said);
  const unitOf = (said: string): number => {
    const unit = log.unitOf(said);
    return dictionaries.unit(unit === '' ? (stated.unit ?? '') : unit);
  };
  const apart = columns.has('date') && (columns.has('time') || !columns.has('moment'));
  const [date, time] = apart ? [place('date'), place('time')] : [place('moment'), -1];
  const [employee, client, name] = [place('employee'), place('client'), place('clientName')];
  const [unit, act, ipAddress, workstation] = [
    place('unit'),
    place('act'),
    place('ipAddress'),
    place('workstation'),
  ];
  const moments = new MomentColumn(textOf, log.moments, time < 0);
  const employees = spelled((said) => (said === '' ? difficult : dictionaries.account(said.toLowerCase())));
  const clients = new ClientColumns(
    { client, name },
    {
      textOf,
      clientOf: (clientId) => dictionaries.client(clientId, ''),
      nameOf: (said) => dictionaries.name(said),
    },
  );
  const units = spelled(unitOf);
  const acts = spelled((said) => {
    if (said === '' || log.roles?.aboutRole(said)) return difficult;
    return (text(said) << actBits) | actCodes.indexOf(log.actOf(said));
  });
  const partPlaces = log.part.flatMap((column) => columns.get(column) ?? []);
  const parts = new PartColumn(textOf, partPlaces, text);
  const marks = rowMarks.flatMap((mark, index) => {
    const [says, at] = [log.says[mark], place(mark)];
    return says && at >= 0 ? [{ at, column: spelled((said) => (says(said) ? 1 << index : 0)) }] : [];
  });
  const ipAddresses = addresses && ipAddress >= 0 ? spelled(text) : undefined;
  const workstations = addresses && workstation >= 0 ? spelled(text) : undefined;
  const unused = unusedPlaces(width, [
    ...[date, time, employee, client, name, unit, act, ...partPlaces, ...marks.map(({ at }) => at)],
    ...(addresses ? [ipAddress, workstation] : []),
  ]);
  const noUnitSaid = unitOf('');
  const years = new Int32Array(cutCapacity);
  const bits = new Uint32Array(cutCapacity);
  if (Math.min(date, employee, client, act) < 0) return (source) => void source.difficult.fill(1);

  return (source, into) => {
    const { cut } = source;
    const at = into.length;
    const end = at + cut.length;
    moments.codes(source, date, time, { day: into.day, second: into.second, years }, at);
    employees.codes(source, employee, into.account, at);
    clients.codes(source, years, into.client, into.name, at);
    if (unit < 0) into.unit.fill(noUnitSaid, at, end);
    else units.codes(source, unit, into.unit, at);
    acts.codes(source, act, into.actText, at);
    parts.codes(source, into.part, at);
    ipAddresses?.codes(source, ipAddress, into.ipAddress, at);
    workstations?.codes(source, workstation, into.workstation, at);
    into.marks.fill(0, at, end);
    for (const mark of marks) {
      mark.column.codes(source, mark.at, bits, 0);
      for (let row = at; row < end; row++) {
        into.marks[row] = (into.marks[row] as number) | (bits[row - at] as number);
      }
    }
    for (let row = at; row < end; row++) {
      const code = into.actText[row] as number;
      into.act[row] = code & ((1 << actBits) - 1);
      into.actText[row] = code >>> actBits;
      into.line[row] = cut.lines[row - at] as number;
    }
    for (const other of unused) checkText(source, other, textOf);
    into.length = end;
    if (source.difficult.includes(1)) dropDifficult(source, into, at);
  };
};

const unusedPlaces = (width: number, used: readonly number[]): number[] =>
  Array.from({ length: width }, (_, place) => place).filter((place) => !used.includes(place));

/** Cells that mean nothing here must be text all the same. */
const checkText = ({ bytes, cut, difficult: bad }: CellSource, column: number, textOf: TextOf): void => {
  for (let row = 0, cell = column; row < cut.length; row++, cell += cut.width) {
    const from = cut.starts[cell] as number;
    const to = cut.ends[cell] as number;
    if (!isAscii(bytes, from, to) && textOf(bytes, from, to) === undefined) bad[row] = 1;
  }
};

/** Whether bytes are ASCII alone. */
export const isAscii = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if ((bytes[at] as number) >= 0x80) return false;
  return true;
};

/** Takes the difficult rows out of a batch whose rows from `at` on are those of `source`. */
const dropDifficult = ({ difficult: bad }: CellSource, into: CodedRows, at: number): void => {
  const { line, day, second, account, client, name, unit, act, actText, part } = into;
  const { ipAddress, workstation, marks } = into;
  const columns = [line, day, second, account, client, name, unit, act, actText, part];
  columns.push(ipAddress, workstation, marks);
  let kept = at;
  for (let row = at; row < into.length; row++) {
    if (bad[row - at] !== 0) continue;
    for (const column of columns) column[kept] = column[row] as number;
    kept++;
  }
  into.length = kept;
};
