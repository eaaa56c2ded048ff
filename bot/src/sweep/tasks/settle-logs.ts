import { localOf } from '@loggkontroll/core/calendar';
import { isLogOut } from '@loggkontroll/core/retention';
import { registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { LogFate, Order, Review } from '@loggkontroll/core/workflow';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import { asBot } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

const fateOf = async (
  { logRoom, policyId, policyVersion }: Order,
  { registered, reviewId }: Review,
  { rooms, policyAt, memory }: World,
  now: IsoInstant,
): Promise<LogFate | undefined> => {
  if (registered?.result.outcome === 'remark') {
    if (!memory.casesReady.has(reviewId)) return undefined;
    if (logRoom !== undefined) await rooms.dispose(logRoom, now);
    return { fate: 'kept', because: 'remark' };
  }
  const policy = await policyAt(policyId, policyVersion);
  if (logRoom === undefined || policy === undefined || registered === undefined) return undefined;
  return isLogOut(policy, registered.at, localOf(now).date) ? rooms.dispose(logRoom, now) : undefined;
};

/**
 * After a registered review the log is destroyed or kept, and what became of it is recorded as it is. The registration
 * comes first: what closes the order must not be what the rest hangs on. With a remark the log is kept with the cases,
 * and goes from its room once they have it.
 */
export const settleLogs: Task = async (world, now) => {
  const { board, register, log } = world;
  const waiting = [...board.orders.records.values()].filter(({ state }) => state.status === 'at-reviewer');
  await oneByOne(
    log,
    'settle-logs',
    waiting,
    ({ recordId }) => recordId,
    async (order) => {
      const review = board.reviews.records.get(reviewIdOf(order.state.orderId))?.state;
      if (review?.registered === undefined) return undefined;
      if (!board.registrations.has(registrationIdOf(review.reviewId))) return undefined;
      const fate = await fateOf(order.state, review, world, now);
      if (fate === undefined) return undefined;
      const recorded = await register.orders.act(order, { type: 'recordLogFate', fate }, asBot(now));
      if (recorded.ok) board.orders.put(recorded.value);
      return recorded;
    },
  );
};
