import type { TargetedAbout } from '../policy/index.ts';

/** An employee whose accesses are looked at: the name, and the account in the record system. */
export interface SubjectPerson {
  readonly name: string;
  readonly account: string;
}

/**
 * Whom or what a targeted review is about, what of it is looked at, and in which period (ISO dates, both included). It
 * lies in the subject room and nowhere else. Source: FFS 7.3 (name, account, scope, period).
 */
export type Subject = {
  readonly scope: string;
  readonly from: string;
  readonly to: string;
  /** Where the record's reason is `other` (LEAN). */
  readonly reason?: string;
} & (
  | { readonly about: 'employee'; readonly people: readonly [SubjectPerson, ...SubjectPerson[]] }
  /** The client's number as `canonicalPersonalIdentityNumber` writes it. */
  | { readonly about: 'client'; readonly client: string }
  | { readonly about: 'event'; readonly event: string }
);

/** What is being written, before it is checked. */
export interface SubjectDraft {
  readonly people: readonly SubjectPerson[];
  readonly client: string;
  readonly event: string;
  readonly scope: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** What a draft is written for. `today` is an ISO date. */
export interface SubjectDesk {
  readonly about: TargetedAbout;
  readonly reasonAsked: boolean;
  readonly today: string;
}

/** The name of the file in the subject room. */
export const subjectFileName = 'subject.json';

/** A draft where nothing is written yet. */
export const emptySubject: SubjectDraft = {
  people: [{ name: '', account: '' }],
  client: '',
  event: '',
  scope: '',
  from: '',
  to: '',
  reason: '',
};
