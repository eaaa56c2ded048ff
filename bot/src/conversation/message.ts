import type { AdaptiveCard } from '../cards/card.ts';

/** A card with the sentence that stands in for it in notifications and where cards cannot be shown. */
export interface CardMessage {
  readonly card: AdaptiveCard;
  readonly summary: string;
}

/** What the bot answers: messages in the conversation, or for a card action the card to show instead. */
export type Reply =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'messages'; readonly messages: readonly CardMessage[] }
  | { readonly kind: 'card'; readonly card: AdaptiveCard }
  /** Nothing was done: the person asks for more than the bot answers within a minute. */
  | { readonly kind: 'wait'; readonly sentence: string };
