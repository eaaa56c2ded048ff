import type { Order } from '@loggkontroll/core/workflow';
import type { Session } from '../../session/index.ts';

/** What this person can do with an order as it stands. */
export type OrderAction =
  'attest' | 'place-again' | 'begin-days' | 'finish-days' | 'deliver' | 'hand-over' | 'review';

/** Undefined when it waits for somebody else. What is offered is still decided, and refused in words, by the domain. */
export const actionFor = (order: Order, { me, roles }: Session): OrderAction | undefined => {
  const isLogAdministrator = roles.includes('log-administrator');
  switch (order.status) {
    case 'placed':
      return order.attestant === me.personId ? 'attest' : undefined;
    case 'rejected':
      return roles.includes('planner') ? 'place-again' : undefined;
    case 'attested':
      return isLogAdministrator ? 'begin-days' : undefined;
    case 'days-answered':
      return isLogAdministrator ? 'finish-days' : undefined;
    case 'days-drawn':
      return isLogAdministrator ? 'deliver' : undefined;
    case 'delivered':
      return order.receiver === me.personId ? 'hand-over' : undefined;
    case 'at-reviewer':
      return order.reviewer === me.personId ? 'review' : undefined;
    case 'days-committed':
    case 'completed':
      return undefined;
  }
};
