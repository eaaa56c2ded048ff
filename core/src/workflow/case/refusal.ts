import type { PersonId } from '../../organisation/index.ts';
import type { Measure, Party } from '../../policy/index.ts';
import type { Refused } from '../../result/index.ts';

/** A step that a case lacks before it can be closed. */
export type CaseDemand =
  'conversation' | 'minutes' | 'minutes-answer' | 'copies' | 'decision' | 'breach-position' | Measure;

/** Why a case does not accept a command. Never says who the case is about. */
export type CaseRefusal =
  | (Refused & { readonly code: 'case-missing' })
  | (Refused & { readonly code: 'case-already-open' })
  | (Refused & { readonly code: 'case-not-a-manager' })
  | (Refused & { readonly code: 'case-only-the-bot' })
  | (Refused & { readonly code: 'case-not-yours' })
  | (Refused & { readonly code: 'case-not-the-subject' })
  | (Refused & { readonly code: 'case-closed'; readonly by: PersonId; readonly at: string })
  | (Refused & { readonly code: 'case-not-closed' })
  | (Refused & { readonly code: 'case-date-malformed' })
  | (Refused & { readonly code: 'case-date-in-future' })
  | (Refused & { readonly code: 'case-date-passed' })
  | (Refused & { readonly code: 'case-document-malformed' })
  | (Refused & { readonly code: 'case-document-already-kept' })
  | (Refused & { readonly code: 'case-code-unknown' })
  | (Refused & { readonly code: 'case-number-malformed' })
  | (Refused & { readonly code: 'case-discovered-later' })
  | (Refused & { readonly code: 'case-subject-not-set' })
  | (Refused & { readonly code: 'case-employee-already-told' })
  | (Refused & { readonly code: 'case-before-the-employee-is-told'; readonly missing: readonly CaseDemand[] })
  | (Refused & { readonly code: 'case-representative-not-stated' })
  | (Refused & { readonly code: 'case-conversation-not-called' })
  | (Refused & { readonly code: 'case-conversation-already-held' })
  | (Refused & { readonly code: 'case-invitation-of-another-version' })
  | (Refused & { readonly code: 'case-invitation-already-received'; readonly at: string })
  | (Refused & { readonly code: 'case-minutes-missing' })
  | (Refused & { readonly code: 'case-minutes-of-another-version' })
  | (Refused & {
      readonly code: 'case-minutes-already-confirmed' | 'case-minutes-already-refused';
      readonly at: string;
    })
  | (Refused & { readonly code: 'case-minutes-not-answered' })
  | (Refused & { readonly code: 'case-too-few-copies'; readonly needed: number })
  | (Refused & { readonly code: 'case-copies-already-given' })
  | (Refused & { readonly code: 'case-not-heard' })
  | (Refused & { readonly code: 'case-decided-alone'; readonly party: Party })
  | (Refused & { readonly code: 'case-already-decided'; readonly by: PersonId; readonly at: string })
  | (Refused & { readonly code: 'case-access-removal-first' })
  | (Refused & { readonly code: 'case-access-removal-now' })
  | (Refused & { readonly code: 'case-measure-not-yours' })
  | (Refused & { readonly code: 'case-measure-must-be-done' })
  | (Refused & { readonly code: 'case-measure-already-taken' })
  | (Refused & { readonly code: 'case-breach-must-be-reported' })
  | (Refused & { readonly code: 'case-breach-before-discovery' })
  | (Refused & { readonly code: 'case-breach-already-reported'; readonly at: string })
  | (Refused & { readonly code: 'case-breach-already-questioned'; readonly at: string })
  | (Refused & { readonly code: 'case-already-theirs' })
  | (Refused & { readonly code: 'case-documents-gone' })
  | (Refused & { readonly code: 'case-correction-already-noted' })
  | (Refused & { readonly code: 'case-no-correction' })
  | (Refused & { readonly code: 'case-steps-missing'; readonly missing: readonly CaseDemand[] });
