import type { RegisterName } from '../../registers/register-name.ts';

/** The registers that a screening builds upon. */
export type ContextRegister = Exclude<RegisterName, 'visits'>;

/** A bound that is open, before or after all days; also the day of something that never happened. */
export const always = -0x80000000;
export const never = 0x7fffffff;

/** Employments by account, in the order of the file within one. */
export interface Employments {
  /** Those of account `a` are at `starts[a] … starts[a + 1] - 1`. */
  readonly starts: Uint32Array;
  /** A subject; 0 when the register says no unit. */
  readonly unit: Uint32Array;
  /** Place in `groups`. */
  readonly group: Uint32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Role and unit as the register spells them: the groups whose days are compared. */
  readonly groups: readonly { readonly role: string; readonly unit: string }[];
}

/** Who is who: personal identity numbers and surnames of accounts, employments by the number. */
export interface Identities {
  /** Clients that are account `a` itself are `own[ownStarts[a] … ownStarts[a + 1] - 1]`. */
  readonly ownStarts: Uint32Array;
  readonly own: Uint32Array;
  /** Surnames of account `a`, likewise. */
  readonly surnameStarts: Uint32Array;
  readonly surnames: Uint32Array;
  /** Employments of the person that is client `c`, likewise. */
  readonly employedStarts: Uint32Array;
  readonly employedFrom: Int32Array;
  readonly employedTo: Int32Array;
}

/** Shifts by account, by their start within one; local seconds since 1970, both ends included. */
export interface Shifts {
  readonly starts: Uint32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** Assignments by client, by subject within one: four numbers each, next to each other because they are read together. */
export interface Assignments {
  /** Those of client `c` are `starts[c] … starts[c + 1] - 1`. */
  readonly starts: Uint32Array;
  /** `assignmentWidth` numbers each: subject, from, to, kind (a place in `assignmentKinds`). */
  readonly words: Int32Array;
}

/** See {@link Assignments}. */
export const assignmentWidth = 4;

/** What `clients.csv` says, by client. */
export interface ClientFacts {
  /** Place in `protections`; 0 for none. */
  readonly protection: Uint8Array;
  /** Place in `watchReasons`, + 1; 0 for none. */
  readonly watched: Uint8Array;
  /** The last day that the case was open, `always` when it is closed and no day is said, else `never`. */
  readonly closedOn: Int32Array;
  /** Likewise, for clients who have died. */
  readonly deceasedOn: Int32Array;
  /** Place in the context's surnames; 0 for none. */
  readonly surname: Uint32Array;
}

/** Surnames in the registers, and how common they are there. */
export interface Surnames {
  /** In lower case; the first is empty. */
  readonly list: readonly string[];
  /** How many people in the registers bear each. */
  readonly bearers: Uint32Array;
  /** How many people with a name there are in all. */
  readonly people: number;
}

/**
 * The registers, compiled for screening: plain data that can be posted to other threads. Accounts and units are
 * `subjects`, codes are places in the lists; the first of each list is empty and stands for nothing.
 */
export interface ScreeningContext {
  /** Which registers it was made of. */
  readonly registers: readonly ContextRegister[];
  readonly subjects: readonly string[];
  readonly clients: readonly string[];
  readonly employments: Employments;
  readonly identities: Identities;
  readonly shifts: Shifts;
  readonly assignments: Assignments;
  readonly clientFacts: ClientFacts;
  readonly surnames: Surnames;
  /** Units that some accounts are taken to belong to on days without an employment: 1 by account, and the units. */
  readonly assumed: {
    readonly accounts: Uint8Array;
    readonly units: readonly string[];
    readonly subjects: Uint32Array;
  };
}
