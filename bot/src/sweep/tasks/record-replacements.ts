import { asBot } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import { successorOnBoard } from '../successor-on-board.ts';
import type { Task } from '../world.ts';

/** A rejected order that has been placed again says so itself, and waits for nobody any more. */
export const recordReplacements: Task = async ({ board, register, log }, now) => {
  const replaced = [...board.orders.records.values()].flatMap((order) => {
    const { rejected, replacedBy } = order.state;
    if (rejected === undefined || replacedBy !== undefined) return [];
    const successor = successorOnBoard(board, order.state);
    return successor === undefined ? [] : [{ order, replacedBy: successor.replacedBy }];
  });
  await oneByOne(
    log,
    'record-replacements',
    replaced,
    ({ order }) => order.recordId,
    async ({ order, replacedBy }) => {
      const command = { type: 'recordReplacement', replacedBy } as const;
      const recorded = await register.orders.act(order, command, asBot(now));
      if (recorded.ok) board.orders.put(recorded.value);
      return recorded;
    },
  );
};
