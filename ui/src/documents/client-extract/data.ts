import type { Act, AssignmentKind } from '@loggkontroll/core/log';
import type { Contact } from '../contact.ts';

/** What may be shown as it stands in the log, or hidden because it is about somebody else. */
export type Released = string | { readonly masked: true };

/** Who did it, as far as the assessment lets that be known. `unsaid`: by name, which the log does not have. */
export type ReleasedPerson =
  | { readonly shown: 'name'; readonly name: string; readonly title?: string }
  | { readonly shown: 'title'; readonly title: string }
  | { readonly shown: 'unsaid' }
  | { readonly shown: 'nothing' };

/**
 * Whether an access had to do with the work. `explained`: yes, and how. `inquiry`: it is being looked into.
 * `not-explained`: no. `not-assessed`: nobody has looked.
 */
export type Standing =
  | { readonly is: 'explained'; readonly by?: AssignmentKind }
  | { readonly is: 'inquiry' | 'not-explained' | 'not-assessed' };

/** One access in the order in which the extract shows them. */
export interface ExtractAccess {
  /** Local time in Sweden, `YYYY-MM-DDTHH:MM:SS`. */
  readonly at: string;
  /** From which operation; null when the event concerns none. */
  readonly operation: Released | null;
  readonly act: Act;
  /** What was done in the log's own words; shown when `act` is `unknown`. */
  readonly actText?: string;
  /** Which part of the record. */
  readonly part?: Released;
  readonly by: ReleasedPerson;
  /** Whose accesses belong together, to count people by; never shown. */
  readonly who: number;
  /** Absent where the policy does not have it shown; then of none of the accesses. */
  readonly standing?: Standing;
}

/** What a client extract is made of. */
export interface ClientExtractData {
  readonly number: string;
  readonly organisation: string;
  readonly unit?: string;
  /** Days, `YYYY-MM-DD`. */
  readonly requestedOn: string;
  readonly madeOn: string;
  readonly period: { readonly from: string; readonly to: string };
  /** The record system whose log it is. */
  readonly system: string;
  /** `personalNumber` is shown with its last four characters hidden. */
  readonly client: { readonly name: string; readonly personalNumber?: string };
  /** Who gets the extract in the client's place, and as what: `god man`. */
  readonly representative?: { readonly name: string; readonly capacity: string };
  /** In the order of time. */
  readonly accesses: readonly ExtractAccess[];
  readonly contact: Contact;
  readonly dataProtectionOfficer?: Contact;
}
