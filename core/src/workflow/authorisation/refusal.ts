import type { PersonId } from '../../organisation/index.ts';
import type { Refused } from '../../result/index.ts';

/** A step that a review lacks before it can be closed. */
export type AuthorisationDemand = 'list' | 'answer' | 'own-answer' | 'carrying-out' | 'flaw-assessment';

/** Why an authorisation review does not accept a command. Never says anything of anybody's access. */
export type AuthorisationRefusal =
  | (Refused & { readonly code: 'authorisation-missing' })
  | (Refused & { readonly code: 'authorisation-already-open' })
  | (Refused & { readonly code: 'authorisation-not-yours-to-open' })
  | (Refused & { readonly code: 'authorisation-not-kept-apart' })
  | (Refused & { readonly code: 'authorisation-malformed' })
  | (Refused & { readonly code: 'authorisation-only-the-bot' })
  | (Refused & { readonly code: 'authorisation-not-yours' })
  | (Refused & { readonly code: 'authorisation-not-the-lister' })
  | (Refused & { readonly code: 'authorisation-not-the-decider' })
  | (Refused & { readonly code: 'authorisation-own-access' })
  | (Refused & { readonly code: 'authorisation-not-the-carrier' })
  | (Refused & { readonly code: 'authorisation-not-the-controller' })
  | (Refused & { readonly code: 'authorisation-room-not-open' })
  | (Refused & { readonly code: 'authorisation-room-already-open' })
  | (Refused & { readonly code: 'authorisation-list-is-gone-through' })
  | (Refused & { readonly code: 'authorisation-list-is-sent' })
  | (Refused & { readonly code: 'authorisation-list-unchanged' })
  | (Refused & { readonly code: 'authorisation-not-listed' })
  | (Refused & { readonly code: 'authorisation-another-list' })
  | (Refused & { readonly code: 'authorisation-not-prepared' })
  | (Refused & { readonly code: 'authorisation-already-prepared' })
  | (Refused & { readonly code: 'authorisation-no-own-access' })
  | (Refused & { readonly code: 'authorisation-not-answered' })
  | (Refused & { readonly code: 'authorisation-answer-unchanged' })
  | (Refused & { readonly code: 'authorisation-already-gone-through' })
  | (Refused & { readonly code: 'authorisation-nothing-to-carry-out' })
  | (Refused & {
      readonly code: 'authorisation-already-carried-out';
      readonly by: PersonId;
      readonly at: string;
    })
  | (Refused & { readonly code: 'authorisation-date-malformed' })
  | (Refused & { readonly code: 'authorisation-date-in-future' })
  | (Refused & { readonly code: 'authorisation-date-too-early' })
  | (Refused & { readonly code: 'authorisation-flaw-already-found' })
  | (Refused & { readonly code: 'authorisation-no-flaw' })
  | (Refused & { readonly code: 'authorisation-flaw-already-assessed' })
  | (Refused & { readonly code: 'authorisation-deviation-missing' })
  | (Refused & { readonly code: 'authorisation-already-theirs' })
  | (Refused & {
      readonly code: 'authorisation-steps-missing';
      readonly missing: readonly AuthorisationDemand[];
    })
  | (Refused & { readonly code: 'authorisation-own-decision' })
  | (Refused & { readonly code: 'authorisation-closed'; readonly by: PersonId; readonly at: string })
  | (Refused & { readonly code: 'authorisation-withdrawn'; readonly by: PersonId; readonly at: string })
  | (Refused & { readonly code: 'authorisation-under-way' })
  | (Refused & { readonly code: 'authorisation-fate-already-recorded' });
