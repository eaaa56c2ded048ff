import type {
  OrganisationKind,
  OrganisationState,
  OrganisationThing,
} from '@loggkontroll/core/organisation-import';
import type { Connection } from '../connection/index.ts';
import { openOrganisation } from './open-organisation.ts';
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

/** The whole organisation as it stands: seven requests for up to 5,000 rows each. For administrators. */
export const readOrganisation = async (connection: Connection): Promise<OrganisationState> => {
  const organisation = openOrganisation(connection);
  const [departments, units, people, employees, functions, absences, substitutions] = await Promise.all([
    organisation.departments(),
    organisation.units(),
    organisation.people(),
    organisation.employees(),
    organisation.functions(),
    organisation.absences(),
    organisation.substitutions(),
  ]);
  return { departments, units, people, employees, functions, absences, substitutions };
};
