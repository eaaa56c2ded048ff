import type { PersonId } from '../../organisation/index.ts';
import type { Refused } from '../../result/index.ts';

/** A step that an extract lacks before it can be closed. */
export type ExtractDemand =
  | 'identity'
  | 'authority'
  | 'assessment'
  | 'order'
  | 'delivery'
  | 'control'
  | 'document'
  | 'hand-over'
  | 'receipt'
  | 'note-request'
  | 'note-hand-over'
  | 'inquiry';

/** Why a client extract does not accept a command. Never says anything of the client. */
export type ExtractRefusal =
  | (Refused & { readonly code: 'extract-missing' })
  | (Refused & { readonly code: 'extract-already-requested' })
  | (Refused & { readonly code: 'extract-not-a-manager' })
  | (Refused & { readonly code: 'extract-not-yours' })
  | (Refused & { readonly code: 'extract-not-the-assessor' })
  | (Refused & { readonly code: 'extract-not-the-orderer' })
  | (Refused & { readonly code: 'extract-not-a-log-administrator' })
  | (Refused & { readonly code: 'extract-only-the-bot' })
  | (Refused & { readonly code: 'extract-room-not-open' })
  | (Refused & { readonly code: 'extract-room-already-open' })
  | (Refused & { readonly code: 'extract-client-not-given' })
  | (Refused & { readonly code: 'extract-client-unchanged' })
  | (Refused & { readonly code: 'extract-not-taken-on' })
  | (Refused & { readonly code: 'extract-under-way' })
  | (Refused & { readonly code: 'extract-fate-already-recorded' })
  | (Refused & { readonly code: 'extract-closed'; readonly by: PersonId; readonly at: string })
  | (Refused & { readonly code: 'extract-withdrawn'; readonly by: PersonId; readonly at: string })
  | (Refused & { readonly code: 'extract-date-malformed' })
  | (Refused & { readonly code: 'extract-date-in-future' })
  | (Refused & { readonly code: 'extract-date-too-early' })
  | (Refused & { readonly code: 'extract-document-malformed' })
  | (Refused & { readonly code: 'extract-code-unknown' })
  | (Refused & { readonly code: 'extract-number-malformed' })
  | (Refused & { readonly code: 'extract-already-shown' })
  | (Refused & { readonly code: 'extract-needs-no-authority' })
  | (Refused & { readonly code: 'extract-identity-not-shown' })
  | (Refused & { readonly code: 'extract-authority-not-shown' })
  | (Refused & { readonly code: 'extract-reason-missing' })
  | (Refused & { readonly code: 'extract-already-assessed'; readonly by: PersonId; readonly at: string })
  | (Refused & { readonly code: 'extract-not-released' })
  | (Refused & { readonly code: 'extract-log-is-taken-out' })
  | (Refused & { readonly code: 'extract-already-ordered' })
  | (Refused & { readonly code: 'extract-not-ordered' })
  | (Refused & { readonly code: 'extract-orderer-not-verified' })
  | (Refused & { readonly code: 'extract-already-delivered' })
  | (Refused & { readonly code: 'extract-not-delivered' })
  | (Refused & { readonly code: 'extract-already-controlled' })
  | (Refused & { readonly code: 'extract-not-controlled' })
  /** Everybody who could review the log stands in it. */
  | (Refused & { readonly code: 'extract-nobody-reviews' })
  /** The log has passed to another assessor, and who reviews it is not known yet. */
  | (Refused & { readonly code: 'extract-reviewer-unknown' })
  | (Refused & { readonly code: 'extract-reviewer-known' })
  /** With a remark or an inquiry the log that is there stays. */
  | (Refused & { readonly code: 'extract-log-is-kept' })
  | (Refused & { readonly code: 'extract-no-document' })
  | (Refused & { readonly code: 'extract-another-document' })
  | (Refused & { readonly code: 'extract-way-not-allowed' })
  | (Refused & { readonly code: 'extract-already-handed-over'; readonly by: PersonId; readonly at: string })
  | (Refused & { readonly code: 'extract-not-handed-over' })
  | (Refused & { readonly code: 'extract-needs-no-receipt' })
  | (Refused & { readonly code: 'extract-already-noted' })
  | (Refused & { readonly code: 'extract-inquiry-already-started' })
  | (Refused & { readonly code: 'extract-already-theirs' })
  | (Refused & { readonly code: 'extract-steps-missing'; readonly missing: readonly ExtractDemand[] });
