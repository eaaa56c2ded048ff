import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import type { Order, OrderCommand, OrderEvent, OrderPeople, OrderRefusal } from './order.ts';
import { actingInOrder } from './people-of-order.ts';

const parts = ['attestant', 'daysDrawnBy', 'takenOutBy', 'receiver', 'reviewer'] as const;

/** Whether an order passes on: to people who are not among the reviewed (S3), in the very parts that it has. */
export const decidePassOn = (
  command: Extract<OrderCommand, { type: 'passOrderOn' }>,
  order: Order,
  context: Context,
): Result<readonly OrderEvent[], OrderRefusal> => {
  if (!isBot(context)) return refuse({ code: 'order-only-the-bot' });
  if (order.status === 'completed') return refuse({ code: 'order-completed' });
  if (order.rejected) {
    return refuse({ code: 'order-already-rejected', by: order.rejected.by, at: order.rejected.at });
  }
  const { type: _, ...people } = command;
  const before: OrderPeople = actingInOrder(order);
  const passed = parts.flatMap((part) => (people[part] === before[part] ? [] : [people[part]]));
  if (passed.length === 0) return refuse({ code: 'order-already-theirs' });
  const reviewed = new Set(order.employees.map(({ personId }) => personId));
  if (passed.some((personId) => personId !== undefined && reviewed.has(personId)))
    return refuse({ code: 'order-includes-yourself' });
  return accept([{ type: 'orderPassedOn', ...people }]);
};
