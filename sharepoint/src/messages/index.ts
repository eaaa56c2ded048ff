export type { Claim, ClaimOutcome } from './claim.ts';
export { openMessages } from './open-messages.ts';
export type { Conversation, Messages } from './open-messages.ts';
export type { KeptNotice, NoticeFacts, NoticeState } from './notice-rows.ts';
