/** Why a conversation is not held. */
export const notHeldReasons = ['declined', 'did-not-come', 'no-longer-employed', 'on-long-leave'] as const;

/** Why the employee does not confirm the minutes. What they object to is written in the Vault. */
export const refusalReasons = ['content-disputed', 'will-not-confirm', 'no-answer'] as const;

/** Why there turns out to be nothing to ask the employee about. */
export const unfoundedReasons = [
  'explained-by-records',
  'remark-made-in-error',
  'same-as-another-case',
] as const;

/** Why what happened is no personal-data breach. */
export const noBreachReasons = [
  'no-personal-data-seen',
  'access-was-authorised',
  'data-protection-contact-advises',
] as const;

/** Why a closed case is taken up again. */
export const reopenReasons = ['new-facts', 'closed-in-error', 'decision-challenged'] as const;

/** Why whoever has a case hands it over to somebody else. The bot, which does so to keep people apart, never says why. */
export const handOverReasons = ['leaves', 'on-long-leave', 'biased', 'belongs-elsewhere'] as const;

/** What the documents of a case are (C5). */
export const documentKinds = [
  'log',
  /** The reviewer's judgements of the log. */
  'judgements',
  /** What the reviewer had added to the log. */
  'supplement',
  'subject',
  'invitation',
  'minutes',
  'signed-minutes',
  'decision',
  'deviation-report',
  'police-report',
  'breach-report',
  /** What whoever has the case has added to it: what gave cause to it, or was found. */
  'evidence',
  'other',
] as const;

/** See {@link notHeldReasons}. */
export type NotHeldReason = (typeof notHeldReasons)[number];
/** See {@link refusalReasons}. */
export type MinutesRefusalReason = (typeof refusalReasons)[number];
/** See {@link unfoundedReasons}. */
export type UnfoundedReason = (typeof unfoundedReasons)[number];
/** See {@link noBreachReasons}. */
export type NoBreachReason = (typeof noBreachReasons)[number];
/** See {@link reopenReasons}. */
export type ReopenReason = (typeof reopenReasons)[number];
/** See {@link handOverReasons}. */
export type HandOverReason = (typeof handOverReasons)[number];
/** See {@link documentKinds}. */
export type DocumentKind = (typeof documentKinds)[number];
