import type { Branch, PersonId } from '../../organisation/index.ts';
import type { Refused } from '../../result/index.ts';

/** A signed record: its id and the hash of its last history entry when it was signed. */
export interface SignedRecord {
  readonly controlId: string;
  readonly historyHash: string;
}

/** A control that the policy demands of a department's year and that is neither done nor a stated deviation. */
export type MissingControl =
  | {
      readonly period: string;
      readonly branch: Branch;
      readonly why: 'not-planned';
      /** The routine that demands it, where several may. */
      readonly policyId?: string;
    }
  | {
      readonly period: string;
      readonly branch: Branch;
      readonly why: 'not-done';
      readonly controlId: string;
    };

/** Employees for whom a year's signature waits: those who have not confirmed that they are informed. */
export interface InformingLeft {
  readonly policyId: string;
  /** How many, or that the bot has not counted them. */
  readonly left: number | 'not-counted';
}

export interface YearSigned {
  readonly type: 'yearSigned';
  readonly departmentId: string;
  readonly year: number;
  readonly records: readonly SignedRecord[];
  /** SHA-256 in hexadecimal of the canonical JSON of `records`, sorted by controlId. */
  readonly digest: string;
}

export type YearEndEvent = YearSigned;

export interface YearEndCommand {
  readonly type: 'signYear';
  readonly departmentId: string;
  readonly departmentHead: PersonId;
  readonly year: number;
  readonly records: readonly SignedRecord[];
  readonly missing: readonly MissingControl[];
  /** Where a routine has the signature wait for informing. */
  readonly informingLeft?: readonly InformingLeft[];
}

export interface Signature extends Omit<YearSigned, 'type'> {
  readonly by: PersonId;
  readonly at: string;
}

export type YearEndState =
  | { readonly status: 'none' }
  /** Oldest signature first; the last is in force. */
  | { readonly status: 'signed'; readonly signatures: readonly [Signature, ...Signature[]] };

/** How the register stands against a signature. */
export type SignatureStanding =
  | {
      readonly standing: 'intact';
      /** Signed controls that have been destroyed in order, their time being out. */
      readonly destroyed: readonly string[];
    }
  | {
      readonly standing: 'changed-after-signature';
      readonly changed: readonly string[];
      readonly added: readonly string[];
      readonly removed: readonly string[];
      /** As of one that is intact. */
      readonly destroyed: readonly string[];
    };

export type YearEndRefusal =
  | (Refused & { readonly code: 'year-not-the-department-head' })
  | (Refused & { readonly code: 'year-controls-missing'; readonly missing: readonly MissingControl[] })
  | (Refused & { readonly code: 'year-informing-left'; readonly left: readonly InformingLeft[] })
  | (Refused & { readonly code: 'year-already-signed' });
