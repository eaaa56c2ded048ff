import { filterOf } from '../connection/filter.ts';
import type { Connection } from '../connection/index.ts';
import { listAt } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import { itemIdOf, rowPage } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { editors } from './editors.ts';
import { me } from './me.ts';
import { members } from './members.ts';
import type { Organisation } from './organisation-reader.ts';
import { readSome, readTable } from './read.ts';
import { readSubstitutions } from './substitutions.ts';
import {
  absenceTable,
  columnsOf,
  departmentTable,
  employeeTable,
  functionTable,
  personTable,
  unitTable,
} from './rows.ts';

const personRow = async ({ register }: Connection, personId: string): Promise<Row | undefined> => {
  const { rows } = await rowPage(
    listAt(register, personTable.list)
      .items.select(...columnsOf(personTable))
      .filter(filterOf({ PersonId: personId }))
      .orderBy('Id')
      .top(1),
  );
  return rows[0];
};

/** The organisation, with the rights of the connection's identity. */
export const openOrganisation = (connection: Connection): Organisation => ({
  me: () => me(connection),
  departments: () => readTable(connection.register, departmentTable),
  units: () => readTable(connection.register, unitTable),
  people: () => readTable(connection.register, personTable),
  person: async (personId) => {
    const row = await personRow(connection, personId);
    return row && personTable.read(row);
  },
  employees: (report) => readTable(connection.register, employeeTable, report),
  employeesWith: (employeeIds) => readSome(connection.register, employeeTable, employeeIds),
  absences: () => readTable(connection.register, absenceTable),
  functions: () => readTable(connection.register, functionTable),
  substitutions: () => readSubstitutions(connection),
  setReachable: async (personId, reachable) => {
    const row = await personRow(connection, personId);
    if (row === undefined || row['Reachable'] === reachable) return;
    await merge(listAt(connection.register, personTable.list).items.getById(itemIdOf(row)), {
      Reachable: reachable,
    });
  },
  members: (role) => members(connection, role),
  editors: (of = 'register') => editors(connection, of),
});
