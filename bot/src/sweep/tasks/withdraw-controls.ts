import { controlIdOf } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import { successorOnBoard } from '../successor-on-board.ts';
import type { Task } from '../world.ts';

/**
 * The control that was expected from a rejected order is withdrawn when the order has been placed again: not before the
 * new order's own control is in the register, so that the year cannot be signed in between.
 */
export const withdrawControls: Task = async ({ board, register, log }, now) => {
  const replaced = [...board.orders.records.values()].flatMap(({ state }) => {
    if (state.rejected === undefined) return [];
    const control = board.controls.records.get(controlIdOf(state));
    const successor = control?.state.status === 'expected' ? successorOnBoard(board, state) : undefined;
    if (control === undefined || successor === undefined) return [];
    const { inForce, replacedBy } = successor;
    return board.controls.has(controlIdOf({ orderId: inForce })) ? [{ control, replacedBy }] : [];
  });
  await oneByOne(
    log,
    'withdraw-controls',
    replaced,
    ({ control }) => control.recordId,
    async ({ control, replacedBy }) => {
      const command = { type: 'withdrawControl', replacedBy } as const;
      const withdrawn = await register.controls.act(control, command, asBot(now));
      if (withdrawn.ok) board.controls.put(withdrawn.value);
      return withdrawn;
    },
  );
};
