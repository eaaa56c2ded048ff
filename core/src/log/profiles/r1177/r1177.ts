import { swedishActOf } from '../act-words.ts';
import type { TableLog } from '../table/table-log.ts';
import { tableProfile } from '../table/table-profile.ts';
import { isClosed, isDeceased } from './case-state.ts';
import { r1177ColumnNames, r1177ColumnTitles, r1177Demanded, r1177Expected } from './columns.ts';
import { roleGrants } from './role-grant.ts';

const r1177Log: TableLog = {
  name: '1177',
  names: r1177ColumnNames,
  titles: r1177ColumnTitles,
  demanded: r1177Demanded,
  expected: r1177Expected,
  part: ['case', 'role'],
  actOf: swedishActOf,
  unitOf: (text) => text,
  says: { 'closed-case': isClosed, 'deceased-client': isDeceased },
  roles: roleGrants,
};

/**
 * A log of the cases in 1177's e-services: who did what with a case, in which role, and how the case stood then.
 * It says no unit; that is stated with the control. Source: R1177 3.
 */
export const r1177 = tableProfile(r1177Log);
