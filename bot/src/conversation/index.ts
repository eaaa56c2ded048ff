export type { BotEvent, CardAction } from './event.ts';
export type { CardMessage, Reply } from './message.ts';
export type { DeliveryRefusal, Messenger } from './messenger.ts';
export type { Address, Sender } from './person.ts';
