import type { LogColumn } from '../table/columns.ts';
import { columnNames } from '../table/table-log.ts';

const state = ['ärendestatus', 'ärendetsstatus', 'status'];

/**
 * The names each column goes by, without case and punctuation. `Tid` holds the date too when there is no other date.
 * Source: R1177 3 (log follow-up by citizen, by HSA-id and dates).
 */
export const r1177ColumnNames = columnNames({
  moment: ['tid', 'tidpunkt', 'datumtid', 'datumochtid'],
  date: ['datum'],
  time: ['tid', 'klockslag'],
  employee: ['hsaid', 'hsaidpersonal', 'personalhsaid', 'vårdpersonal'],
  role: ['roll'],
  case: ['ärendeid', 'ärendenummer', 'ärendenr', 'ärende'],
  'closed-case': state,
  'deceased-client': state,
  client: ['personnummer', 'invånare', 'invånarenspersonnummer'],
  clientName: ['namn', 'invånarensnamn'],
  act: ['händelse', 'aktivitet', 'händelsetyp'],
  recipient: ['mottagare', 'mottagarehsaid', 'avser', 'avserhsaid', 'tilldelad', 'tilldeladhsaid'],
  unit: ['enhet', 'mottagning'],
});

/** How a refusal names each column: as the export should. */
export const r1177ColumnTitles = {
  moment: 'Tid',
  time: 'Tid',
  employee: 'HSA-id',
  role: 'Roll',
  case: 'Ärende-id',
  'closed-case': 'Ärendestatus',
  'deceased-client': 'Ärendestatus',
  client: 'Personnummer',
  clientName: 'Namn',
  act: 'Händelse',
  unit: 'Enhet',
} as const;

/** What the law demands of a log (R5) beside when, less the unit: it is stated with the control. */
export const r1177Demanded: readonly LogColumn[] = ['employee', 'client', 'act'];

/** Expected, though the law does not demand it of the file. */
export const r1177Expected: readonly LogColumn[] = ['role', 'case', 'closed-case', 'unit'];
