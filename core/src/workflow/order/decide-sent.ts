import { isoInstantOf, localOf, parseIsoDate } from '../../calendar/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import { addresseeOf } from './addressee.ts';
import { actorIsReviewed, hasReached, refuseAdministrator, refuseUncleared } from './gates.ts';
import type { Order, OrderCommand, OrderEvent, OrderRefusal } from './order.ts';

type Decision = Result<readonly OrderEvent[], OrderRefusal>;
type CommandOf<Type extends OrderCommand['type']> = Extract<OrderCommand, { type: Type }>;
type SentCommand = CommandOf<
  'sendLog' | 'confirmReceipt' | 'reportNotReceived' | 'askForDestruction' | 'stateDestroyed'
>;

const send = ({ as }: CommandOf<'sendLog'>, order: Order, context: Context): Decision => {
  const refusal = refuseAdministrator(order, context);
  if (refusal) return refuse(refusal);
  if (hasReached(order, 'sent')) return refuse({ code: 'order-already-sent' });
  if (!hasReached(order, 'days-drawn')) return refuse({ code: 'order-days-not-drawn' });
  if (as !== undefined && as !== order.sentAs) return refuse({ code: 'order-wish-changed' });
  const uncleared = refuseUncleared(order);
  return uncleared ? refuse(uncleared) : accept([{ type: 'logSent' }]);
};

/** Whoever gets the log says whether it has come. */
const answer = (order: Order, context: Context, event: OrderEvent): Decision => {
  if (context.actor.personId !== addresseeOf(order)) return refuse({ code: 'order-not-the-addressee' });
  if (actorIsReviewed(order, context)) return refuse({ code: 'order-includes-yourself' });
  if (order.received) return refuse({ code: 'order-already-received' });
  return order.status === 'sent' ? accept([event]) : refuse({ code: 'order-not-sent' });
};

const ask = ({ by }: CommandOf<'askForDestruction'>, order: Order, context: Context): Decision => {
  if (!isBot(context)) return refuse({ code: 'order-only-the-bot' });
  if (order.status === 'completed') return refuse({ code: 'order-completed' });
  if (order.status === 'to-be-destroyed') return refuse({ code: 'order-destruction-already-asked' });
  if (order.status !== 'at-reviewer') return refuse({ code: 'order-not-sent' });
  return accept([{ type: 'destructionAsked', by }]);
};

const stateDestroyed = ({ on }: CommandOf<'stateDestroyed'>, order: Order, context: Context): Decision => {
  if (context.actor.personId !== order.reviewer) return refuse({ code: 'order-not-the-reviewer' });
  if (order.status === 'completed') return refuse({ code: 'order-completed' });
  if (order.status !== 'to-be-destroyed') return refuse({ code: 'order-not-to-be-destroyed' });
  const day = parseIsoDate(on);
  if (day === undefined) return refuse({ code: 'order-date-malformed' });
  if (day > localOf(context.now).date) return refuse({ code: 'order-destroyed-in-future' });
  if (order.received && day < localOf(isoInstantOf(order.received.at)).date) {
    return refuse({ code: 'order-destroyed-before-received' });
  }
  return accept([{ type: 'logDestroyed', on }]);
};

/**
 * What happens to a log that the orderer wishes by post or by encrypted e-mail: sent, received or sent again, and destroyed
 * by the one who has it. Source: LEAN, the duty of user support; receipt and destruction are an extension (S8).
 */
export const decideSent = (command: SentCommand, order: Order, context: Context): Decision => {
  if (order.sentAs === undefined) return refuse({ code: 'order-not-to-be-sent' });
  if (order.rejected) {
    return refuse({ code: 'order-already-rejected', by: order.rejected.by, at: order.rejected.at });
  }
  switch (command.type) {
    case 'sendLog':
      return send(command, order, context);
    case 'confirmReceipt':
      return answer(order, context, { type: 'receiptConfirmed' });
    case 'reportNotReceived':
      return answer(order, context, { type: 'logNotReceived' });
    case 'askForDestruction':
      return ask(command, order, context);
    case 'stateDestroyed':
      return stateDestroyed(command, order, context);
  }
};
