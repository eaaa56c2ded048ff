export { aboutNotice, isAboutAuthorisation, isAboutCase, parseAbout } from './about.ts';
export type {
  About,
  AuthorisationAbout,
  CaseAbout,
  ExtractAbout,
  InformingAbout,
  SystematicAbout,
  TargetedAbout,
} from './about.ts';
export { accessCard } from './access-card.ts';
export type { AccessAsked } from './access-card.ts';
export type { AdaptiveCard, CardElement } from './card.ts';
export { controlsCard, helpCard, refusedCard, statusCard } from './command-cards.ts';
export type { ControlOnCard, HelpReason, Waiting } from './command-cards.ts';
export type { CardFrame } from './frame.ts';
export { noticeCard } from './notice-card.ts';
export type { RefusalOnCard } from './refusal-on-card.ts';
export { documentCard, minutesReasons } from './document-card.ts';
export {
  isCaseNotice,
  isOfAuthorisation,
  isOfCase,
  isOfExtract,
  isOfInforming,
  isOfReviewed,
  isOfWitness,
  isOfTargeted,
} from './notice-on-card.ts';
export type {
  AuthorisationOnCard,
  CaseOnCard,
  InformingOnCard,
  NoticeOnCard,
  ReviewedOnCard,
  TargetedOnCard,
} from './notice-on-card.ts';
export { maximumReasonLength, reasonInput, verbs } from './parts/actions.ts';
export type { Verb } from './parts/actions.ts';
export type { Standing } from './standing.ts';
export { isOnlyTold } from './targeted-words.ts';
export { linksInto } from './tab-link.ts';
export type { LinkTo, TabPlace, TabTarget } from './tab-link.ts';
