import { organisationKinds } from '@loggkontroll/core/organisation-import';
import type {
  OrganisationKind,
  OrganisationState,
  OrganisationThing,
} from '@loggkontroll/core/organisation-import';
import type { Connection } from '../connection/index.ts';
import { openOrganisation } from './open-organisation.ts';
import type { ReadProgress } from './read.ts';
import {
  absenceTable,
  departmentTable,
  employeeTable,
  functionTable,
  personTable,
  substitutionTable,
  unitTable,
} from './rows.ts';
import type { Table } from './rows.ts';

/** How each kind of thing stands in its list. */
export const tables: { readonly [K in OrganisationKind]: Table<OrganisationThing[K]> } = {
  departments: departmentTable,
  units: unitTable,
  people: personTable,
  employees: employeeTable,
  functions: functionTable,
  absences: absenceTable,
  substitutions: substitutionTable,
};

/**
 * These kinds of an organisation as they stand, and nothing of the others: a request each for up to 5,000 rows. `report` is
 * told how many employees have been read.
 */
export const readKinds = async (
  connection: Connection,
  kinds: readonly OrganisationKind[],
  report?: ReadProgress,
): Promise<OrganisationState> => {
  const organisation = openOrganisation(connection);
  const wanted = <T>(kind: OrganisationKind, read: () => Promise<readonly T[]>): Promise<readonly T[]> =>
    kinds.includes(kind) ? read() : Promise.resolve([]);
  const [departments, units, people, employees, functions, absences, substitutions] = await Promise.all([
    wanted('departments', () => organisation.departments()),
    wanted('units', () => organisation.units()),
    wanted('people', () => organisation.people()),
    wanted('employees', () => organisation.employees(report)),
    wanted('functions', () => organisation.functions()),
    wanted('absences', () => organisation.absences()),
    wanted('substitutions', () => organisation.substitutions()),
  ]);
  return { departments, units, people, employees, functions, absences, substitutions };
};

/** The whole organisation as it stands: seven requests for up to 5,000 rows each. For administrators. */
export const readOrganisation = (connection: Connection, report?: ReadProgress): Promise<OrganisationState> =>
  readKinds(connection, organisationKinds, report);
