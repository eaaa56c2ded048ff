import type { PersonId } from '../../organisation/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import type { Context } from '../decider.ts';
import { hasReached } from './gates.ts';
import type { Order, OrderCommand, OrderEvent, OrderRefusal } from './order.ts';

/** Whether somebody may still say how an order's log is to come: its orderer, until it is on its way. */
export const mayChangeWish = (order: Order, personId: PersonId): boolean =>
  personId === order.orderer &&
  order.sending !== undefined &&
  order.rejected === undefined &&
  !hasReached(order, 'sent');

/**
 * The orderer wishes the log otherwise, as long as it is not on its way; one that did not come may be wished otherwise
 * before it is sent again. Source: LEAN, by post or encrypted e-mail as wished; the change is an extension.
 */
export const decideWish = (
  { sentAs }: Extract<OrderCommand, { type: 'changeWish' }>,
  order: Order,
  context: Context,
): Result<readonly OrderEvent[], OrderRefusal> => {
  const { orderer, rejected, sending } = order;
  if (context.actor.personId !== orderer) return refuse({ code: 'order-not-the-orderer' });
  if (rejected) return refuse({ code: 'order-already-rejected', by: rejected.by, at: rejected.at });
  if (sending === undefined || (sentAs !== undefined && !sending.as.includes(sentAs))) {
    return refuse({ code: 'order-way-not-offered' });
  }
  if (hasReached(order, 'sent')) {
    return refuse({ code: order.sentAs === undefined ? 'order-already-delivered' : 'order-already-sent' });
  }
  if (sentAs === order.sentAs) return refuse({ code: 'order-wish-unchanged' });
  return accept([{ type: 'wishChanged', ...(sentAs && { sentAs }) }]);
};
