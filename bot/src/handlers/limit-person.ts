import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { BotEvent, Reply } from '../conversation/index.ts';
import { botTextIn } from '../texts/index.ts';

/** How much one person may ask of the bot within a minute: far more than anybody does by hand. */
export const eventsPerMinute = 90;

type Handle = (event: BotEvent) => Promise<Reply>;

/**
 * Asks whoever does more within a minute than a person can to wait, in words; nothing is done and nothing is saved. A
 * card that refreshes by itself is left as it is.
 */
export const limitPerson = (handle: Handle): Handle => {
  const events = new RateLimiterMemory({ points: eventsPerMinute, duration: 60 });
  return async (event) => {
    const { consumedPoints } = await events.penalty(event.from.personId);
    if (consumedPoints <= eventsPerMinute) return handle(event);
    const byItself = event.kind === 'cardAction' && event.trigger === 'automatic';
    if (byItself) return { kind: 'nothing' };
    return { kind: 'wait', sentence: botTextIn(event.from.language)('refused.tooMany') };
  };
};
