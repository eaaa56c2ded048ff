import type { Meeting } from '../times.ts';

/** What somebody did in a conversation. */
export type ConversationRole =
  'employee' | 'manager' | 'hr' | 'union-representative' | 'head-of-operations' | 'secretary' | 'other';

/** What has become of the minutes with the employee. `at` is an instant; `comment` is the employee's own words. */
export type Reading =
  | { readonly state: 'awaiting' }
  | { readonly state: 'confirmed'; readonly at: string }
  | { readonly state: 'not-confirmed'; readonly at: string; readonly comment?: string };

/** What the minutes of a conversation are made of. */
export interface MinutesData {
  readonly caseNumber: string;
  readonly organisation: string;
  readonly unit?: string;
  readonly meeting: Meeting & { readonly place: string };
  /** The employee's name. */
  readonly employee: string;
  /** Everybody who was there, the employee among them. Somebody may have several roles. */
  readonly present: readonly { readonly name: string; readonly roles: readonly ConversationRole[] }[];
  /** `present`: a union representative was there. `declined`: the employee was told of the right and came without. */
  readonly union: 'present' | 'declined' | 'not-told';
  /** What it was about, as the manager has written it. */
  readonly matter: string;
  readonly questions: readonly { readonly asked: string; readonly answer: string }[];
  /** What the employee wished to have added. */
  readonly added?: string;
  /** What was said of what comes next. */
  readonly next?: string;
  readonly reading: Reading;
  /** Who has been given a copy, and on which day, `YYYY-MM-DD`. */
  readonly copies: readonly { readonly name: string; readonly role?: string; readonly day: string }[];
}
