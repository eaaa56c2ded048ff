import { absenceIdOf, functionIdOf, substitutionIdOf } from '../organisation/index.ts';
import type { OrganisationKind, OrganisationThing } from './kinds.ts';

/** What tells one thing of a kind from another. */
export const organisationKeys: {
  readonly [K in OrganisationKind]: (thing: OrganisationThing[K]) => string;
} = {
  departments: ({ departmentId }) => departmentId,
  units: ({ unitId }) => unitId,
  people: ({ personId }) => personId,
  employees: ({ employeeId }) => employeeId,
  functions: functionIdOf,
  absences: absenceIdOf,
  substitutions: substitutionIdOf,
};
