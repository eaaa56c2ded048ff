/**
 * Why a targeted review is made (T1). Sources: FFS 7 (suspicion), VON (reasons for log reviews; targeted review), NPO
 * (targeted review), LEAN (targeted review), R1177 2.2 and 3.2.
 */
export const targetedReasons = [
  'suspicion',
  /** A client who is a public figure, or of local or media interest. */
  'public-or-media-interest',
  /** A client is involved in something that may reach the media. */
  'event-in-the-media',
  'sensitive-diagnosis',
  'sensitive-situation',
  /** A client whom those at the unit know, such as a present or former employee. */
  'locally-known',
  /** An employee has a relative among the clients. */
  'relative-is-a-client',
  'on-the-clients-request',
  /** A user with access to several operations. */
  'access-to-several-operations',
  /** Another reason, which whoever gives the subject states there (LEAN). */
  'other',
  /** A private provider draws a sample of its own (VON). */
  'private-providers-sample',
] as const;

/** See {@link targetedReasons}. */
export type TargetedReason = (typeof targetedReasons)[number];

/** What a targeted review is about: one or more employees, a client, or an event. */
export const targetedAbouts = ['employee', 'client', 'event'] as const;

/** See {@link targetedAbouts}. */
export type TargetedAbout = (typeof targetedAbouts)[number];

/** The steps of a targeted review that have a deadline, in the order in which a routine that has them all takes them. */
export const targetedSteps = [
  'decide',
  'order',
  'attest',
  'take-on',
  'give-subject',
  'verify-orderer',
  'deliver',
  'hand-over',
  'supplement',
  'review',
] as const;

/** See {@link targetedSteps}. */
export type TargetedDeadline = (typeof targetedSteps)[number];
