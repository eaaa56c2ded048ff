import type { Refused, Result } from '@loggkontroll/core/result';
import type { CardMessage } from './message.ts';

/** Why a message does not reach a conversation, for good: anything that may pass is thrown. */
export type DeliveryRefusal =
  /** The person has removed or blocked the bot. */
  | (Refused & { readonly code: 'unreachable' })
  /** The message to change is no longer there. */
  | (Refused & { readonly code: 'message-gone' });

/** Speaks in conversations unasked. `reference` is what the adapter gave as an address. */
export interface Messenger {
  /** Gives the new message's id, by which it can be changed later. */
  send(reference: string, message: CardMessage): Promise<Result<string, DeliveryRefusal>>;
  /** Puts another card in the place of a message. */
  update(reference: string, messageId: string, message: CardMessage): Promise<Result<void, DeliveryRefusal>>;
}
