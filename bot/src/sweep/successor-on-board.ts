import { controlIdOf } from '@loggkontroll/core/workflow';
import type { Order } from '@loggkontroll/core/workflow';
import { successorIn } from '../standing/index.ts';
import type { Successor } from '../standing/index.ts';
import type { Board } from './board.ts';

/**
 * What has come in a rejected order's place, once it is there: an interruption leaves an order that is only named.
 * Undefined also when the board lacks the plan.
 */
export const successorOnBoard = (board: Board, { orderId, planId }: Order): Successor | undefined => {
  const successor = successorIn(board.plans.records.get(planId)?.state, orderId);
  if (successor === undefined) return undefined;
  const { inForce } = successor;
  const isThere = board.orders.records.has(inForce) || board.controls.has(controlIdOf({ orderId: inForce }));
  return isThere ? successor : undefined;
};
