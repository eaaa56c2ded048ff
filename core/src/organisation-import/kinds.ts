import type {
  Absence,
  Department,
  Employee,
  FunctionHolder,
  Person,
  Substitution,
  Unit,
} from '../organisation/index.ts';

/** What an organisation is made of here, each kind in a list of its own; a kind is read in before those that point at it. */
export const organisationKinds = [
  'departments',
  'units',
  'people',
  'employees',
  'functions',
  'absences',
  'substitutions',
] as const;

/** See {@link organisationKinds}. */
export type OrganisationKind = (typeof organisationKinds)[number];

/** What each kind consists of. */
export interface OrganisationThing {
  readonly departments: Department;
  readonly units: Unit;
  readonly people: Person;
  readonly employees: Employee;
  readonly functions: FunctionHolder;
  readonly absences: Absence;
  readonly substitutions: Substitution;
}

/** A whole organisation. */
export type OrganisationState = { readonly [K in OrganisationKind]: readonly OrganisationThing[K][] };

/** What is said of an organisation: a kind that is there is said whole, of the others nothing is said. */
export type SaidOrganisation = Partial<OrganisationState>;
