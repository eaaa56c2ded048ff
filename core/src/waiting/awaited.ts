import type { CaseAction } from '../workflow/index.ts';

/** What somebody is to do in a case: what its page shows first, and what runs or is done beside that. */
export type CaseErrand =
  Exclude<CaseAction, 'await-subject'> | 'say-whom' | 'report-breach' | 'your-part' | 'see-to-it';

/** Something that waits for somebody in a record that they cannot see among orders and reviews. Says nothing of whom it is about. */
export interface Awaited {
  readonly record: 'case' | 'targeted' | 'extract' | 'authorisation' | 'informing' | 'plan' | 'review-date';
  readonly recordId: string;
  /** The record's number; the unit's name in a round of informing, the routine's title in a plan. */
  readonly number: string;
  /** Of a plan its period, of reviews that are to be opened the ISO date by which they are done. */
  readonly period?: string;
  /** What is to be done: a {@link CaseErrand}, or the record's step or status. */
  readonly errand: string;
  /** ISO date. */
  readonly dueOn?: string;
  /** ISO instant, where a clock runs day and night. */
  readonly dueAt?: string;
}

/** Something that waits for a person, or for everybody of a role (`role:…`). */
export interface AwaitedBy extends Awaited {
  readonly waitsFor: string;
}
