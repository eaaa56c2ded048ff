import type { PersonId } from '../organisation/index.ts';
import type { OrganisationColumn } from './columns.ts';
import { organisationTables } from './columns.ts';
import { organisationKinds } from './kinds.ts';
import type { OrganisationKind, OrganisationState, OrganisationThing } from './kinds.ts';
import { branchWords, functionWords } from './words.ts';

/** A table as it is handed out to be edited: it can be read in again as it is. */
export interface WrittenTable {
  readonly kind: OrganisationKind;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Cells = Partial<Record<OrganisationColumn, string | undefined>>;

interface Names {
  readonly upn: (personId: PersonId | undefined) => string;
}

const writers: {
  readonly [K in OrganisationKind]: (thing: OrganisationThing[K], names: Names) => Cells;
} = {
  departments: ({ departmentId, name, headId }, { upn }) => ({
    departmentId,
    department: name,
    head: upn(headId),
  }),
  units: ({ unitId, name, branch, departmentId, managerId }, { upn }) => ({
    ...{ unitId, unit: name, branch: branchWords[branch] },
    ...{ department: departmentId, manager: upn(managerId) },
  }),
  people: ({ personId, name, upn: own, managerId }, { upn }) => ({
    ...{ personId, name, upn: own, manager: upn(managerId) },
  }),
  employees: ({ employeeId, name, unitId, role, from, to, personId }, { upn }) => ({
    ...{ account: employeeId, name, unit: unitId, role, from, to, upn: upn(personId) },
  }),
  functions: ({ code, personId, departmentId, unitId, from, to }, { upn }) => ({
    ...{ function: functionWords[code], upn: upn(personId) },
    ...{ department: departmentId, unit: unitId, from, to },
  }),
  absences: ({ employeeId, from, to }) => ({ account: employeeId, from, to }),
  substitutions: ({ managerId, substituteId, from, to }, { upn }) => ({
    ...{ person: upn(managerId), substitute: upn(substituteId), from, to },
  }),
};

const writeKind = <K extends OrganisationKind>(
  kind: K,
  things: readonly OrganisationThing[K][],
  names: Names,
): WrittenTable => {
  const forms = organisationTables[kind];
  const write = writers[kind] as (thing: OrganisationThing[K], names: Names) => Cells;
  return {
    kind,
    columns: forms.map(({ title }) => title),
    rows: things.map((thing) => {
      const cells = write(thing, names);
      return forms.map(({ column }) => cells[column] ?? '');
    }),
  };
};

/** An organisation as tables, one of each kind, with nothing in them where there is nothing. */
export const writeTables = (state: OrganisationState): readonly WrittenTable[] => {
  const upns = new Map(state.people.map(({ personId, upn }) => [personId, upn]));
  const names: Names = {
    upn: (personId) => (personId === undefined ? '' : (upns.get(personId) ?? personId)),
  };
  return organisationKinds.map((kind) => writeKind(kind, state[kind] as never, names));
};

const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A spreadsheet takes what begins like this for a formula. */
const isFormula = /^[=+\-@\t\r]/;

const asText = (cell: string): string => quoted(isFormula.test(cell) ? `'${cell}` : cell);

/** A table as text that spreadsheets read, in UTF-8 with its mark. No cell is a formula. */
export const csvOf = ({ columns, rows }: Pick<WrittenTable, 'columns' | 'rows'>): string =>
  `\uFEFF${[columns, ...rows].map((cells) => `${cells.map(asText).join(';')}\r\n`).join('')}`;
