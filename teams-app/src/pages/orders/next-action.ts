import { addresseeOf } from '@loggkontroll/core/workflow';
import type { Order, OrderStatus } from '@loggkontroll/core/workflow';
import type { Session } from '../../session/index.ts';

/** What this person can do with an order as it stands. */
export type OrderAction =
  | 'attest'
  | 'place-again'
  | 'order-again'
  | 'verify-orderer'
  | 'confirm-permission'
  | 'begin-days'
  | 'finish-days'
  | 'deliver'
  | 'send'
  | 'receive'
  | 'hand-over'
  | 'review'
  | 'destroy';

const beforeDelivery: readonly OrderStatus[] = [
  'attested',
  'days-committed',
  'days-answered',
  'days-drawn',
  'to-be-sent',
];

/** Undefined when it waits for somebody else. What is offered is still decided, and refused in words, by the domain. */
export const actionFor = (order: Order, { me, roles }: Session): OrderAction | undefined => {
  const isLogAdministrator = roles.includes('log-administrator');
  const { daysDrawnBy, takenOut, fromOwnPlan } = order;
  const drawsDays = daysDrawnBy === undefined ? isLogAdministrator : daysDrawnBy === me.personId;
  const takesOut = takenOut === undefined ? isLogAdministrator : takenOut.by === me.personId;
  const mustVerify = order.ordererVerified === true && order.ordererCleared === undefined;
  if (mustVerify && isLogAdministrator && beforeDelivery.includes(order.status)) return 'verify-orderer';
  switch (order.status) {
    case 'placed':
      return order.attestant === me.personId ? 'attest' : undefined;
    case 'rejected':
      if (fromOwnPlan) return order.orderer === me.personId ? 'order-again' : undefined;
      return roles.includes('planner') ? 'place-again' : undefined;
    case 'attested':
      return drawsDays ? 'begin-days' : undefined;
    case 'days-answered':
      return drawsDays ? 'finish-days' : undefined;
    case 'days-drawn':
      if (!takesOut) return undefined;
      return takenOut?.needsPermission === true && order.permission === undefined
        ? 'confirm-permission'
        : 'deliver';
    case 'to-be-sent':
      return takesOut ? 'send' : undefined;
    case 'sent':
      return addresseeOf(order) === me.personId ? 'receive' : undefined;
    case 'delivered':
      return order.receiver === me.personId ? 'hand-over' : undefined;
    case 'at-reviewer':
      return order.reviewer === me.personId ? 'review' : undefined;
    case 'to-be-destroyed':
      return order.reviewer === me.personId ? 'destroy' : undefined;
    case 'days-committed':
    case 'completed':
      return undefined;
  }
};
