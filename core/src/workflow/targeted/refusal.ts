import type { PersonId } from '../../organisation/index.ts';
import type { Refused } from '../../result/index.ts';
import type { TargetedPart } from './codes.ts';

/** Why a targeted review does not accept a command. None says, or lets one conclude, whom or what it is about. */
export type TargetedRefusal =
  | (Refused & { readonly code: 'targeted-missing' })
  | (Refused & { readonly code: 'targeted-already-requested' })
  /** A field that does not have its form, or that no command has: free text, above all. */
  | (Refused & { readonly code: 'targeted-malformed' })
  | (Refused & { readonly code: 'targeted-not-yours-to-request' })
  | (Refused & { readonly code: 'targeted-not-a-planner' })
  | (Refused & { readonly code: 'targeted-not-a-log-administrator' })
  | (Refused & { readonly code: 'targeted-not-yours' })
  | (Refused & { readonly code: 'targeted-only-the-bot' })
  /** One person stands in two places that must be kept apart. */
  | (Refused & {
      readonly code: 'targeted-parts-coincide';
      readonly part: TargetedPart | 'orderer';
      readonly other: TargetedPart | 'orderer';
    })
  | (Refused & { readonly code: 'targeted-no-such-step' })
  | (Refused & { readonly code: 'targeted-not-yet' })
  | (Refused & { readonly code: 'targeted-already-done'; readonly by: PersonId; readonly at: string })
  | (Refused & { readonly code: 'targeted-already-rejected'; readonly by: PersonId; readonly at: string })
  | (Refused & { readonly code: 'targeted-already-withdrawn'; readonly by: PersonId; readonly at: string })
  | (Refused & { readonly code: 'targeted-already-delivered' })
  | (Refused & { readonly code: 'targeted-not-delivered' })
  | (Refused & { readonly code: 'targeted-cannot-be-rejected' })
  | (Refused & { readonly code: 'targeted-somebody-wanted' })
  | (Refused & { readonly code: 'targeted-nobody-wanted' })
  | (Refused & { readonly code: 'targeted-already-wanted' })
  | (Refused & { readonly code: 'targeted-no-such-part' })
  | (Refused & { readonly code: 'targeted-stood-back' })
  | (Refused & { readonly code: 'targeted-room-already-open' })
  | (Refused & { readonly code: 'targeted-room-not-open' })
  | (Refused & { readonly code: 'targeted-subject-unchanged' })
  | (Refused & { readonly code: 'targeted-supplement-not-offered' })
  | (Refused & { readonly code: 'targeted-supplement-already-asked' })
  | (Refused & { readonly code: 'targeted-supplement-not-asked' })
  | (Refused & { readonly code: 'targeted-supplement-already-added' })
  | (Refused & { readonly code: 'targeted-in-future' })
  | (Refused & { readonly code: 'targeted-fate-already-recorded' })
  | (Refused & { readonly code: 'targeted-completed' });
