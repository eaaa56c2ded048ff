import { swedishActOf } from '../act-words.ts';
import type { TableLog } from '../table/table-log.ts';
import { tableProfile } from '../table/table-profile.ts';
import { treservaColumnNames, treservaColumnTitles, treservaDemanded, treservaExpected } from './columns.ts';
import { unitOf } from './unit.ts';

const treservaLog: TableLog = {
  name: 'treserva',
  names: treservaColumnNames,
  titles: treservaColumnTitles,
  demanded: treservaDemanded,
  expected: treservaExpected,
  part: ['part'],
  actOf: swedishActOf,
  unitOf,
  says: {},
};

/**
 * A log from Treserva: lines about the selection first, then a header in any order and case, then rows.
 * Source: LEAN, reading the log; FFS 6.4.
 */
export const treserva = tableProfile(treservaLog);
