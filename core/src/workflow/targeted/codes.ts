/** Why a targeted review is turned down: codes, since people write names in free text. */
export const rejectionReasons = [
  /** What has been seen gives no ground for it. */
  'not-founded',
  /** Other people should attest, receive or be asked. */
  'other-people',
  'not-our-unit',
  'orderer-without-authority',
  'requested-already',
] as const;

/** See {@link rejectionReasons}. */
export type RejectionReason = (typeof rejectionReasons)[number];

/** Why whoever asked for a targeted review takes it back. */
export const withdrawalReasons = [
  'no-longer-needed',
  'other-people',
  'requested-already',
  'dealt-with-otherwise',
] as const;

/** See {@link withdrawalReasons}. */
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** What the log administrator asks of whoever says whom it is about. Source: FFS 7.3 (the four questions). */
export const subjectQuestions = ['name', 'account', 'scope', 'period'] as const;

/** See {@link subjectQuestions}. */
export type SubjectQuestion = (typeof subjectQuestions)[number];

/** How somebody who fetches a log in person shows who they are (T3). */
export const shownIdentities = ['identity-card', 'driving-licence', 'passport', 'electronic-id'] as const;

/** See {@link shownIdentities}. */
export type ShownIdentity = (typeof shownIdentities)[number];

/** Who asks for a log on behalf of a private provider (VON: whoever is responsible there). */
export const providerAskers = ['responsible', 'deputy'] as const;

/** See {@link providerAskers}. */
export type ProviderAsker = (typeof providerAskers)[number];

/** By what it was seen that they may ask. */
export const providerProofs = ['signed-in-form', 'signed-letter', 'identified-in-person'] as const;

/** See {@link providerProofs}. */
export type ProviderProof = (typeof providerProofs)[number];

/** Places in a targeted review that somebody fills and another can take over. */
export const targetedParts = [
  'requester',
  'decider',
  'attestant',
  'giver',
  'administrator',
  'receiver',
  'reviewer',
] as const;

/** See {@link targetedParts}. */
export type TargetedPart = (typeof targetedParts)[number];
