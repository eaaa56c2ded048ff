export { createBotAdapter } from './create-bot-adapter.ts';
export type { AdapterOptions, BotAdapter } from './create-bot-adapter.ts';
export type { BotIdentity, TokenChecking } from './identity.ts';
export { readEvent } from './read-event.ts';
