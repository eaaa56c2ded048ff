import type { LogRow } from '../../access.ts';
import { canonicalPersonalIdentityNumber } from '../../personal-identity-number.ts';
import type { LogRowFault } from '../../refusal.ts';
import { createMomentReader } from '../../text/moment.ts';
import { remembered } from '../../text/remembered.ts';
import type { Stated } from '../stated.ts';
import type { LogColumn } from './columns.ts';
import { createMarksReader } from './marks.ts';
import type { TableLog } from './table-log.ts';

/** Reads the fields of one row, or says why it cannot. */
export type RowReader = (fields: readonly string[], line: number) => LogRow | LogRowFault;

/** Clients recur, and their numbers are slow to read; this many spellings are remembered. */
const rememberedNumbers = 20_000;
const rememberedWords = 1000;

/** A reader for the rows of one file, whose header put the columns where `columns` says. */
export const createRowReader = (
  log: TableLog,
  columns: ReadonlyMap<LogColumn, number>,
  stated: Stated,
): RowReader => {
  const at = (column: LogColumn): number => columns.get(column) ?? -1;
  const apart = columns.has('date') && (columns.has('time') || !columns.has('moment'));
  const [date, time] = apart ? [at('date'), at('time')] : [at('moment'), -1];
  const [employee, client, name, unit, act] = [
    at('employee'),
    at('client'),
    at('clientName'),
    at('unit'),
    at('act'),
  ];
  const [ipAddress, workstation] = [at('ipAddress'), at('workstation')];
  const momentOf = createMomentReader(log.moments);
  const actOf = remembered(log.actOf, rememberedWords);
  const unitOf = remembered((text) => {
    const said = log.unitOf(text);
    return said === '' ? (stated.unit ?? '') : said;
  }, rememberedWords);
  const clientOf = remembered(
    (text) => canonicalPersonalIdentityNumber(text.slice(4), Number(text.slice(0, 4))),
    rememberedNumbers,
  );
  const parts = log.part.flatMap((column) => columns.get(column) ?? []);
  const marksOf = createMarksReader(log, columns);

  return (fields, line) => {
    const moment = momentOf(fields[date] ?? '', fields[time] ?? '');
    if ('fault' in moment) return moment.fault;
    const employeeId = (fields[employee] ?? '').toLowerCase();
    if (employeeId === '') return 'employee-missing';
    const actText = fields[act] ?? '';
    const number = fields[client] ?? '';
    const clientId = number === '' ? '' : clientOf(moment.at.slice(0, 4) + number);
    const clientName = fields[name] ?? '';
    if (clientId === '' && clientName === '' && !log.roles?.aboutRole(actText)) return 'client-missing';
    if (actText === '') return 'act-missing';
    return {
      line,
      at: moment.at,
      employeeId,
      clientId,
      clientName,
      unit: unitOf(fields[unit] ?? ''),
      act: actOf(actText),
      actText,
      part: partOf(parts, fields),
      ipAddress: fields[ipAddress] || undefined,
      workstation: fields[workstation] || undefined,
      marks: marksOf(fields, actText, employeeId),
    };
  };
};

const partOf = (parts: readonly number[], fields: readonly string[]): string => {
  const [first = -1] = parts;
  if (parts.length < 2) return fields[first] ?? '';
  return parts
    .map((index) => fields[index] ?? '')
    .filter((text) => text !== '')
    .join(', ');
};
