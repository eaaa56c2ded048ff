import { addresseeOf } from './addressee.ts';
import type { Order } from './order.ts';

/** Who an order waits for: a PersonId, a role, or nobody. */
export const orderWaitsFor = (order: Order): string | undefined => {
  switch (order.status) {
    case 'placed':
      return order.attestant;
    case 'rejected':
      return order.replacedBy === undefined ? order.orderer : undefined;
    case 'attested':
    case 'days-answered':
      return order.daysDrawnBy ?? 'role:log-administrator';
    case 'days-drawn':
    case 'to-be-sent':
      return order.takenOut?.by ?? 'role:log-administrator';
    case 'days-committed':
      return 'role:bot';
    case 'sent':
      return addresseeOf(order);
    case 'delivered':
      return order.receiver;
    case 'to-be-destroyed':
      return order.reviewer;
    case 'at-reviewer':
    case 'completed':
      return undefined;
  }
};

/** The ISO date by which the order's present step is due, if it has one. */
export const orderDueOn = (order: Order): string | undefined => {
  switch (order.status) {
    case 'placed':
      return order.deadlines.attestBy;
    case 'attested':
    case 'days-committed':
    case 'days-answered':
    case 'days-drawn':
    case 'to-be-sent':
      return order.deadlines.deliverBy;
    case 'sent':
      return order.deadlines.receiveBy;
    case 'delivered':
      return order.deadlines.handOverBy;
    case 'to-be-destroyed':
      return order.destroyBy;
    case 'rejected':
    case 'at-reviewer':
    case 'completed':
      return undefined;
  }
};
