import type { Act } from '../access.ts';

/**
 * What each piece of evidence says, by its code: every surface has one sentence for each. All values are texts; days are
 * ISO dates, moments local (`YYYY-MM-DDTHH:MM:SS`), and a bound that is missing is open.
 */
export interface EvidenceValues {
  /** The client is assigned to the employee. */
  'assigned-to-employee': { readonly from?: string; readonly to?: string };
  /** The client is assigned to a unit that the employee belongs to that day. */
  'assigned-to-unit': { readonly unit: string; readonly from?: string; readonly to?: string };
  /** The employee's schedule has nothing then, nor within the margin; the shift nearest to it. */
  'not-scheduled': {
    readonly nearestStart: string;
    readonly nearestEnd: string;
    readonly marginMinutes: string;
  };
  /** There is no schedule for the employee, and the hour is odd by the clock. */
  'odd-by-the-clock': { readonly from: string; readonly to: string };
  /** The client's personal identity number is the employee's own. */
  'own-number': Readonly<Record<string, never>>;
  /** The client is employed that day. */
  'client-employed': { readonly from?: string; readonly to?: string };
  /** The client was employed before that day, until then. */
  'client-was-employed': { readonly to: string };
  /** Employee and client have the same surname, as so many of so many people (`bearers` of `people`). */
  'same-surname': { readonly surname: string; readonly bearers: string; readonly people: string };
  /** The client's identity is protected. */
  protected: { readonly kind: 'protected' | 'local' };
  /** The client is watched, for a reason of `watchReasons`. */
  watched: { readonly reason: string };
  /** The client's case was closed, and when if the register says. */
  'case-closed': { readonly on?: string };
  /** The client has died, and when the case was closed if the register says. */
  'client-deceased': { readonly on?: string };
  /** The row itself says so: break-glass, self-granted role, closed case, deceased client. */
  'said-by-the-log': Readonly<Record<string, never>>;
  /** The units that the employee belongs to that day, with `, ` between. */
  'other-units-that-day': { readonly units: string };
  /** What was done, in the log's own words. */
  'done-by-the-log': { readonly act: Act; readonly words: string };
  /** The day differs from other days in that role and unit. How much is not said (R1). */
  'unlike-the-group': { readonly role: string; readonly unit: string };
  /** Scheduled in the log's period, and not one row. */
  'scheduled-without-access': { readonly from: string; readonly to: string };
}

/** See {@link EvidenceValues}. */
export type EvidenceCode = keyof EvidenceValues;

/** What an explanation or a flag rests on. */
export type Evidence = { [C in EvidenceCode]: EvidenceOf<C> }[EvidenceCode];

interface EvidenceOf<C extends EvidenceCode> {
  readonly code: C;
  readonly values: EvidenceValues[C];
}
