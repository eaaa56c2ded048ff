import type { Policy, PolicyRefusal } from '../policy/index.ts';
import type { PersonId } from '../organisation/index.ts';
import type { Refused } from '../result/index.ts';
import type { PolicyDifference } from './difference.ts';

/** Which version of which policy. */
export interface VersionOf {
  readonly policyId: string;
  readonly version: number;
}

export type PolicyVersionEvent =
  /** `from`: the version it was made of; absent where it was read in from a file. */
  | { readonly type: 'policyDrafted'; readonly policy: Policy; readonly from?: VersionOf }
  | { readonly type: 'policyDraftChanged'; readonly difference: PolicyDifference; readonly onTopOf: string }
  | { readonly type: 'policyDraftDiscarded' }
  | { readonly type: 'policyActivated'; readonly sha256: string; readonly reason: string }
  /** It stood in the settings without having been activated here. */
  | { readonly type: 'policyFoundInForce'; readonly policy: Policy }
  /** Another version of the same policy holds instead. */
  | { readonly type: 'policySuperseded'; readonly byVersion: number }
  | { readonly type: 'policyEnded'; readonly reason: string };

export type PolicyVersionCommand =
  | { readonly type: 'draftPolicy'; readonly policy: Policy; readonly from?: VersionOf }
  /** `onTopOf`: SHA-256 of the policy that the difference was made from. */
  | { readonly type: 'changeDraft'; readonly difference: PolicyDifference; readonly onTopOf: string }
  | { readonly type: 'discardDraft' }
  /** `sha256`: of the policy that whoever activates it has seen. */
  | { readonly type: 'activatePolicy'; readonly sha256: string; readonly reason: string }
  /** By the bot. */
  | { readonly type: 'recordInForce'; readonly policy: Policy }
  /** By the bot. */
  | { readonly type: 'supersedePolicy'; readonly byVersion: number }
  | { readonly type: 'endPolicy'; readonly reason: string };

/** Why and by whom something was done. */
export interface Reasoned {
  readonly at: string;
  readonly by: PersonId;
  readonly reason: string;
}

/**
 * One version of a policy: draft → active → superseded or ended, and active again. A draft may be discarded; what has
 * been active never changes.
 */
export interface PolicyVersion {
  readonly status: 'draft' | 'active' | 'superseded' | 'ended' | 'discarded';
  readonly policyVersionId: string;
  readonly policy: Policy;
  /** SHA-256 of the policy as canonical JSON. */
  readonly sha256: string;
  readonly from?: VersionOf;
  readonly draftedAt: string;
  readonly draftedBy: PersonId;
  /** The last time; the reason is empty where it was found in force. */
  readonly activated?: Reasoned;
  readonly ended?: Reasoned;
  readonly supersededBy?: number;
}

export type PolicyVersionState = { readonly status: 'none' } | PolicyVersion;

export type PolicyVersionRefusal =
  | (Refused & { readonly code: 'policy-version-not-an-administrator' })
  | (Refused & { readonly code: 'policy-version-only-the-bot' })
  | (Refused & { readonly code: 'policy-version-missing' })
  | (Refused & { readonly code: 'policy-version-already-made' })
  | (Refused & { readonly code: 'policy-version-invalid'; readonly problem: PolicyRefusal })
  | (Refused & { readonly code: 'policy-version-not-a-draft' })
  /** Somebody else has changed the draft since. */
  | (Refused & { readonly code: 'policy-version-changed-meanwhile' })
  | (Refused & { readonly code: 'policy-version-already-active' })
  | (Refused & { readonly code: 'policy-version-discarded' })
  | (Refused & { readonly code: 'policy-version-not-active' })
  | (Refused & { readonly code: 'policy-version-reason-missing' });

/** The id of the record of a version. */
export const policyVersionIdOf = ({ policyId, version }: VersionOf): string =>
  `policy-${policyId}-${version}`;
