import type { LogColumn } from '../table/columns.ts';
import { columnNames } from '../table/table-log.ts';

/** The names each column goes by, without case and punctuation. Source: LEAN, reading the log. */
export const treservaColumnNames = columnNames({
  moment: ['datumtid', 'datumochtid', 'tidpunkt'],
  date: ['datum'],
  time: ['tid', 'klockslag'],
  employee: ['aktör', 'användare'],
  client: ['personnummer'],
  clientName: ['namn'],
  unit: ['enhet'],
  act: ['htyp', 'händelsetyp'],
  part: ['delavtreserva'],
  ipAddress: ['ipadress'],
  workstation: ['arbetsstation'],
});

/** How a refusal names each column: as the export should. */
export const treservaColumnTitles = {
  moment: 'Datum och tid',
  date: 'Datum',
  time: 'Tid',
  employee: 'Aktör',
  client: 'Personnummer',
  clientName: 'Namn',
  unit: 'Enhet',
  act: 'H-Typ',
  part: 'Del av Treserva',
  ipAddress: 'IP-adress',
  workstation: 'Arbetsstation',
} as const;

/** What the law demands of a log (R5) beside when: who, about whom, at which unit, what was done. */
export const treservaDemanded: readonly LogColumn[] = ['employee', 'client', 'unit', 'act'];

/** Expected, though the law does not demand it. */
export const treservaExpected: readonly LogColumn[] = ['clientName', 'part'];
