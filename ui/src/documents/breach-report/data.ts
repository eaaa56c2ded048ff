import type { Act } from '@loggkontroll/core/log';
import type { Contact } from '../contact.ts';

/** Kinds of personal data, in the order in which a report lists them. */
export const dataCategories = [
  'identity',
  'personal-number',
  'contact',
  'health',
  'social-care',
  'protected-identity',
  'relatives',
  'finances',
  'other',
] as const;

/** See {@link dataCategories}. */
export type DataCategory = (typeof dataCategories)[number];

/** What is known of a number of persons; `about` when they have not been counted. */
export type PersonCount =
  { readonly known: 'exactly' | 'about'; readonly count: number } | { readonly known: 'no' };

/** Something done, or decided and not done yet. `day`: `YYYY-MM-DD`, when it was or will be done. */
export interface Measure {
  readonly what: string;
  readonly state: 'done' | 'decided';
  readonly day?: string;
}

/** What a breach report is made of. Neither the employee nor those whom the data is about are named in it. */
export interface BreachReportData {
  readonly caseNumber: string;
  readonly organisation: string;
  readonly unit?: string;
  /** The data-protection contact. */
  readonly recipient: string;
  readonly reporter: Contact;
  /** Instants. The clock runs 72 hours from `discoveredAt`, nights and holidays included (GDPR art. 33.1). */
  readonly discoveredAt: string;
  readonly writtenAt: string;
  /** Why the report comes after the 72 hours, if it does. */
  readonly lateBecause?: string;
  readonly what: string;
  readonly acts: readonly Act[];
  /** Days, `YYYY-MM-DD`; `to` when it went on for more than one. Absent when nobody knows. */
  readonly happened?: { readonly from: string; readonly to?: string };
  readonly ongoing: 'no' | 'yes' | 'unknown';
  /** Reported whether or not there was intent (P16). */
  readonly intent: 'deliberate' | 'mistake' | 'unknown';
  readonly persons: PersonCount;
  /** How many of them have a protected identity. */
  readonly protectedPersons: PersonCount;
  readonly categories: readonly DataCategory[];
  readonly consequences: string;
  readonly risk: 'unlikely' | 'likely' | 'high' | 'not-assessed';
  readonly measures: readonly Measure[];
  /** Whether those concerned have been told, and why or how. */
  readonly told: { readonly state: 'yes' | 'decided' | 'no' | 'not-decided'; readonly comment?: string };
}
