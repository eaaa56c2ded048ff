import type { ColumnNames } from '../../text/header.ts';

/** The columns of a log from Treserva. `moment`: date and time in one. Source: LEAN, reading the log. */
export type TreservaColumn =
  | 'moment'
  | 'date'
  | 'time'
  | 'employee'
  | 'personalIdentityNumber'
  | 'name'
  | 'unit'
  | 'act'
  | 'part'
  | 'ipAddress'
  | 'workstation';

/** The names each column goes by, without case and punctuation. */
export const treservaColumnNames: ColumnNames<TreservaColumn> = {
  moment: ['datumtid', 'datumochtid', 'tidpunkt'],
  date: ['datum'],
  time: ['tid', 'klockslag'],
  employee: ['aktör', 'användare'],
  personalIdentityNumber: ['personnummer'],
  name: ['namn'],
  unit: ['enhet'],
  act: ['htyp', 'händelsetyp'],
  part: ['delavtreserva'],
  ipAddress: ['ipadress'],
  workstation: ['arbetsstation'],
};

/** How a refusal names each column: as the export should. */
export const treservaColumnTitles: Readonly<Record<TreservaColumn, string>> = {
  moment: 'Datum och tid',
  date: 'Datum',
  time: 'Tid',
  employee: 'Aktör',
  personalIdentityNumber: 'Personnummer',
  name: 'Namn',
  unit: 'Enhet',
  act: 'H-Typ',
  part: 'Del av Treserva',
  ipAddress: 'IP-adress',
  workstation: 'Arbetsstation',
};

/** What the law demands of a log (R5): when, who, about whom, at which unit, what was done. */
const demanded: readonly TreservaColumn[] = ['employee', 'personalIdentityNumber', 'unit', 'act'];

/** What R5 demands and the header lacks. A date alone passes here: it may hold the time too, which the rows show. */
export const missingDemanded = (found: ReadonlySet<TreservaColumn>): readonly TreservaColumn[] => {
  const missing = demanded.filter((column) => !found.has(column));
  return found.has('moment') || found.has('date') ? missing : ['date', ...missing];
};

/** Expected columns that the law does not demand, and the header lacks. */
export const missingExpected = (found: ReadonlySet<TreservaColumn>): readonly TreservaColumn[] =>
  (['name', 'part'] as const).filter((column) => !found.has(column));
