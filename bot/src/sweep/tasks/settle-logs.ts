import { addWorkingDays, localOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { Policy } from '@loggkontroll/core/policy';
import { isLogOut } from '@loggkontroll/core/retention';
import { registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { Order, OrderCommand, Review } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

/** A log that was sent may still be there when its registration is corrected to a remark. */
const hasRemark = ({ reviewId, registered, sentAs }: Review, { board }: World): boolean => {
  if (registered?.result.outcome === 'remark') return true;
  const entered = board.registrations.records.get(registrationIdOf(reviewId))?.state;
  return sentAs !== undefined && entered?.result.outcome === 'remark';
};

/** By when whoever a log was sent to is to have destroyed it, from the day that it is needed no more. */
const destroyBy = ({ branch }: Order, policy: Policy, now: IsoInstant): string => {
  const order = policy.systematic.branches[branch]?.order;
  const days = order?.kind === 'ordered' ? order.sent?.destroyedWithinWorkingDays : undefined;
  return addWorkingDays(localOf(now).date, days ?? 0, policy.workingTime);
};

/** What is to be done with a log whose review is registered, and said of it. */
const commandFor = async (
  order: Order,
  review: Review,
  world: World,
  now: IsoInstant,
): Promise<OrderCommand | undefined> => {
  const { rooms, policyAt, memory } = world;
  const { logRoom, policyId, policyVersion, sentAs, status } = order;
  const { registered, reviewId } = review;
  if (hasRemark(review, world)) {
    if (!memory.casesReady.has(reviewId)) return undefined;
    if (logRoom !== undefined) await rooms.dispose(logRoom, now);
    return { type: 'recordLogFate', fate: { fate: 'kept', because: 'remark' } };
  }
  const policy = await policyAt(policyId, policyVersion);
  if (policy === undefined || registered === undefined || status !== 'at-reviewer') return undefined;
  if (!isLogOut(policy, registered.at, localOf(now).date)) return undefined;
  if (sentAs !== undefined) {
    /* It was wished in Loggkontroll at first: its room is empty. */
    if (logRoom !== undefined) await rooms.dispose(logRoom, now);
    return { type: 'askForDestruction', by: destroyBy(order, policy, now) };
  }
  return logRoom === undefined
    ? undefined
    : { type: 'recordLogFate', fate: await rooms.dispose(logRoom, now) };
};

/**
 * After a registered review the log is destroyed or kept, and what became of it is recorded as it is. The registration
 * comes first: what closes the order must not be what the rest hangs on. With a remark the log is kept with the cases,
 * and goes from its room once they have it. A log that was sent is destroyed by whoever has it, who is asked to.
 */
export const settleLogs: Task = async (world, now) => {
  const { board, register, log } = world;
  const waiting = [...board.orders.records.values()].filter(
    ({ state }) => state.status === 'at-reviewer' || state.status === 'to-be-destroyed',
  );
  await oneByOne(
    log,
    'settle-logs',
    waiting,
    ({ recordId }) => recordId,
    async (order) => {
      const review = board.reviews.records.get(reviewIdOf(order.state.orderId))?.state;
      if (review?.registered === undefined) return undefined;
      if (!board.registrations.has(registrationIdOf(review.reviewId))) return undefined;
      const command = await commandFor(order.state, review, world, now);
      if (command === undefined) return undefined;
      const recorded = await register.orders.act(order, command, asBot(now));
      if (recorded.ok) board.orders.put(recorded.value);
      return recorded;
    },
  );
};
