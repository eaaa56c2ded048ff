export type { BotEvent, CardAction } from './event.ts';
export { conversationText, parseConversation } from './kept-conversation.ts';
export type { KeptConversation } from './kept-conversation.ts';
export type { CardMessage, Reply } from './message.ts';
export type { DeliveryRefusal, Messenger } from './messenger.ts';
export type { Address, Sender } from './person.ts';
