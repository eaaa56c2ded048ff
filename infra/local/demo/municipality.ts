import type {
  Absence,
  Department,
  Employee,
  FunctionHolder,
  Person,
  PersonId,
  Role,
  Unit,
} from '@loggkontroll/core/organisation';

/** What somebody does, as the start page says it. */
export interface Title {
  readonly sv: string;
  readonly en: string;
}

/** Somebody in the record system, with what only the context registers may know. */
export interface StaffMember extends Employee {
  readonly personalId: string;
  readonly surname: string;
}

/** A made-up municipality: who works where and who decides. */
export interface Municipality {
  readonly seed: string;
  readonly name: string;
  readonly departments: readonly Department[];
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly staff: readonly StaffMember[];
  /** Who is on leave, and when. */
  readonly absences: readonly Absence[];
  /** Who has a function that no unit, department or group tells. */
  readonly functions: readonly FunctionHolder[];
  /** Who is in the group of each role. */
  readonly members: Readonly<Record<Exclude<Role, 'bot'>, readonly PersonId[]>>;
  readonly titles: ReadonlyMap<PersonId, Title>;
}
