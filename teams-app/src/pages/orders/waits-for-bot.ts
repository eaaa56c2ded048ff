import type { Result } from '@loggkontroll/core/result';
import type { Refusal } from '@loggkontroll/ui/texts';
import type { StoredOrder } from './stored-order.ts';

/** Whether the bot is about to do something with the order: answer the day draw, or prepare the log's place. */
export const waitsForBot = (found: Result<StoredOrder, Refusal>): boolean => {
  if (!found.ok) return false;
  const { status, logRoom } = found.value.state;
  return status === 'days-committed' || (status === 'days-drawn' && logRoom === undefined);
};
