import type { Sender } from './person.ts';

/** What somebody did in the conversation with the bot. The person is never taken from a card's data. */
export type BotEvent =
  | { readonly kind: 'install'; readonly from: Sender }
  | { readonly kind: 'uninstall'; readonly from: Sender }
  | { readonly kind: 'message'; readonly from: Sender; readonly text: string }
  | {
      readonly kind: 'cardAction';
      readonly from: Sender;
      readonly verb: string;
      /** What the card carried, untrusted. */
      readonly data: unknown;
      /** `automatic` when the client refreshes a card that somebody looks at. */
      readonly trigger: 'manual' | 'automatic';
    };

/** What somebody did with a card. */
export type CardAction = Extract<BotEvent, { kind: 'cardAction' }>;
