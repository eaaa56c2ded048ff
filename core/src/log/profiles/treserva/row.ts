import { noMarks, type LogRow } from '../../access.ts';
import { canonicalPersonalIdentityNumber } from '../../personal-identity-number.ts';
import type { LogRowFault } from '../../refusal.ts';
import { actOf } from './acts.ts';
import type { TreservaColumn } from './columns.ts';
import { createMomentReader } from '../../text/moment.ts';

/** Reads the fields of one row, or says why it cannot. */
export type RowReader = (fields: readonly string[], line: number) => LogRow | LogRowFault;

/** Clients recur, and their numbers are slow to read; this many spellings are remembered. */
const rememberedNumbers = 20_000;

/** What the export writes for an event that concerns no unit. Source: LEAN, reading the log. */
const noUnit = 'ej tillämplig på enhet';

/** A reader for the rows of one file, whose header put the columns where `columns` says. */
export const createRowReader = (columns: ReadonlyMap<TreservaColumn, number>): RowReader => {
  const momentOf = createMomentReader();
  const numbers = new Map<string, string>();
  const at = (column: TreservaColumn): number => columns.get(column) ?? -1;
  const [date, time] = columns.has('moment') ? [at('moment'), -1] : [at('date'), at('time')];
  const [employee, number, name, unit] = [
    at('employee'),
    at('personalIdentityNumber'),
    at('name'),
    at('unit'),
  ];
  const [act, part, ipAddress, workstation] = [at('act'), at('part'), at('ipAddress'), at('workstation')];

  const clientIdOf = (written: string, year: string): string => {
    const key = year + written;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (numbers.size >= rememberedNumbers) numbers.clear();
    const canonical = canonicalPersonalIdentityNumber(written, Number(year));
    numbers.set(key, canonical);
    return canonical;
  };

  return (fields, line) => {
    const moment = momentOf(fields[date] ?? '', fields[time] ?? '');
    if ('fault' in moment) return moment.fault;
    const employeeId = (fields[employee] ?? '').toLowerCase();
    if (employeeId === '') return 'employee-missing';
    const clientId = clientIdOf(fields[number] ?? '', moment.at.slice(0, 4));
    const clientName = fields[name] ?? '';
    if (clientId === '' && clientName === '') return 'client-missing';
    const actText = fields[act] ?? '';
    if (actText === '') return 'act-missing';
    const unitText = fields[unit] ?? '';
    return {
      line,
      at: moment.at,
      employeeId,
      clientId,
      clientName,
      unit: unitText.toLowerCase() === noUnit ? null : unitText,
      act: actOf(actText),
      actText,
      part: fields[part] ?? '',
      ipAddress: fields[ipAddress] || undefined,
      workstation: fields[workstation] || undefined,
      marks: noMarks,
    };
  };
};
