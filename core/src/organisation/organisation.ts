/** A person with an account in Microsoft 365: the `aadObjectId`. Names change, this does not. */
export type PersonId = string;

/** Which side of the social services a unit stands on (utförare, myndighet). */
export type Branch = 'provider' | 'authority';

/** What a person may do in the suite by group; the rest follows from the record at hand. */
export type Role =
  'planner' | 'log-administrator' | 'unit-manager' | 'department-head' | 'administrator' | 'bot';

/** A person who can act in the suite. `managerId` is the person's own manager. */
export interface Person {
  readonly personId: PersonId;
  readonly name: string;
  readonly upn: string;
  readonly managerId: PersonId | undefined;
  /** False when the bot has no conversation with the person. */
  readonly reachable: boolean;
}

export interface Department {
  readonly departmentId: string;
  readonly name: string;
  /** Signs the department's year. */
  readonly headId: PersonId;
}

export interface Unit {
  readonly unitId: string;
  readonly name: string;
  readonly branch: Branch;
  readonly departmentId: string;
  readonly managerId: PersonId;
}

/**
 * Somebody with access to the record system.
 * `employeeId` is the account there, in lower case; `personId` is set for those who also have an account in
 * Microsoft 365; `from`/`to` are ISO dates, `to` undefined while the employment lasts.
 */
export interface Employee {
  readonly employeeId: string;
  readonly name: string;
  readonly personId: PersonId | undefined;
  readonly unitId: string;
  readonly role: string;
  readonly from: string;
  readonly to: string | undefined;
}
