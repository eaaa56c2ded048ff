import type { PersonId } from '../../organisation/index.ts';
import type { Context } from '../decider.ts';
import { isConfirmedOrder } from './confirmed.ts';
import type { Order, OrderRefusal, OrderStatus } from './order.ts';

const progress: readonly OrderStatus[] = [
  'placed',
  'attested',
  'days-committed',
  'days-answered',
  'days-drawn',
  'to-be-sent',
  'sent',
  'delivered',
  'at-reviewer',
  'to-be-destroyed',
  'completed',
];

/** Whether an order has come so far; one that is rejected has come nowhere. */
export const hasReached = (order: Order, status: OrderStatus): boolean =>
  progress.indexOf(order.status) >= progress.indexOf(status);

/** Whether whoever acts is among those whose log it is (S3). */
export const actorIsReviewed = (order: Order, { actor }: Context): boolean =>
  order.employees.some(({ personId }) => personId === actor.personId);

const refuseUnready = (order: Order, context: Context): OrderRefusal | undefined => {
  if (actorIsReviewed(order, context)) return { code: 'order-includes-yourself' };
  return isConfirmedOrder(order) ? undefined : { code: 'order-not-attested' };
};

/** The gate before every act of the log administrator. */
export const refuseAdministrator = (order: Order, context: Context): OrderRefusal | undefined => {
  if (!context.actor.roles.includes('log-administrator')) return { code: 'order-not-a-log-administrator' };
  return refuseUnready(order, context);
};

/** The gate before every act of a log administrator, or of the one person who does it instead. */
export const refuseActor = (
  order: Order,
  context: Context,
  instead: PersonId | undefined,
): OrderRefusal | undefined => {
  if (instead === undefined) return refuseAdministrator(order, context);
  if (context.actor.personId !== instead) return { code: 'order-not-yours' };
  return refuseUnready(order, context);
};

/** What must be known of whoever ordered, or takes out, before a log leaves those who have it. */
export const refuseUncleared = ({
  ordererVerified,
  ordererCleared,
  takenOut,
  permission,
}: Order): OrderRefusal | undefined => {
  if (ordererVerified === true && !ordererCleared) return { code: 'order-orderer-not-verified' };
  return takenOut?.needsPermission === true && !permission
    ? { code: 'order-permission-not-confirmed' }
    : undefined;
};
