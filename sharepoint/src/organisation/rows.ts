import { absenceIdOf, functionIdOf, substitutionIdOf } from '@loggkontroll/core/organisation';
import type {
  Absence,
  Branch,
  Department,
  Employee,
  FunctionCode,
  FunctionHolder,
  Person,
  Substitution,
  Unit,
} from '@loggkontroll/core/organisation';
import { textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import {
  absences,
  departments,
  employees,
  functions,
  people,
  substitutions,
  units,
} from '../schema/index.ts';
import type { List } from '../schema/index.ts';

/** A column's value as it is written; undefined empties it. */
export type Value = string | boolean | undefined;

/** How one kind of thing stands in its list. */
export interface Table<T> {
  readonly list: List;
  /** The column that tells one from another. */
  readonly key: string;
  /** Columns that the lists' own users keep: an import leaves them as they are. */
  readonly keeps?: readonly string[];
  readonly read: (row: Row) => T;
  readonly write: (thing: T) => Readonly<Record<string, Value>>;
}

const needed = (row: Row, column: string): string => textOf(row, column) ?? '';
const branchOf = (row: Row): Branch => (textOf(row, 'Branch') === 'authority' ? 'authority' : 'provider');

export const departmentTable: Table<Department> = {
  list: departments,
  key: 'DepartmentId',
  read: (row) => ({
    departmentId: needed(row, 'DepartmentId'),
    name: needed(row, 'Title'),
    headId: needed(row, 'HeadId'),
  }),
  write: ({ departmentId, name, headId }) => ({ Title: name, DepartmentId: departmentId, HeadId: headId }),
};

export const unitTable: Table<Unit> = {
  list: units,
  key: 'UnitId',
  read: (row) => ({
    unitId: needed(row, 'UnitId'),
    name: needed(row, 'Title'),
    branch: branchOf(row),
    departmentId: needed(row, 'DepartmentId'),
    managerId: needed(row, 'ManagerId'),
  }),
  write: ({ unitId, name, branch, departmentId, managerId }) => ({
    Title: name,
    UnitId: unitId,
    Branch: branch,
    DepartmentId: departmentId,
    ManagerId: managerId,
  }),
};

export const personTable: Table<Person> = {
  list: people,
  key: 'PersonId',
  keeps: ['Reachable'],
  read: (row) => ({
    personId: needed(row, 'PersonId'),
    name: needed(row, 'Title'),
    upn: needed(row, 'Upn'),
    managerId: textOf(row, 'ManagerId'),
    reachable: row['Reachable'] === true,
  }),
  write: ({ personId, name, upn, managerId, reachable }) => ({
    Title: name,
    PersonId: personId,
    Upn: upn,
    ManagerId: managerId,
    Reachable: reachable,
  }),
};

export const employeeTable: Table<Employee> = {
  list: employees,
  key: 'EmployeeId',
  read: (row) => ({
    employeeId: needed(row, 'EmployeeId'),
    name: needed(row, 'Title'),
    personId: textOf(row, 'PersonId'),
    unitId: needed(row, 'UnitId'),
    role: needed(row, 'Role'),
    from: needed(row, 'From'),
    to: textOf(row, 'To'),
  }),
  write: ({ employeeId, name, personId, unitId, role, from, to }) => ({
    Title: name,
    EmployeeId: employeeId,
    PersonId: personId,
    UnitId: unitId,
    Role: role,
    From: from,
    To: to,
  }),
};

export const absenceTable: Table<Absence> = {
  list: absences,
  key: 'AbsenceId',
  read: (row) => ({
    employeeId: needed(row, 'EmployeeId'),
    from: needed(row, 'From'),
    to: textOf(row, 'To'),
  }),
  write: (absence) => ({
    AbsenceId: absenceIdOf(absence),
    EmployeeId: absence.employeeId,
    From: absence.from,
    To: absence.to,
  }),
};

/** The title is the function's code; a row with another is read as it stands, and nobody asks for it. */
export const functionTable: Table<FunctionHolder> = {
  list: functions,
  key: 'FunctionId',
  read: (row) => ({
    code: needed(row, 'Title') as FunctionCode,
    personId: needed(row, 'PersonId'),
    departmentId: textOf(row, 'DepartmentId'),
    unitId: textOf(row, 'UnitId'),
    from: needed(row, 'From'),
    to: textOf(row, 'To'),
  }),
  write: (holder) => ({
    Title: holder.code,
    FunctionId: functionIdOf(holder),
    PersonId: holder.personId,
    DepartmentId: holder.departmentId,
    UnitId: holder.unitId,
    From: holder.from,
    To: holder.to,
  }),
};

export const substitutionTable: Table<Substitution> = {
  list: substitutions,
  key: 'SubstitutionId',
  read: (row) => ({
    managerId: needed(row, 'ManagerId'),
    substituteId: needed(row, 'SubstituteId'),
    from: needed(row, 'From'),
    to: needed(row, 'To'),
  }),
  write: (substitution) => ({
    SubstitutionId: substitutionIdOf(substitution),
    ManagerId: substitution.managerId,
    SubstituteId: substitution.substituteId,
    From: substitution.from,
    To: substitution.to,
  }),
};

/** The columns that a table is read from. */
export const columnsOf = ({ list }: { readonly list: List }): readonly string[] => [
  'Id',
  'Title',
  ...Object.keys(list.fields),
];
